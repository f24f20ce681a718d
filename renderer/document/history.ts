import { applyPatches, enablePatches, produceWithPatches, type Patch } from 'immer';
import type { Edit } from '#shared/minutes/edit/edit';
import type { Meeting } from '#shared/minutes/model';
import type { Path } from '#shared/minutes/path';
import { placeOfChange, type Place } from '#shared/minutes/place';

enablePatches();

/** What an edit says of itself. */
export type EditContext = {
  /** Where the change is, so that undoing it can show the place. */
  readonly place: Path;
  /** Typing in one field: edits with the same name that follow each other at once are undone together. */
  readonly merge?: string;
  /** Milliseconds on any steady clock. */
  readonly now: number;
};

/** What the paths of a record lead through: the record itself, or how it is shown. */
export type ShownAs<Value> = (value: Value) => unknown;

const asItIs = (value: unknown): unknown => value;

type Step = {
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  readonly place: Place;
  readonly merge: string | undefined;
  readonly startedAt: number;
  readonly at: number;
};

/** The document, or another record, with everything that can be undone and done again. */
export type History<Value = Meeting> = {
  readonly value: Value;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Rises with each change, undoing included. */
  readonly revision: number;
};

/** More than anybody undoes, less than what memory minds: a step holds only what changed. */
export const historyLimit = 2000;

/** A pause this long ends a stretch of typing, and so does typing this long. */
const pause = 900;
const longest = 4000;

export const startHistory = <Value>(value: Value): History<Value> => ({
  value,
  past: [],
  future: [],
  revision: 0,
});

const joins = (last: Step | undefined, { merge, now }: EditContext): last is Step =>
  last?.merge !== undefined && last.merge === merge && now - last.at < pause && now - last.startedAt < longest;

/** Makes a change. One that changes nothing leaves the history as it was. */
export const applyEdit = <Value extends object>(
  history: History<Value>,
  edit: Edit<Value>,
  context: EditContext,
  shownAs: ShownAs<Value> = asItIs,
): History<Value> => {
  const [value, patches, inverse] = produceWithPatches(history.value, (draft) => {
    edit(draft);
  });
  if (patches.length === 0) return history;
  const revision = history.revision + 1;
  const last = history.past.at(-1);
  if (history.future.length === 0 && joins(last, context)) {
    const step = {
      ...last,
      patches: [...last.patches, ...patches],
      inverse: [...inverse, ...last.inverse],
      at: context.now,
    };
    return { value, past: [...history.past.slice(0, -1), step], future: [], revision };
  }
  const { merge, now } = context;
  const place = placeOfChange(shownAs(history.value), shownAs(value), context.place);
  const step = { patches, inverse, place, merge, startedAt: now, at: now };
  return { value, past: [...history.past.slice(1 - historyLimit), step], future: [], revision };
};

/** Takes the last change back, wherever it was made. */
export const undo = <Value extends object>(history: History<Value>): History<Value> => {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    value: applyPatches(history.value, step.inverse),
    past: history.past.slice(0, -1),
    future: [...history.future, step],
    revision: history.revision + 1,
  };
};

/** Makes the change that was last taken back once more. */
export const redo = <Value extends object>(history: History<Value>): History<Value> => {
  const step = history.future.at(-1);
  if (!step) return history;
  return {
    value: applyPatches(history.value, step.patches),
    past: [...history.past, { ...step, merge: undefined }],
    future: history.future.slice(0, -1),
    revision: history.revision + 1,
  };
};

export const undoPlace = (history: History<unknown>): Place | undefined => history.past.at(-1)?.place;
export const redoPlace = (history: History<unknown>): Place | undefined => history.future.at(-1)?.place;
