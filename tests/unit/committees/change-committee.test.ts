import { describe, expect, it } from 'vitest';
import type { Committee } from '#shared/committee/committee';
import { mergeCommittee } from '#shared/committee/merge-committee';
import { createRecordStore } from '#renderer/document/record-store';
import { changeCommittee } from '#renderer/features/committees/change-committee';
import { changedPlace } from '#renderer/features/committees/changed-place';
import { committee } from '#tests/support/a-committee';

const setUp = (isReadOnly = false) => {
  const clock = { now: 0 };
  const store = createRecordStore({
    value: committee,
    isReadOnly,
    clock: () => clock.now,
    afterPaint: () => ({ ask: () => undefined, cancel: () => undefined }),
  });
  const change = (changes: Partial<Committee>): void => {
    changeCommittee(store, changes);
  };
  return { store, change, clock };
};

const [chair, ...others] = committee.members;
if (!chair) throw new Error('the committee has no chair');

describe('a committee that is being edited', () => {
  it('takes changes back across the whole form and makes them again, and says where each was', () => {
    const { store, change } = setUp();
    const states: Committee[] = [store.value()];
    change({ name: 'ক' });
    states.push(store.value());
    change({ members: [{ ...chair, name: 'নতুন সভাপতি' }, ...others] });
    states.push(store.value());
    change({ style: { preset: 'P5' } });
    expect([store.undo(), store.value()]).toEqual([['style', 'preset'], states[2]]);
    expect([store.undo(), store.value()]).toEqual([['members', 0, 'name'], states[1]]);
    expect([store.undo(), store.value(), store.undo()]).toEqual([['name'], states[0], undefined]);
    expect([store.redo(), store.redo(), store.value()]).toEqual([['name'], ['members', 0, 'name'], states[2]]);
  });

  it('takes the typing in one field as one step, and a row or another field as one of its own', () => {
    const { store, change, clock } = setUp();
    for (const name of ['ক', 'কম', 'কমি']) {
      clock.now += 100;
      change({ name });
    }
    change({ leadIn: 'খ' });
    change({ members: others });
    change({ members: [] });
    expect(store.history().past.map(({ place }) => place)).toEqual(['name', 'leadIn', 'members', 'members']);
  });

  it('has no step for what changes nothing, and none at all where it may only be read', () => {
    const { store, change } = setUp();
    change({ name: committee.name, members: [...committee.members] });
    expect(store.history().past).toEqual([]);
    const reading = setUp(true);
    reading.change({ name: 'ক' });
    expect([reading.store.value(), reading.store.undo()]).toEqual([committee, undefined]);
  });

  it('takes over what was written elsewhere, but for fields changed here; undoing does not take that back', () => {
    const { store, change } = setUp();
    const files = committee.memoFiles.map((file) => ({ ...file, nextSerial: 40 }));
    change({ name: 'এখানে বদলানো' });
    store.takeOver(mergeCommittee(committee, store.value(), { ...committee, name: 'ওখানে বদলানো', memoFiles: files }));
    expect(store.value()).toEqual({ ...committee, name: 'এখানে বদলানো', memoFiles: files });
    store.undo();
    expect(store.value()).toEqual({ ...committee, memoFiles: files });
  });
});

describe('the place of a change', () => {
  it('is the narrowest that holds all of it', () => {
    expect([
      changedPlace({ a: [{ b: 'ক' }] }, { a: [{ b: 'খ' }] }),
      changedPlace({ a: [1] }, { a: [1, 2] }),
      changedPlace({ a: 1, b: 1 }, { a: 2, b: 2 }),
      changedPlace({ a: { x: 1 } }, { a: { x: 1, y: 2 } }),
      changedPlace({ a: [1] }, { a: [1] }),
    ]).toEqual([['a', 0, 'b'], ['a'], [], ['a', 'y'], undefined]);
  });
});
