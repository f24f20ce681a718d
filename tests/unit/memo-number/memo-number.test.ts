import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectValue } from '#shared/kernel/result';
import {
  checkMemoNumber,
  formatMemoNumber,
  nextMemoNumber,
  parseMemoNumber,
  suggestMigration,
} from '#shared/memo-number/memo-number';
import { memoKeyOf } from '#shared/memo-number/memo-key';
import { profiles } from '#shared/memo-number/profile';

const read = (text: string) => expectValue(parseMemoNumber(text));

describe('memo numbers', () => {
  it('of each profile are taken apart and written again', () => {
    const cases = {
      '৯১.০০.০০০০.০১৮.৯৯.০০২.২১.৪৩': 'digits-18',
      '৯১.০০.০০০০.০০০.০১৮.৯৯.০০০২.২১.৪৩': 'digits-22',
      '৯১.০০০.০১৮.০০.০০.০০২.২০১০-১৫০': 'digits-19',
      '৯১.০০০.০১৮.০০.০০.০০২.২০১০.৮৭': 'digits-19',
      '৯১.০০.০০০০.০১৮.৯৯.০০২.২১-৩৫১(১)': 'digits-18',
      '৯১.০০.০০০০.০১৮.৯৯.০০২.২১.৪৩/১(১)': 'digits-18',
    };
    for (const [text, profile] of Object.entries(cases)) {
      expect(read(text).profile, text).toBe(profile);
      expect(formatMemoNumber(read(text)), text).toBe(text);
    }
    expect(read('91.00.0000.018.99.002.21.43')).toEqual({
      profile: 'digits-18',
      groups: [
        { name: 'ministry', digits: '91' },
        { name: 'department', digits: '00' },
        { name: 'geo', digits: '0000' },
        { name: 'branch', digits: '018' },
        { name: 'subject', digits: '99' },
        { name: 'file-serial', digits: '002' },
        { name: 'year', digits: '21' },
      ],
      separator: '.',
      serial: '43',
      suffix: '',
    });
  });

  it.each(['–', ' - ', '—', ' – ', '/', '. '])('have their serial behind “%s” as well, and keep it so', (mark) => {
    const text = `৯১.০০.০০০০.০১৮.৯৯.০০২.২১${mark}৪৩/১(১)`;
    expect(checkMemoNumber(text)).toEqual([]);
    expect(read(text)).toMatchObject({ serial: '43', suffix: '/১(১)', separator: mark });
    expect(formatMemoNumber(read(text))).toBe(text);
    expect(formatMemoNumber(nextMemoNumber(read(text)))).toBe(`৯১.০০.০০০০.০১৮.৯৯.০০২.২১${mark}৪৪`);
    expect(memoKeyOf(text)).toBe(memoKeyOf('91.00.0000.018.99.002.21.43/1(1)'));
  });

  it('are checked group by group, with the place of each fault', () => {
    const codes = (text: string) => checkMemoNumber(text).map(({ code, position, group }) => [code, position, group]);
    expect(codes('91.00.0000.18.99.002.21.43')).toEqual([['memo-group-width', 11, 'branch']]);
    expect(codes('91.00.0000.018.99.002.21')).toEqual([['memo-no-serial', 24, undefined]]);
    expect(codes('')).toEqual([['memo-empty', 0, undefined]]);
    expect(codes('নথি-৫')).toEqual([['memo-not-digits', 0, undefined]]);
    expect(codes('৫.৬')).toEqual([['memo-unknown-shape', 3, undefined]]);
    expect(codes('91.00.0000.018.99.002.21.43 (খসড়া)')).toEqual([['memo-bad-suffix', 27, undefined]]);
    expect(codes('91.00.0000.018.99.002.21.43.7')).toEqual([['memo-unknown-shape', 28, undefined]]);
  });

  it('rise by one within a file, whatever the length of the serial', () => {
    expect(formatMemoNumber(nextMemoNumber(read('91.00.0000.018.99.002.21.099')))).toBe('৯১.০০.০০০০.০১৮.৯৯.০০২.২১.১০০');
    expect(nextMemoNumber(read('91.00.0000.018.99.002.21.99999999999999999999')).serial).toBe('100000000000000000000');
    expect(nextMemoNumber(read('91.00.0000.018.99.002.21-351(1)'))).toMatchObject({
      serial: '352',
      separator: '-',
      suffix: '',
    });
    expect(nextMemoNumber(read('91.00.0000.018.99.002.21')).serial).toBe('1');
  });

  it('of 18 digits have a suggestion of 22, others none', () => {
    const suggestion = suggestMigration(read('91.00.0000.018.99.002.21.43'));
    expect(suggestion && formatMemoNumber(suggestion)).toBe('৯১.০০.০০০০.০০০.০১৮.৯৯.০০০২.২১.৪৩');
    expect(suggestMigration(read('৯১.০০.০০০০.০০০.০১৮.৯৯.০০০২.২১.৪৩'))).toBeUndefined();
  });

  it('of any digits round-trip in every profile', () => {
    const profile = fc.constantFrom(...profiles);
    const digits = (width: number) => fc.stringMatching(new RegExp(`^[0-9]{${String(width)}}$`, 'u'));
    const number = profile.chain((shape) =>
      fc
        .tuple(
          ...shape.groups.map(({ width }) => digits(width)),
          fc.constantFrom('.', '-'),
          fc.stringMatching(/^[0-9]{1,9}$/u),
        )
        .map((parts) => ({ shape, text: `${parts.slice(0, -2).join('.')}${parts.at(-2) ?? ''}${parts.at(-1) ?? ''}` })),
    );
    fc.assert(
      fc.property(number, ({ shape, text }) => {
        const memo = read(text);
        expect(memo.profile).toBe(shape.name);
        expect(read(formatMemoNumber(memo))).toEqual(memo);
      }),
    );
  });
});
