import { pathKey, valueAt } from '#shared/minutes/path';
import type { Committee } from '#shared/committee/committee';
import type { RecordStore } from '#renderer/document/record-store';
import { changedPlace } from './changed-place';

/** Letters come one by one, a choice or a row at once. */
const isTyped = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

/** Changes some fields of an open committee. Typing in one of them is one undo step. */
export const changeCommittee = (store: RecordStore<Committee>, changes: Partial<Committee>): void => {
  const next = { ...store.value(), ...changes };
  const place = changedPlace(store.value(), next);
  if (!place) return;
  // Whole fields are put in place, so that a step fits whatever another window changed in the others.
  const edit = (draft: object): void => void Object.assign(draft, changes);
  store.edit(place, edit, isTyped(valueAt(next, place)) ? pathKey(place) : undefined);
};
