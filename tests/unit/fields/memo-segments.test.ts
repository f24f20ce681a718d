import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digits18, digits19, digits22, profiles } from '#shared/memo-number/profile';
import {
  joinSegments,
  pasteSegments,
  profileOf,
  reshapeSegments,
  splitSegments,
  withoutSerial,
  type MemoSegments,
} from '#renderer/components/fields/memo-segments';

const whole = '৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.৪৩';
const empty: MemoSegments = { groups: ['', '', '', '', '', '', ''], separator: '.', serial: '' };

describe('the segments of a memo number', () => {
  it('are its groups and its serial with all that follows', () => {
    expect(splitSegments('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১-৩৫১(১)', digits18)).toEqual({
      groups: ['৫৮', '০০', '০০০০', '০১৮', '৯৯', '০০২', '২১'],
      separator: '-',
      serial: '৩৫১(১)',
    });
    expect(splitSegments('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১ – ৩৫১', digits18)).toMatchObject({
      separator: ' – ',
      serial: '৩৫১',
    });
    expect(splitSegments('', digits22)?.groups).toHaveLength(8);
    expect(splitSegments('৫৮.০০', digits18)?.groups.slice(0, 3)).toEqual(['৫৮', '০০', '']);
    expect(splitSegments('সচিবালয়/১২', digits18)).toBeUndefined();
  });

  it('give the same number when they are joined, however far it has been typed', () => {
    const group = fc.stringMatching(/^[০-৯]{0,4}$/u);
    fc.assert(
      fc.property(
        fc.constantFrom(...profiles),
        fc.array(group, { minLength: 8, maxLength: 8 }),
        group,
        (profile, list, serial) => {
          const segments = { groups: list.slice(0, profile.groups.length), separator: profile.separator, serial };
          expect(splitSegments(joinSegments(segments), profile)).toEqual(segments);
        },
      ),
    );
  });

  it('are all filled by the paste of a whole number into any of them, in its own shape', () => {
    const pasted = pasteSegments(empty, digits18, 3, ' 05.00.0000.123.117.22.0004.24-150 ');
    expect(pasted.profile).toBe('digits-22');
    expect(joinSegments(pasted.segments)).toBe('০৫.০০.০০০০.১২৩.১১৭.২২.০০০৪.২৪-১৫০');
    expect(pasted.index).toBe(8);
  });

  it('are filled from one on by the paste of a part', () => {
    const pasted = pasteSegments(empty, digits18, 3, '018.99');
    expect([joinSegments(pasted.segments), pasted.index]).toEqual(['...০১৮.৯৯', 4]);
    expect(pasteSegments(empty, digits18, 7, '৩৫১(১)').segments.serial).toBe('৩৫১(১)');
    expect(pasteSegments(empty, digits18, 6, '21.43').segments).toEqual({
      groups: ['', '', '', '', '', '', '২১'],
      separator: '.',
      serial: '৪৩',
    });
  });

  it('keep their names in another shape', () => {
    const segments = splitSegments(whole, digits18)!;
    expect(joinSegments(reshapeSegments(segments, digits18, digits22))).toBe('৫৮.০০.০০০০..০১৮.৯৯.০০২.২১.৪৩');
  });

  it('can be asked for without the serial', () => {
    expect(withoutSerial(whole)).toBe('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১');
    expect(withoutSerial('something')).toBe('something');
    expect(profileOf('০৫.০০০.১১১.২২.৩৩.৪৪৪.২০০৯-৮৭')).toBe(digits19.name);
  });
});
