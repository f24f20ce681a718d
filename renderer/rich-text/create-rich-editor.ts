import { Editor } from '@tiptap/core';
import { Node, Slice, Fragment } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Block } from '#shared/minutes/model';
import { blocksToDoc } from './blocks-to-doc';
import { docToBlocks } from './doc-to-blocks';
import { extensions } from './extensions';
import { isOwn } from './own-clipboard';
import { quietStyles } from './paste/quiet-styles';
import { readClipboard, type PasteNotice } from './read-clipboard';
import { unchanged } from './table-exits-extension';

export type RichEditorParts = {
  /** The element that becomes the editor. */
  readonly mount: HTMLElement;
  readonly blocks: readonly Block[];
  readonly label: string;
  /** What is pasted, cut or dropped is a change of its own, to be undone alone. */
  readonly onChange: (blocks: readonly Block[], how: 'typed' | 'at once') => void;
  readonly onPasteNotices: (notices: readonly PasteNotice[]) => void;
};

/** Set on changes that come from the document, so that they do not go back to it. */
const fromDocument = 'fromDocument';

const pasteBlocks = (editor: Editor, blocks: readonly Block[]): void => {
  const doc = Node.fromJSON(editor.schema, blocksToDoc(blocks));
  const only = doc.childCount === 1 ? doc.firstChild : null;
  // One bare paragraph joins the text where the caret is; anything else stands on its own.
  const inline = only?.type.name === 'paragraph' && only.attrs.align === null;
  const slice = inline ? new Slice(Fragment.from(only), 1, 1) : new Slice(doc.content, 0, 0);
  const { state, view } = editor;
  view.dispatch(state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
};

/** A rich-text editor over an element, holding exactly the model's blocks. */
export const createRichEditor = ({ mount, blocks, label, onChange, onPasteNotices }: RichEditorParts): Editor => {
  /** Takes in what another program gives; what this desk copied comes back by itself, as it was. */
  const takeIn = (data: DataTransfer | null, slice: Slice, goThere?: () => void): boolean => {
    if (data === null) return false;
    const html = data.getData('text/html');
    if (isOwn(html, slice)) return false;
    const read = readClipboard(html, data.getData('text/plain'));
    if (read.blocks.length === 0) return false;
    goThere?.();
    pasteBlocks(editor, read.blocks);
    if (read.notices.length > 0) onPasteNotices(read.notices);
    return true;
  };
  const editor: Editor = new Editor({
    element: { mount },
    extensions,
    content: blocksToDoc(blocks),
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: { 'aria-label': label, role: 'textbox', 'aria-multiline': 'true', spellcheck: 'false' },
      // What the editor copied itself needs none of its styles.
      transformPastedHTML: quietStyles,
      handlePaste: (_view, event, slice) => takeIn(event.clipboardData, slice),
      handleDrop: (view, event, slice) => {
        // What is dragged within the editor moves as it is.
        if (view.dragging !== null) return false;
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (place === null) return false;
        return takeIn(event.dataTransfer, slice, () => {
          view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))));
          view.focus();
        });
      },
    },
    onUpdate: ({ transaction }) => {
      if (transaction.getMeta(fromDocument) !== undefined || transaction.getMeta(unchanged) !== undefined) return;
      // ProseMirror's own name for a paste, a cut or a drop; typing has none.
      const how = transaction.getMeta('uiEvent') === undefined ? 'typed' : 'at once';
      onChange(docToBlocks(editor.state.doc), how);
    },
  });
  return editor;
};

/**
 * Brings the editor in step with blocks that were changed elsewhere (undo, replace all). Only what differs is replaced,
 * and the caret goes to the end of it.
 */
export const showBlocks = (editor: Editor, blocks: readonly Block[]): void => {
  const next = Node.fromJSON(editor.schema, blocksToDoc(blocks));
  const { doc, tr } = editor.state;
  const start = doc.content.findDiffStart(next.content);
  if (start === null) return;
  const end = doc.content.findDiffEnd(next.content);
  if (!end) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(end.b + overlap, tr.doc.content.size)), -1));
  editor.view.dispatch(tr.setMeta(fromDocument, true));
};
