import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectValue } from '#shared/kernel/result';
import { parseMeetingValue } from '#shared/minutes/parse';
import { upgradeMeeting } from '#shared/minutes/upgrade/upgrade';
import { fixtureNames, loadMeeting } from '#tests/support/fixtures';
import { projectFolder } from '#tests/support/folders';
import { changed, type Change } from '#tests/support/sample-file';

const older = (version: number): string => `${projectFolder}tests/fixtures/version-${String(version)}/`;

const read = (version: number, name: string): unknown =>
  JSON.parse(readFileSync(`${older(version)}${name}.json`, 'utf8'));

const version1 = (name: string): unknown => read(1, name);

const deepFreeze = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

const stored = [1, 2].flatMap((version) =>
  readdirSync(older(version)).map((file) => ({ version, name: file.replace('.json', '') })),
);

/** The whole text of a file, letter by letter in no order: nothing is lost where both have the same. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => (key === 'id' ? [] : textsOf(child)));
};

describe('a file of an earlier version', () => {
  it.each([1, 2])('is stored for every fixture: version %i', (version) => {
    const names = stored.filter((one) => one.version === version).map(({ name }) => name);
    expect(names.toSorted()).toEqual(fixtureNames);
  });

  it.each(stored)('opens as the meeting of today: version $version, $name', ({ version, name }) => {
    const file = deepFreeze(read(version, name));
    const meeting = expectValue(parseMeetingValue(file));
    expect(meeting).toEqual(loadMeeting(name));
    expect(parseMeetingValue(read(version, name))).toEqual({ ok: true, value: meeting });
    expect(textsOf(meeting).toSorted()).toEqual(textsOf(file).toSorted());
  });
});

describe('a file of version 1', () => {
  it('is told of in its own places', () => {
    const faultsAfter = (...changes: readonly Change[]) => {
      const parsed = parseMeetingValue(changed(version1('literal-overrides'), ...changes));
      return parsed.ok ? [] : parsed.error.map(({ code, path }) => `${code} ${path}`);
    };
    expect(faultsAfter(['memo', { number: 5 }])).toEqual(['wrong-type memo.number']);
    expect(faultsAfter(['title', undefined])).toEqual(['missing-field title']);
    expect(faultsAfter(['agenda[1].literal', { label: 'x' }])).toEqual(['unknown-field agenda[1].literal.label']);
    expect(faultsAfter(['agenda[0].decisions[0].literal', { serial: 1 }])).toEqual([
      'wrong-type agenda[0].decisions[0].literal.serial',
    ]);
    expect(faultsAfter(['attendance', [{ name: 'ক', presence: 'present', literal: 5 }]])).toEqual([
      'wrong-type attendance[0].literal',
    ]);
    expect(faultsAfter(['distribution', 'সকলে'])).toEqual(['wrong-type distribution']);
    expect(faultsAfter(['agenda', 5])).toEqual(['wrong-type agenda']);
    expect(faultsAfter(['papers', {}])).toEqual([]);
    expect(faultsAfter(['colour', 'red'])).toEqual(['unknown-field colour']);
  });

  it('is no file of a version that never was', () => {
    for (const version of [0, -1, 0.5, 1.5, Number.NaN]) {
      const file = { ...(version1('nearly-empty') as object), version };
      expect(parseMeetingValue(file).ok).toBe(false);
      expect(upgradeMeeting(file).value).toBe(file);
    }
  });
});

describe('a file of today', () => {
  it('is left as it is, and refused where two parts have one id', () => {
    const meeting = loadMeeting('p1-narrative');
    expect(upgradeMeeting(meeting).value).toBe(meeting);
    const twice = parseMeetingValue(changed(meeting, ['agenda[1].id', meeting.agenda[0]?.id]));
    expect(twice).toMatchObject({ ok: false, error: [{ code: 'repeated-id', path: 'agenda[1].id' }] });
    const list = 'papers.minutes.distribution[0].lines[0].id';
    const elsewhere = parseMeetingValue(changed(meeting, [list, meeting.agenda[0]?.id]));
    expect(elsewhere).toMatchObject({ ok: false, error: [{ code: 'repeated-id', path: list }] });
    expect(parseMeetingValue(changed(meeting, ['agenda[0].id', 'ক']))).toMatchObject({
      ok: false,
      error: [{ code: 'bad-id', path: 'agenda[0].id' }],
    });
  });
});
