import { isInsideCluster } from './clusters';
import type { TypedEdit } from './typed-edit';

/**
 * Whether an edit begins, ends or leaves the caret inside a cluster. Chromium makes such an edit at the cluster's end, or
 * moves the caret there after it, so that the next letter lands in the wrong place: these are made by hand.
 */
export const cutsCluster = (text: string, { from, to, insert }: TypedEdit): boolean => {
  if (isInsideCluster(text, from) || isInsideCluster(text, to)) return true;
  // What matters of the text is near the caret.
  const before = text.slice(Math.max(0, from - 64), from) + insert;
  return isInsideCluster(before + text.slice(to, to + 64), before.length);
};
