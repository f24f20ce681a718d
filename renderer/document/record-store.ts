import { createListeners } from '#shared/kernel/listeners';
import type { Edit } from '#shared/minutes/edit/edit';
import { pathKey, type Path } from '#shared/minutes/path';
import type { AfterPaint } from './after-paint';
import { pathTo, type Place } from '#shared/minutes/place';
import { createRest } from './rest';
import { applyEdit, redo, redoPlace, startHistory, undo, undoPlace, type History, type ShownAs } from './history';

/** An open record (a meeting, a committee): what it holds now, and the only ways to change it. */
export type RecordStore<Value> = {
  readonly value: () => Value;
  readonly history: () => History<Value>;
  /** Calls back after every change; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * For what draws the record: as `subscribe`, but typing is told once the letter itself has been painted, so that it
   * never waits for what else shows it.
   */
  readonly watch: (listener: () => void) => () => void;
  /**
   * For what reads the whole record (saving, the paper, the checks): told once `pauseMs` have gone by without a change, all of them at
   * the same moment and of the same value.
   */
  readonly rest: (listener: () => void) => () => void;
  /**
   * Changes the record. `place` is where, for undoing; edits with the same `merge` that follow each other at once are
   * one step. Where the record may not be changed, nothing happens and the answer is false.
   */
  readonly edit: (place: Path, edit: Edit<Value>, merge?: string) => boolean;
  /**
   * Changes what is no part of any paper, also where the papers may not be changed. Where another window has the record, nothing happens
   * and the answer is false.
   */
  readonly editBeside: (place: Path, edit: Edit<Value>) => boolean;
  /** A change made by a letter typed into the field at `place`. */
  readonly type: (place: Path, edit: Edit<Value>) => void;
  /** Puts a value in the place of this one that another window has changed; that is no step to undo. */
  readonly takeOver: (value: Value) => void;
  /** Takes back or redoes the last change and says where it was. */
  readonly undo: () => Path | undefined;
  readonly redo: () => Path | undefined;
  readonly isReadOnly: () => boolean;
  /** Whether another window has the record. */
  readonly isHeldElsewhere: boolean;
  readonly setReadOnly: (readOnly: boolean) => void;
};

export type RecordStoreParts<Value> = {
  readonly value: Value;
  readonly isReadOnly: boolean;
  /** Another window has it; false unless told. */
  readonly isHeldElsewhere?: boolean;
  /** How the record is shown, where that is not as it is kept: places are those of what is shown. */
  readonly shownAs?: ShownAs<Value>;
  /** Milliseconds. */
  readonly clock: () => number;
  readonly afterPaint: (task: () => void) => AfterPaint;
};

/** All who are told of changes, each in its time. */
const createAudience = (afterPaint: RecordStoreParts<object>['afterPaint']) => {
  const listeners = createListeners();
  const views = createListeners();
  const rest = createRest();
  const later = afterPaint(views.tell);
  return {
    subscribe: listeners.add,
    watch: views.add,
    rest: rest.add,
    putOff: rest.putOff,
    tellAll: (): void => {
      later.cancel();
      listeners.tell();
      views.tell();
    },
    /** What draws is told when the letter has been painted. */
    tellTyped: (): void => {
      listeners.tell();
      later.ask();
      rest.putOff();
    },
  };
};

export const createRecordStore = <Value extends object>({
  value,
  isReadOnly,
  isHeldElsewhere = false,
  shownAs = (shown) => shown,
  clock,
  afterPaint,
}: RecordStoreParts<Value>): RecordStore<Value> => {
  let history = startHistory(value);
  let locked = isReadOnly;
  const audience = createAudience(afterPaint);
  /** Takes over what is new; says whether anything is. */
  const move = (next: History<Value>): boolean => {
    if (next === history) return false;
    history = next;
    audience.tellAll();
    audience.putOff();
    return true;
  };
  const take = (next: History<Value>): true => {
    move(next);
    return true;
  };
  const moveBack = (next: History<Value>, place: Place | undefined): Path | undefined =>
    move(next) && place !== undefined ? pathTo(shownAs(history.value), place) : undefined;
  const editedBy = (place: Path, change: Edit<Value>, merge?: string): History<Value> =>
    applyEdit(history, change, { place, now: clock(), ...(merge === undefined ? {} : { merge }) }, shownAs);
  return {
    value: () => history.value,
    history: () => history,
    subscribe: audience.subscribe,
    watch: audience.watch,
    rest: audience.rest,
    edit: (place, change, merge) => !locked && take(editedBy(place, change, merge)),
    editBeside: (place, change) => !isHeldElsewhere && take(editedBy(place, change)),
    isHeldElsewhere,
    type: (place, change) => {
      const next = locked ? history : editedBy(place, change, pathKey(place));
      if (next === history) return;
      history = next;
      audience.tellTyped();
    },
    takeOver: (next) => {
      if (next !== history.value) move({ ...history, value: next });
    },
    undo: () => (locked ? undefined : moveBack(undo(history), undoPlace(history))),
    redo: () => (locked ? undefined : moveBack(redo(history), redoPlace(history))),
    isReadOnly: () => locked,
    setReadOnly: (readOnly) => {
      locked = readOnly;
      audience.tellAll();
    },
  };
};
