import type { Minutes } from '#shared/minutes/model';
import type { Edit } from '#shared/minutes/edit/edit';
import { pathKey, type Path } from '#shared/minutes/path';
import type { AfterPaint } from './after-paint';
import { applyEdit, redo, redoPlace, startHistory, undo, undoPlace, type History } from './history';

/** The open document: what it holds now, and the only ways to change it. */
export type DocumentStore = {
  readonly minutes: () => Minutes;
  readonly history: () => History;
  /** Calls back after every change; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * For what draws the document: as `subscribe`, but typing is told once the letter itself has been painted, so that it
   * never waits for what else shows it.
   */
  readonly watch: (listener: () => void) => () => void;
  /**
   * Changes the document. `place` is where, for undoing; edits with the same `merge` that follow each other at once are
   * one step. Where the document may not be changed, nothing happens and the answer is false.
   */
  readonly edit: (place: Path, edit: Edit, merge?: string) => boolean;
  /** A change made by a letter typed into the field at `place`. */
  readonly type: (place: Path, edit: Edit) => void;
  /** Takes back or redoes the last change and says where it was. */
  readonly undo: () => Path | undefined;
  readonly redo: () => Path | undefined;
  readonly isReadOnly: () => boolean;
  readonly setReadOnly: (readOnly: boolean) => void;
};

type Listeners = Set<() => void>;

const tell = (listeners: Listeners): void => {
  for (const listener of listeners) listener();
};

const join = (listeners: Listeners, listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export type DocumentStoreParts = {
  readonly minutes: Minutes;
  readonly isReadOnly: boolean;
  /** Milliseconds. */
  readonly clock: () => number;
  readonly afterPaint: (task: () => void) => AfterPaint;
};

export const createDocumentStore = ({ minutes, isReadOnly, clock, afterPaint }: DocumentStoreParts): DocumentStore => {
  let history = startHistory(minutes);
  let locked = isReadOnly;
  const listeners: Listeners = new Set();
  const views: Listeners = new Set();
  const later = afterPaint(() => {
    tell(views);
  });
  const tellAll = (): void => {
    later.cancel();
    tell(listeners);
    tell(views);
  };
  const move = (next: History, place: Path | undefined): Path | undefined => {
    if (next === history) return undefined;
    history = next;
    tellAll();
    return place;
  };
  const editedBy = (place: Path, change: Edit, merge?: string): History =>
    applyEdit(history, change, { place, now: clock(), ...(merge === undefined ? {} : { merge }) });
  return {
    minutes: () => history.value,
    history: () => history,
    subscribe: (listener) => join(listeners, listener),
    watch: (listener) => join(views, listener),
    edit: (place, change, merge) => {
      if (locked) return false;
      move(editedBy(place, change, merge), place);
      return true;
    },
    type: (place, change) => {
      const next = locked ? history : editedBy(place, change, pathKey(place));
      if (next === history) return;
      history = next;
      tell(listeners);
      later.ask();
    },
    undo: () => (locked ? undefined : move(undo(history), undoPlace(history))),
    redo: () => (locked ? undefined : move(redo(history), redoPlace(history))),
    isReadOnly: () => locked,
    setReadOnly: (value) => {
      locked = value;
      tellAll();
    },
  };
};
