import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Committee } from '#shared/records/committee';
import { committee } from '#tests/unit/records/a-committee';
import { createCommitteeStore } from '../../../renderer/features/committees/committee-store';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const setUp = () => {
  const kept: string[] = [];
  const answers: boolean[] = [];
  const store = createCommitteeStore(committee, (value: Committee) => {
    kept.push(value.name);
    return Promise.resolve(answers.shift() ?? true);
  });
  return { store, kept, answers };
};

describe('a committee that is being edited', () => {
  it('shows a change at once, and keeps it when typing pauses', async () => {
    const { store, kept } = setUp();
    store.change({ name: 'ক' });
    await vi.advanceTimersByTimeAsync(300);
    store.change({ name: 'কখ' });
    expect([store.get().committee.name, store.get().saving, kept]).toEqual(['কখ', 'saving', []]);
    await vi.advanceTimersByTimeAsync(600);
    expect([store.get().saving, kept]).toEqual(['saved', ['কখ']]);
  });

  it('is kept at once when the form is left, with what was typed meanwhile', async () => {
    const { store, kept } = setUp();
    store.change({ name: 'ক' });
    const leaving = store.flush();
    store.change({ name: 'খ' });
    await leaving;
    expect([store.get().saving, kept]).toEqual(['saved', ['ক', 'খ']]);
  });

  it('is tried again after a failure, and says so', async () => {
    const { store, kept, answers } = setUp();
    answers.push(false);
    store.change({ name: 'ক' });
    await store.flush();
    expect([store.get().saving, kept]).toEqual(['failed', ['ক']]);
    await vi.advanceTimersByTimeAsync(5000);
    expect([store.get().saving, kept]).toEqual(['saved', ['ক', 'ক']]);
  });
});
