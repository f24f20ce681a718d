import type { Editor } from '@tiptap/core';
import { Selection, TextSelection } from '@tiptap/pm/state';
import { memo, useEffect, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { Block } from '#shared/minutes/model';
import { pathKey, type Path } from '#shared/minutes/path';
import { setInMeeting } from '#shared/minutes/edit/set-in';
import { activate } from '#renderer/rich-text/active-editor';
import { BlocksView } from '#renderer/rich-text/blocks-view.tsx';
import { createRichEditor, showBlocks } from '#renderer/rich-text/create-rich-editor';
import type { PasteNotice } from '#renderer/rich-text/read-clipboard';
import richTextCss from '#renderer/rich-text/rich-text.module.css';
import { useEditor, useIsReadOnly } from './editor-context';
import { isSamePlace } from './same-place';
import { usePasteNotices } from './use-paste-notices';

export type RichFieldProps = {
  readonly path: Path;
  readonly label: string;
  readonly blocks: readonly Block[];
  readonly placeholder?: string;
};

/** Only one field at a time is an editor; when another becomes one, the last goes back to being a picture of its text. */
let closeLast: (() => void) | undefined;

/** How a field is entered: by key at one of its ends, or by the mouse at a point. */
type Entry = 'start' | 'end' | { readonly left: number; readonly top: number };

const selectionFor = ({ state, view }: Editor, entry: Entry): Selection => {
  if (entry === 'start') return Selection.atStart(state.doc);
  if (entry === 'end') return Selection.atEnd(state.doc);
  const at = view.posAtCoords(entry);
  return at ? Selection.near(state.doc.resolve(at.pos)) : Selection.atEnd(state.doc);
};

/** At once: the library's own command waits for a frame, in which a key would be lost. */
const focusAt = (editor: Editor, entry: Entry): void => {
  const { state, view } = editor;
  view.dispatch(state.tr.setSelection(selectionFor(editor, entry)));
  view.focus();
  if (typeof entry === 'object') selectWhileDragging(editor);
};

/**
 * Selects text while the mouse moves with the button still down that opened the field, as the browser would: the
 * browser itself has not begun a selection.
 */
const selectWhileDragging = (editor: Editor): void => {
  const { anchor } = editor.state.selection;
  const extend = ({ clientX, clientY }: MouseEvent): void => {
    const at = editor.isDestroyed ? null : editor.view.posAtCoords({ left: clientX, top: clientY });
    if (!at) return;
    const { state, view } = editor;
    view.dispatch(state.tr.setSelection(TextSelection.between(state.doc.resolve(anchor), state.doc.resolve(at.pos))));
  };
  addEventListener('mousemove', extend);
  addEventListener(
    'mouseup',
    () => {
      removeEventListener('mousemove', extend);
    },
    { once: true },
  );
};

type OpenFieldProps = RichFieldProps & {
  readonly entry: Entry;
  readonly onPasteNotices: (notices: readonly PasteNotice[]) => void;
};

const OpenField = ({ path, label, blocks, entry, onPasteNotices }: OpenFieldProps): ReactElement => {
  const { type, change } = useEditor();
  const mount = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const emitted = useRef(blocks);
  const newest = useRef({ path, onPasteNotices });
  const key = pathKey(path);
  useLayoutEffect(() => {
    newest.current = { path, onPasteNotices };
  });
  useLayoutEffect(() => {
    const element = mount.current;
    if (!element) return undefined;
    const own = createRichEditor({
      mount: element,
      blocks: emitted.current,
      label,
      onChange: (changed, how) => {
        const place = newest.current.path;
        emitted.current = changed;
        if (how === 'typed') type(place, changed);
        else change(place, setInMeeting(place, changed));
      },
      onPasteNotices: (notices) => {
        newest.current.onPasteNotices(notices);
      },
    });
    editor.current = own;
    focusAt(own, entry);
    const withdraw = activate(own, key);
    return () => {
      withdraw();
      editor.current = undefined;
      own.destroy();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- an editor lives as long as its field is open
  }, [key]);
  useLayoutEffect(() => {
    if (blocks === emitted.current) return;
    emitted.current = blocks;
    if (editor.current) showBlocks(editor.current, blocks);
  }, [blocks]);
  return <div ref={mount} className={richTextCss['rich-text']} data-path={key} data-rich="" />;
};

/** A field of rich text: shown as it reads until it is entered, then an editor in the same place. */
export const RichField = memo((props: RichFieldProps): ReactElement => {
  const { path, label, blocks, placeholder } = props;
  const isReadOnly = useIsReadOnly();
  const [open, setOpen] = useState<Entry>();
  const onPasteNotices = usePasteNotices();
  const key = pathKey(path);
  const enter = (entry: Entry): void => {
    if (isReadOnly) return;
    closeLast?.();
    closeLast = () => {
      setOpen(undefined);
    };
    // The editor has to be there before the browser acts on the click or the key that opened it.
    flushSync(() => {
      setOpen(entry);
    });
  };
  useEffect(() => {
    if (isReadOnly) setOpen(undefined);
  }, [isReadOnly]);
  if (open !== undefined && !isReadOnly) return <OpenField {...props} entry={open} onPasteNotices={onPasteNotices} />;
  const isEmpty = blocks.length === 0;
  return (
    <div
      className={richTextCss['rich-text']}
      data-path={key}
      data-rich=""
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      aria-readonly={isReadOnly}
      tabIndex={0}
      data-placeholder={isEmpty ? placeholder : undefined}
      onMouseDown={(event) => {
        if (event.button !== 0 || isReadOnly) return;
        // The element under the mouse is about to be another one; the browser would put the focus nowhere.
        event.preventDefault();
        enter({ left: event.clientX, top: event.clientY });
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget) enter('start');
      }}
    >
      <BlocksView blocks={blocks} />
    </div>
  );
}, isSamePlace);
RichField.displayName = 'RichField';
