import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Minutes } from '#shared/minutes/model';
import { isWithin, parsePathKey, pathKey, valueAt, type Path } from '#shared/minutes/path';
import { setIn } from '#shared/minutes/edit/set-in';
import { sample } from '#tests/support/sample-file';

const name = fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/u);
const path = fc
  .tuple(name, fc.array(fc.oneof(name, fc.nat(999)), { maxLength: 6 }))
  .map(([first, rest]): Path => [first, ...rest]);

describe('a place in the minutes', () => {
  it('is spelled as the checks spell it, and read back', () => {
    expect(pathKey(['agenda', 2, 'decisions', 0])).toBe('agenda[2].decisions[0]');
    fc.assert(
      fc.property(path, (one) => {
        expect(parsePathKey(pathKey(one))).toEqual(one);
      }),
    );
  });

  it('leads to its value, or to nothing', () => {
    expect(valueAt(sample, ['agenda', 0, 'topic'])).toBe(sample.agenda[0]?.topic);
    expect(valueAt(sample, ['agenda', 99, 'topic'])).toBeUndefined();
    expect(valueAt(sample, ['committee', 'name'])).toBeUndefined();
    expect(valueAt(sample, [])).toBe(sample);
  });

  it('is within another that it begins with', () => {
    expect(isWithin(['agenda', 1, 'topic'], ['agenda', 1])).toBe(true);
    expect(isWithin(['agenda', 1], ['agenda', 1])).toBe(true);
    expect(isWithin(['agenda', 10], ['agenda', 1])).toBe(false);
    expect(isWithin(['agenda'], ['agenda', 1])).toBe(false);
  });
});

describe('a value put at a place', () => {
  const put = (minutes: Minutes, at: Path, value: unknown): Minutes => produce(minutes, setIn(at, value));

  it('makes the objects on the way, and changes nothing else', () => {
    const { literal, ...rest } = sample;
    const bare = rest as Minutes;
    expect(put(bare, ['literal', 'title'], 'শিরোনাম')).toEqual({ ...bare, literal: { title: 'শিরোনাম' } });
    expect(literal === undefined || typeof literal === 'object').toBe(true);
    expect(put(sample, ['agenda', 0, 'topic'], 'বিষয়').agenda.slice(1)).toEqual(sample.agenda.slice(1));
  });

  it('leaves no empty object behind when it is taken away, and keeps the style', () => {
    const { literal: _, ...rest } = sample;
    const bare = rest as Minutes;
    const filled = put(bare, ['literal', 'title'], 'শিরোনাম');
    expect(put(filled, ['literal', 'title'], undefined)).toEqual(bare);
    expect(put(bare, ['literal', 'title'], undefined)).toBe(bare);
    expect(put(bare, [], 'কিছু না')).toBe(bare);
  });

  it('is read back from where it was put', () => {
    const places: readonly Path[] = [['committee'], ['literal', 'title'], ['agenda', 0, 'topic'], ['memo', 'number']];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.string(), (at, text) => {
        expect(valueAt(put(sample, at, text), at)).toBe(text);
      }),
    );
  });
});
