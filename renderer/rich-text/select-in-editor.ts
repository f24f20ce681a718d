import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Path } from '#shared/minutes/path';

/** The nth child of a node and where its content begins; undefined where there is none. */
const enter = (node: Node, start: number, index: number): { node: Node; start: number } | undefined => {
  if (index >= node.childCount) return undefined;
  let at = start;
  for (let before = 0; before < index; before += 1) at += node.child(before).nodeSize;
  return { node: node.child(index), start: at + 1 };
};

/**
 * Where a block's content begins in the editor, by its path below the field: `[2, 'items', 0, 'blocks', 1]`. The names of
 * the model's lists stand for nothing in the editor, whose nodes nest directly; a path that leads nowhere stops early.
 */
const contentStart = (doc: Node, path: Path): { node: Node; start: number } => {
  let place = { node: doc, start: 0 };
  for (const step of path) {
    if (typeof step !== 'number') continue;
    const next = enter(place.node, place.start, step);
    if (!next) break;
    place = next;
  }
  return place;
};

/** Selects a stretch of a paragraph, or puts the caret at its start, and brings it into view. */
export const selectInEditor = (editor: Editor, path: Path, start = 0, end = start): void => {
  const { state, view } = editor;
  const place = contentStart(state.doc, path);
  const limit = place.start + place.node.content.size;
  const from = Math.min(place.start + start, limit);
  const to = Math.min(place.start + end, limit);
  const selection = TextSelection.between(state.doc.resolve(from), state.doc.resolve(to));
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  view.focus();
};
