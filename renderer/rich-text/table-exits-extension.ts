import { Extension } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { TableMap } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';

// A caret before a table that begins its text, and behind one that ends it. Word has a paragraph there at all times; here
// one is made when it is wanted, and is no part of the document until it has words (`isCaretPlace`).

/** Set on changes that leave the document as it is. */
export const unchanged = 'unchanged';

type Side = 'before' | 'behind';

/** The depths of the tables around a place, the outermost first. */
const tableDepths = ($place: ResolvedPos): readonly number[] =>
  Array.from({ length: $place.depth + 1 }, (_, depth) => depth).filter(
    (depth) => $place.node(depth).type.spec.tableRole === 'table',
  );

/** Puts the caret into the paragraph next to the table of a depth; makes one where the table is the first or last there. */
const leaveTable = (tr: Transaction, $place: ResolvedPos, depth: number, side: Side): Transaction => {
  const at = side === 'behind' ? $place.after(depth) : $place.before(depth);
  const $at = tr.doc.resolve(at);
  const next = side === 'behind' ? $at.nodeAfter : $at.nodeBefore;
  if (next?.isTextblock !== true) {
    const paragraph = $place.node(0).type.schema.nodes.paragraph?.create({ isCaretPlace: true });
    if (paragraph) tr.insert(at, paragraph).setMeta(unchanged, true);
  }
  const inside = side === 'behind' || next?.isTextblock !== true ? at + 1 : at - 1;
  return tr.setSelection(TextSelection.create(tr.doc, inside)).scrollIntoView();
};

/** Whether the caret stands in the outermost row of its table, in the outermost line of its cell. */
const isAtEdge = (view: EditorView, $head: ResolvedPos, depth: number, side: Side): boolean => {
  if (!view.endOfTextblock(side === 'behind' ? 'down' : 'up')) return false;
  const cellDepth = depth + 2;
  for (let inner = $head.depth - 1; inner >= cellDepth; inner -= 1) {
    const edge = side === 'behind' ? $head.node(inner).childCount - 1 : 0;
    if ($head.index(inner) !== edge) return false;
  }
  const map = TableMap.get($head.node(depth));
  const { top, bottom } = map.findCell($head.before(cellDepth) - $head.start(depth));
  return side === 'behind' ? bottom === map.height : top === 0;
};

const isOutermost = ($head: ResolvedPos, depth: number, side: Side): boolean => {
  const holder = $head.node(depth - 1);
  return $head.index(depth - 1) === (side === 'behind' ? holder.childCount - 1 : 0);
};

/** ArrowDown in the last row of a table that ends its text, ArrowUp in the first of one that begins it. */
const leaveByKey = (view: EditorView, side: Side): boolean => {
  const { selection, tr } = view.state;
  const depth = tableDepths(selection.$head).at(-1);
  if (!(selection instanceof TextSelection) || !selection.empty || depth === undefined) return false;
  if (!isOutermost(selection.$head, depth, side) || !isAtEdge(view, selection.$head, depth, side)) return false;
  view.dispatch(leaveTable(tr, selection.$head, depth, side));
  return true;
};

/** A click above a table that begins the text, or below one that ends it. */
const leaveByClick = (view: EditorView, event: MouseEvent): boolean => {
  if (event.target !== view.dom) return false;
  const side = (
    [
      ['before', view.dom.firstElementChild, view.state.doc.firstChild],
      ['behind', view.dom.lastElementChild, view.state.doc.lastChild],
    ] as const
  ).find(([way, element, node]) => {
    const box = element?.getBoundingClientRect();
    if (box === undefined || node?.type.spec.tableRole !== 'table') return false;
    return way === 'before' ? event.clientY < box.top : event.clientY > box.bottom;
  })?.[0];
  if (side === undefined) return false;
  const { doc, tr } = view.state;
  const $inTable = doc.resolve(side === 'before' ? 1 : doc.content.size - 1);
  view.dispatch(leaveTable(tr, $inTable, 1, side));
  view.focus();
  return true;
};

/** A pasted table takes the caret into its last cell, where what is typed next would be lost: it goes behind the table. */
const leavePasted = (transactions: readonly Transaction[], before: EditorState, after: EditorState) => {
  if (!transactions.some((tr) => tr.getMeta('uiEvent') === 'paste')) return null;
  const depths = tableDepths(after.selection.$head);
  const depth = depths[tableDepths(before.selection.$head).length];
  if (depth === undefined || after.selection.eq(before.selection)) return null;
  return leaveTable(after.tr, after.selection.$head, depth, 'behind');
};

/** Ways out of a table at the edge of its text (ProseMirror knows none): keys, a click, and after a paste. */
export const TableExits = Extension.create({
  name: 'tableExits',
  // Before the table's own arrow keys.
  priority: 1000,
  addKeyboardShortcuts() {
    return {
      ArrowDown: () => leaveByKey(this.editor.view, 'behind'),
      ArrowUp: () => leaveByKey(this.editor.view, 'before'),
    };
  },
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: leavePasted,
      props: {
        handleDOMEvents: {
          mousedown: (view, event) => {
            if (!leaveByClick(view, event)) return false;
            event.preventDefault();
            return true;
          },
        },
      },
    }),
  ],
});
