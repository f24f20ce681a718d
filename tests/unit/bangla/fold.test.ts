import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFolded, foldedText, foldText } from '#shared/bangla/fold';

/** Text of the kind that goes wrong: Bangla letters and marks in any order, joiners, white space, quotes, Latin, emoji. */
const pieces = [
  ...'কখগতযরষসডঢ০১২৯ািীুেৈোৌ্ঁংঃৎঅআ\u09BC\u09D7\u09DC\u09DD\u09DF',
  ...'\u200C\u200D\u00AD\u200B\uFEFF \t\n\r\u00A0\u2003',
  ...'aAzZé\u0301\u0307Iİß\u03A3\u03C2ÅKΩ‘’“”–—-\'"।.,;\u037E/()12𝒜',
  ...'…•·×→°≠\u2003\u2028\u2060\u202Aৎ\u09CB\u09FE',
  '👩\u200D👩\u200D👧',
  '가',
  '\u1100\u1161\u11A8',
  'ক্ষ',
  'র\u200D্যা',
];
const nasty = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), {
  maxLength: 24,
});
const bangla = fc.array(
  fc.integer({ min: 0x0980, max: 0x09ff }).map((code) => String.fromCharCode(code)),
  { maxLength: 12 },
);
const text = fc
  .oneof(nasty, bangla, fc.array(fc.constantFrom(...pieces.slice(0, 50)), { maxLength: 12 }))
  .map((parts) => parts.join(''));

const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' });
const boundaries = (source: string): ReadonlySet<number> =>
  new Set([...[...graphemes.segment(source)].map(({ index }) => index), source.length]);

const found = (source: string, query: string, wholeClusters = false): readonly string[] =>
  findFolded(source, query, { wholeClusters }).map(({ start, end }) => source.slice(start, end));

describe('folding', () => {
  it('takes for the same what a reader sees as the same or a typist mixes up', () => {
    for (const [one, other] of [
      ['সভা\u09DF', 'সভায\u09BC'],
      ['বড\u09BC', 'বড'],
      ['ক\u09C7\u09BE ক\u09C7\u09D7', 'কো কৌ'],
      ['র\u200D্যাব', 'র্যাব'],
      ['কার্য\u00ADবিবরণী', 'কার্যবিবরণী'],
      ['ক্\u200Cষ', 'ক্ষ'],
      ['১২/০৩/২০২৪', '12/03/2024'],
      ['COVID-19', 'covid–১৯'],
      ['সভা \t\u00A0\n  শেষ', 'সভা শেষ'],
      ['পরিশিষ্ট-‘ক’ “খ”', 'পরিশিষ্ট—\'ক\' "খ"'],
      ['উৎসব', 'উত্\u200Dসব'],
      ['Café', 'CAFE\u0301'],
      ['হ\u09BE\u09C7সেন', 'হোসেন'],
      ['ম\u09BE\u09C7ঃ', 'মোঃ'],
      ['গ\u09D7\u09C7রব', 'গৌরব'],
      ['য\u09C1\u09C1দ্ধ', 'যুদ্ধ'],
      ['চ\u0981\u09BEদ', 'চ\u09BE\u0981দ'],
      ['ক\u09CD\u09CDষ', 'ক্ষ'],
      ['অ\u09BEমি', 'আমি'],
      ['ক\u09CB\u09BE', 'কো'],
    ] as const) {
      expect(foldedText(one)).toBe(foldedText(other));
    }
  });

  it('keeps apart what is read differently', () => {
    for (const [one, other] of [
      ['কে', 'কো'],
      ['ন', 'ণ'],
      ['কি', 'কী'],
      ['সভা।', 'সভা'],
      ['দুঃখঃঃ', 'দুঃখঃ'],
      ['আামি', 'আমি'],
      ['স ভা', 'সভা'],
    ] as const) {
      expect(foldedText(one)).not.toBe(foldedText(other));
    }
    expect(foldedText('কো').startsWith(foldedText('কে'))).toBe(false);
  });

  it('changes nothing that is folded already', () => {
    fc.assert(fc.property(text, (source) => foldedText(foldedText(source)) === foldedText(source)));
  });

  it('does not depend on the form of normalisation', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('NFC', 'NFD'), (source, form) => {
        expect(foldedText(source.normalize(form))).toBe(foldedText(source));
      }),
    );
  });

  it('is the same with and without the way back', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(foldText(source).folded).toBe(foldedText(source));
      }),
    );
  });

  it('maps every folded unit to a stretch of the source, in order, that folds to it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { folded, starts, ends } = foldText(source);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let unit = 0; unit < folded.length; unit += 1) {
          const [start, end] = [starts[unit]!, ends[unit]!];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(start === (starts[unit - 1] ?? -1) || start >= (ends[unit - 1] ?? 0)).toBe(true);
          expect(foldedText(source.slice(start, end))).toContain(folded.charAt(unit));
        }
      }),
    );
  });
});

