import fc from 'fast-check';
import { visit } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { scanJson } from '#shared/minutes/scan-json';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The keys that stand twice, as another reader of JSON finds them. */
const repeatedIn = (text: string): readonly string[] => {
  const open: Set<string>[] = [];
  const found: string[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, _line, _column, pathOf) => {
      if (open.at(-1)?.has(key) === true) found.push(JSON.stringify([...pathOf(), key]));
      open.at(-1)?.add(key);
    },
  });
  return found;
};

const kindOf = (text: string, depth = 100): string => scanJson(text, depth).kind;

/** JSON, sometimes with a letter of it changed, left out or doubled. */
const almostJson = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.constantFrom('', ',', '"', '}', '[', '\\', '0', '.', '\u0001', ' ', 'e'),
  )
  .map(([json, place, part]) => {
    const at = place % (json.length + 1);
    return json.slice(0, at) + part + json.slice(at + (place % 3));
  });

describe('the scan of a JSON text', () => {
  it('accepts what JSON.parse accepts, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), almostJson, fc.string()), (text) => {
        expect(kindOf(text) === 'sound').toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds the same keys twice as another reader does', () => {
    const key = fc.constantFrom('ক', 'a', 'b', '\\u0061', '__proto__');
    const object: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('1', '"a"', 'null'),
        fc
          .array(fc.tuple(key, tie('value')), { maxLength: 4 })
          .map((pairs) => `{${pairs.map(([name, value]) => `"${name}":${value}`).join()}}`),
        fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join()}]`),
      ),
    })).value;
    fc.assert(
      fc.property(object, (text) => {
        const scan = scanJson(text, 100);
        const found = scan.kind === 'sound' ? scan.repeated.map(({ path }) => JSON.stringify(path)) : scan.kind;
        expect(found).toEqual(repeatedIn(text));
      }),
    );
  });

  it('says where a text stops being JSON', () => {
    const offsetOf = (text: string): unknown => {
      const scan = scanJson(text, 100);
      return scan.kind === 'fault' ? scan.offset : scan.kind;
    };
    expect(['', '{', '{"a" 1}', '[1,]', '[01]', '"a\nb"', '"\\x"', '1 2', '{"a":tru}'].map(offsetOf)).toEqual([
      0, 1, 5, 3, 1, 2, 1, 2, 5,
    ]);
  });

  it('stops at too many levels, closed or not, without a stack of its own', () => {
    expect(kindOf('[[1]]', 2)).toBe('sound');
    expect(kindOf('[[[1]]]', 2)).toBe('too-deep');
    expect(kindOf('['.repeat(1_000_000))).toBe('too-deep');
    expect(kindOf('{"a":'.repeat(1_000_000))).toBe('too-deep');
  });
});
