import type { Minutes } from '#shared/minutes/model';
import { applyEdit, redo, redoPlace, startHistory, undo, undoPlace, type Edit, type History } from './history';
import type { Path } from './path';

/** The open document: what it holds now, and the only ways to change it. */
export type DocumentStore = {
  readonly minutes: () => Minutes;
  readonly history: () => History;
  /** Calls back after every change; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Changes the document. `place` is where, for undoing; edits with the same `merge` that follow each other at once are
   * one step. Where the document may not be changed, nothing happens and the answer is false.
   */
  readonly edit: (place: Path, edit: Edit, merge?: string) => boolean;
  /** Takes back or redoes the last change and says where it was. */
  readonly undo: () => Path | undefined;
  readonly redo: () => Path | undefined;
  readonly isReadOnly: () => boolean;
  readonly setReadOnly: (readOnly: boolean) => void;
};

export const createDocumentStore = (minutes: Minutes, readOnly: boolean, clock: () => number): DocumentStore => {
  let history = startHistory(minutes);
  let locked = readOnly;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const move = (next: History, place: Path | undefined): Path | undefined => {
    if (next === history) return undefined;
    history = next;
    tell();
    return place;
  };
  return {
    minutes: () => history.minutes,
    history: () => history,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (place, change, merge) => {
      if (locked) return false;
      const next = applyEdit(history, change, { place, now: clock(), ...(merge === undefined ? {} : { merge }) });
      move(next, place);
      return true;
    },
    undo: () => (locked ? undefined : move(undo(history), undoPlace(history))),
    redo: () => (locked ? undefined : move(redo(history), redoPlace(history))),
    isReadOnly: () => locked,
    setReadOnly: (value) => {
      locked = value;
      tell();
    },
  };
};
