import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '#shared/calendar/civil-date';
import { checkMinutes, type CheckOptions } from '#shared/minutes/check/check-minutes';
import { mendOf } from '#shared/minutes/check/mend';
import type { CheckProblem } from '#shared/minutes/check/check-problem';
import { replaceMatches } from '#shared/minutes/edit/replace-matches';
import type { Meeting } from '#shared/minutes/model';
import { meetingFrom, minutesOf } from '#shared/minutes/paper-view';
import { fixtureNames, loadFixture } from '#tests/support/fixtures';
import { changed, sample } from '#tests/support/sample-file';
import { slips } from './planted-slips';

const options: CheckOptions = { today: parseCivilDate('2026-11-21') };

const keyOf = ({ code, path }: { readonly code: string; readonly path: string }): string => `${code} ${path}`;

describe('the check of a paper', () => {
  it.each(fixtureNames.filter((name) => name !== 'nearly-empty'))(
    'says nothing wrong of one in which nothing is wrong: %s',
    (name) => {
      const graver = checkMinutes(loadFixture(name), options).filter(({ grade }) => grade !== 'hint');
      expect(graver).toEqual([]);
    },
  );

  it(`names each of ${String(slips.length)} planted slips at its place, once`, () => {
    expect(slips.length).toBeGreaterThanOrEqual(60);
    const missed = slips.flatMap(([fixture, code, plant, more], index) => {
      const { minutes, path } = plant(loadFixture(fixture));
      const found = checkMinutes(minutes, { ...options, ...more }).map(keyOf);
      const count = found.filter((key) => key === `${code} ${path}`).length;
      return count === 1
        ? []
        : [`${String(index)}: ${fixture} ${code} ${path} (${String(count)}) of ${found.join('; ')}`];
    });
    expect(missed).toEqual([]);
  });

  it('puts right by one press what is sure, and then finds it no more', () => {
    const mended = slips.flatMap(([fixture, code, plant, more]) => {
      const { minutes, path } = plant(loadFixture(fixture));
      const isIt = (problem: CheckProblem): boolean => problem.code === code && problem.path === path;
      const problem = checkMinutes(minutes, { ...options, ...more }).find(isIt)!;
      const mend = mendOf(problem, minutes);
      if (!mend) return [];
      const after: Meeting = produce(meetingFrom(minutes), replaceMatches(mend.matches, mend.by));
      expect(checkMinutes(minutesOf(after), { ...options, ...more }).some(isIt), `${code} ${path}`).toBe(false);
      return [code];
    });
    expect([...new Set(mended)].sort()).toEqual([
      'doubled-word',
      'impossible-letters',
      'latin-digits',
      'mixed-spelling',
      'typed-number',
      'wrong-danda',
      'wrong-ordinal',
    ]);
  });

  it('offers nothing where the same letters stand in another word too', () => {
    const text = 'সরকর করণীয়; কর কর আদায়';
    const minutes = changed(sample, ['agenda[2].topic', text]);
    const problem = checkMinutes(minutes, options).find(({ code }) => code === 'doubled-word')!;
    expect(problem.data.found).toBe('কর কর');
    expect(mendOf(problem, minutes)).toBeUndefined();
  });
});
