import type { ClipboardEvent } from 'react';
import { readGridRows } from '#renderer/rich-text/paste/read-grid-rows';
import { writeTabbedText, writeTableHtml } from './clipboard-table';
import { clearRange, fillDown, pasteTexts, textsIn, type RangeEdits } from './range-edits';
import type { GridCore } from './use-grid-core';

export type RangeCommands = {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly clear: () => void;
  readonly fill: () => void;
};

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** What is done to the selected cells as a whole. In an open cell the clipboard belongs to its text. */
export const useRangeCommands = <Row>(core: GridCore<Row>): RangeCommands => {
  const { props, range, mode, say, selectRange, set } = core;
  const { words } = props;
  const content = { rows: props.rows, columns: props.columns };

  const apply = ({ edits, refused, reason }: RangeEdits<Row>): void => {
    if (props.isReadOnly) {
      say(words.locked);
      return;
    }
    if (edits.length > 0) props.onChange(edits);
    say(refused === 0 ? '' : `${words.refused(refused)} ${reason}`.trim());
  };

  const copy = (event: ClipboardEvent): boolean => {
    if (mode !== 'select') return false;
    event.preventDefault();
    const texts = textsIn(content, range);
    event.clipboardData.setData('text/plain', writeTabbedText(texts));
    event.clipboardData.setData('text/html', writeTableHtml(texts));
    say(words.copied(texts.reduce((sum, line) => sum + line.length, 0)));
    return true;
  };

  const clear = (): void => {
    apply(clearRange(content, range));
  };

  return {
    clear,
    fill: () => {
      apply(fillDown(content, range));
    },
    onCopy: copy,
    onCut: (event) => {
      if (copy(event)) clear();
    },
    onPaste: (event) => {
      if (mode !== 'select') return;
      event.preventDefault();
      const html = event.clipboardData.getData('text/html');
      const text = event.clipboardData.getData('text/plain');
      const texts = readGridRows(text, html === '' ? undefined : html, parseHtml);
      if (texts.length === 0) return;
      const paste = pasteTexts(content, range, texts);
      apply(paste);
      const { top, left, bottom, right } = paste.range;
      if (props.isReadOnly) return;
      selectRange({ row: bottom, column: right }, { row: top, column: left });
      const added = bottom + 1 - props.rows.length;
      if (added > 0 && paste.refused === 0) set({ message: words.rowsAdded(added) });
    },
  };
};
