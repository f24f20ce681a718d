import { describe, expect, it } from 'vitest';
import type { Committee } from '#shared/records/committee';
import { changedPlace } from '#renderer/features/committees/changed-place';
import { createCommitteeStore } from '#renderer/features/committees/committee-store';
import { committee } from '#tests/unit/records/a-committee';

const setUp = (isReadOnly = false) => {
  const clock = { now: 0 };
  const store = createCommitteeStore(committee, isReadOnly, () => clock.now);
  return { store, clock };
};

const [chair, ...others] = committee.members;
if (!chair) throw new Error('the committee has no chair');

describe('a committee that is being edited', () => {
  it('takes changes back across the whole form and makes them again, and says where each was', () => {
    const { store } = setUp();
    const states: Committee[] = [store.committee()];
    store.change({ name: 'ক' });
    states.push(store.committee());
    store.change({ members: [{ ...chair, name: 'নতুন সভাপতি' }, ...others] });
    states.push(store.committee());
    store.change({ style: { preset: 'P5' } });
    expect([store.undo(), store.committee()]).toEqual([['style', 'preset'], states[2]]);
    expect([store.undo(), store.committee()]).toEqual([['members', 0, 'name'], states[1]]);
    expect([store.undo(), store.committee(), store.undo()]).toEqual([['name'], states[0], undefined]);
    expect([store.redo(), store.redo(), store.committee()]).toEqual([['name'], ['members', 0, 'name'], states[2]]);
  });

  it('takes the typing in one field as one step, and a row or another field as one of its own', () => {
    const { store, clock } = setUp();
    for (const name of ['ক', 'কম', 'কমি']) {
      clock.now += 100;
      store.change({ name });
    }
    store.change({ leadIn: 'খ' });
    store.change({ members: others });
    store.change({ members: [] });
    expect(store.history().past.map(({ place }) => place)).toEqual([['name'], ['leadIn'], ['members'], ['members']]);
  });

  it('has no step for what changes nothing, and none at all where it may only be read', () => {
    const { store } = setUp();
    store.change({ name: committee.name, members: [...committee.members] });
    expect(store.history().past).toEqual([]);
    const reading = setUp(true).store;
    reading.change({ name: 'ক' });
    expect([reading.committee(), reading.undo()]).toEqual([committee, undefined]);
  });

  it('takes over what was written elsewhere, but for fields changed here; undoing does not take that back', () => {
    const { store } = setUp();
    const files = committee.memoFiles.map((file) => ({ ...file, nextSerial: 40 }));
    store.change({ name: 'এখানে বদলানো' });
    store.takeOver(committee, { ...committee, name: 'ওখানে বদলানো', memoFiles: files });
    expect(store.committee()).toEqual({ ...committee, name: 'এখানে বদলানো', memoFiles: files });
    store.undo();
    expect(store.committee()).toEqual({ ...committee, memoFiles: files });
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
