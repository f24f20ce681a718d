import type { Committee } from '#shared/records/committee';
import { mergeCommittee } from '#shared/records/merge-committee';
import { pathKey, valueAt, type Path } from '#shared/minutes/path';
import { applyEdit, redo, redoPlace, startHistory, undo, undoPlace, type History } from '#renderer/document/history';
import { changedPlace } from './changed-place';

/** A committee that is open: what it holds now, and the only ways to change it. */
export type CommitteeStore = {
  readonly committee: () => Committee;
  readonly history: () => History<Committee>;
  readonly isReadOnly: boolean;
  /** Changes some of its fields. Typing in one of them is one undo step; where it may not be changed nothing happens. */
  readonly change: (changes: Partial<Committee>) => void;
  /** Takes back or redoes the last change and says where it was. */
  readonly undo: () => Path | undefined;
  readonly redo: () => Path | undefined;
  /** Takes what was changed elsewhere since `base`, but for fields that were changed here. That is no step to undo. */
  readonly takeOver: (base: Committee, other: Committee) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Letters come one by one, a choice or a row at once. */
const isTyped = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

export const createCommitteeStore = (initial: Committee, isReadOnly: boolean, clock: () => number): CommitteeStore => {
  let history = startHistory(initial);
  const listeners = new Set<() => void>();
  const become = (next: History<Committee>): void => {
    if (next === history) return;
    history = next;
    for (const listener of listeners) listener();
  };
  const move = (step: typeof undo<Committee>, place: Path | undefined): Path | undefined => {
    if (isReadOnly) return undefined;
    become(step(history));
    return place;
  };
  return {
    committee: () => history.value,
    history: () => history,
    isReadOnly,
    change: (changes) => {
      const next = { ...history.value, ...changes };
      const place = changedPlace(history.value, next);
      if (!place || isReadOnly) return;
      const merge = isTyped(valueAt(next, place)) ? { merge: pathKey(place) } : {};
      // Whole fields are put in place, so that a step fits whatever another window changed in the others.
      const edit = (draft: object): void => void Object.assign(draft, changes);
      become(applyEdit(history, edit, { place, now: clock(), ...merge }));
    },
    undo: () => move(undo, undoPlace(history)),
    redo: () => move(redo, redoPlace(history)),
    takeOver: (base, other) => {
      const value = mergeCommittee(base, history.value, other);
      if (value !== history.value) become({ ...history, value });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