describe('finding', () => {
  it('finds what is typed so far and shows whole clusters', () => {
    expect(found('কি ক্ষতি কা', 'ক')).toEqual(['কি', 'ক্ষ', 'কা']);
    expect(found('সভায় বড় সভা', 'সভায')).toEqual(['সভায়']);
    expect(found('সভা\u09DF', 'য়')).toEqual(['\u09DF']);
    expect(found('স্মারক নম্বর: ০৫.০০.০০০০', '05.00')).toEqual(['০৫.০০']);
  });

  it('replaces whole clusters only', () => {
    expect(found('কি ক কা', 'ক', true)).toEqual(['ক']);
    expect(found('কিকি', 'কি', true)).toEqual(['কি', 'কি']);
    expect(found('বড় বড', 'বড', true)).toEqual(['বড়', 'বড']);
    expect(found('e\u0301 e', 'E', true)).toEqual(['e']);
    expect(found('ক্ষ', 'ষ', true)).toEqual([]);
    expect(found('ৎ', 'ত', true)).toEqual([]);
  });

  it('takes a run of white space as a whole', () => {
    expect(found('সভা \n শেষ', 'সভা শেষ', true)).toEqual(['সভা \n শেষ']);
    expect(found('ক  \u200D খ', ' ', true)).toEqual(['  \u200D ']);
  });

  it('finds nothing for an empty query, or one of joiners alone', () => {
    expect([found('সভা', ''), found('স\u200Dভা', '\u200D'), found('', 'ক')]).toEqual([[], [], []]);
  });

  it('gives stretches that do not overlap, begin and end between clusters, and hold the query', () => {
    fc.assert(
      fc.property(text, fc.nat(30), fc.integer({ min: 1, max: 4 }), (source, from, length) => {
        const query = source.slice(from % (source.length + 1)).slice(0, length);
        const places = boundaries(source);
        let last = 0;
        const stretches = findFolded(source, query);
        for (const { start, end } of stretches) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect([places.has(start), places.has(end)]).toEqual([true, true]);
          expect(foldedText(source.slice(start, end))).toContain(foldedText(query));
          last = end;
        }
        expect(stretches.length > 0).toBe(foldedText(query) !== '' && foldedText(source).includes(foldedText(query)));
      }),
    );
  });

  it('gives, where whole clusters are asked for, stretches that fold to the query itself', () => {
    fc.assert(
      fc.property(text, text, (before, query) => {
        const source = `${before} ${query}.${query}`;
        for (const { start, end } of findFolded(source, query, { wholeClusters: true })) {
          expect(foldedText(source.slice(start, end))).toBe(foldedText(query));
        }
      }),
    );
  });

  it('reads a long document in the blink of an eye', () => {
    const source = 'সভার কার্যবিবরণী ১২ মার্চ ২০২৪ তারিখে প্রচারিত হয়। '.repeat(2_000);
    expect(findFolded(source, 'কার্য').length).toBe(2_000);
  });
});
