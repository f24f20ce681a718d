import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aboveOf, isBehind } from '#renderer/storage/behind';
import { forgetOnlyInJournal, noteOnlyInJournal, withOnlyInJournal } from '#renderer/storage/only-in-journal';
import { countName } from '#renderer/storage/revisions';

beforeEach(() => {
  const words = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => words.get(key) ?? null,
    setItem: (key: string, value: string) => words.set(key, value),
    removeItem: (key: string) => words.delete(key),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('what one window has in the journal alone is looked for, though another window’s count has gone on', () => {
  noteOnlyInJournal(7);
  noteOnlyInJournal(9);
  const count = withOnlyInJournal({ name: countName, revision: 12, lineage: 'ours' });
  expect([isBehind(count, { lineage: 'ours', revision: 12 }), count && aboveOf(count)]).toEqual([true, 6]);
  expect(withOnlyInJournal({ name: countName, revision: 12, onlyInJournal: 3 })).toMatchObject({ onlyInJournal: 3 });
  forgetOnlyInJournal();
  expect(withOnlyInJournal({ name: countName, revision: 12 })).toEqual({ name: countName, revision: 12 });
});
