import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFileName } from '#shared/contract/file-name';
import { longestFileName } from '#shared/minutes/nothi-limits';
import { minutesOf } from '#shared/minutes/paper-view';
import { suggestFileName } from '#shared/minutes/phrases/file-name';
import { parseMeeting } from '#shared/minutes/parse';
import { minutesFile } from '#tests/support/minutes-file';

const named = (committee: string, meetingNumber: number) => {
  const read = parseMeeting(minutesFile('m', committee));
  if (!read.ok) throw new Error('the meeting is not readable');
  return suggestFileName({ ...minutesOf(read.value), meetingNumber }, '.docx');
};

const longName =
  'উপজেলা পর্যায়ে ক্ষুদ্র ও কুটির শিল্প উন্নয়ন এবং কর্মসংস্থান সৃষ্টি সংক্রান্ত আন্তঃমন্ত্রণালয় সমন্বয়, মূল্যায়ন ও পরিবীক্ষণ বিষয়ক স্থায়ী কমিটি';

describe('the suggested name of a file', () => {
  it('fits everywhere by its bytes; of a long committee’s meetings each has its own, with the number', () => {
    const [eleventh, twelfth] = [named(longName, 11), named(longName, 12)];
    expect(Buffer.byteLength(`${longName}.docx`)).toBeGreaterThan(255);
    expect(eleventh).toMatch(/^উপজেলা পর্যা.* ১১তম সভার কার্যবিবরণী\.docx$/u);
    expect(twelfth).toMatch(/ ১২তম সভার কার্যবিবরণী\.docx$/u);
    for (const name of [eleventh, twelfth]) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
  });

  it('is taken by the shell as it is, whatever the committee is called', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 1, max: 999 }),
        (committee, number) => {
          const name = named(committee, number);
          expect([...name].length).toBeLessThanOrEqual(longestFileName);
          expect(Buffer.byteLength(toFileName(name))).toBeLessThanOrEqual(255);
          expect(toFileName(name)).toMatch(/সভার কার্যবিবরণী\.docx$/u);
        },
      ),
    );
  });
});

describe('a name that is too long', () => {
  it('loses whole letters from its middle', () => {
    const name = toFileName(`${'ক্ষু '.repeat(100)}শেষ ২০২৬.docx`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^ক্ষু ক্ষু .*ক্ষু…(?:ক্ষু)? ?.*শেষ ২০২৬\.docx$/u);
  });
});
