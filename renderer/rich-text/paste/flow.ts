import type { Block } from '#shared/minutes/model';
import { gatherLists } from './gather-lists';
import type { Look } from './look';
import type { Draft } from './marked-item';
import { writeLine } from './write-line';

/** Where the content of one container (the page, a cell, a list item) is gathered. */
export type Flow = {
  readonly addText: (text: string, look: Look) => void;
  readonly addBreak: () => void;
  readonly addTab: () => void;
  /** Ends the paragraph; one without words is dropped, since space between paragraphs is the document's affair. */
  readonly endParagraph: () => void;
  readonly push: (...drafts: readonly Draft[]) => void;
  readonly finish: () => readonly Block[];
};

export const beginFlow = (): Flow => {
  const drafts: Draft[] = [];
  let line = writeLine();
  let align: Look['align'];
  let indentPx = 0;
  const endParagraph = (): void => {
    const runs = line.isEmpty() ? [] : line.finish();
    const paragraph = { type: 'paragraph' as const, runs, ...(align === undefined ? {} : { align }) };
    if (runs.length > 0) drafts.push(indentPx > 0 ? { type: 'indented', indentPx, paragraph } : paragraph);
    line = writeLine();
  };
  return {
    addText: (text, look) => {
      if (line.isEmpty()) ({ align, indentPx } = look);
      line.addText(text, look);
    },
    addBreak: () => {
      line.addBreak();
    },
    addTab: () => {
      line.addTab();
    },
    endParagraph,
    push: (...added) => {
      endParagraph();
      drafts.push(...added);
    },
    finish: () => {
      endParagraph();
      return gatherLists(drafts);
    },
  };
};
