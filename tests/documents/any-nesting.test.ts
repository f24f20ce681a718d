import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectValue } from '#shared/kernel/result';
import type { Block } from '#shared/minutes/model';
import { parseMeetingValue } from '#shared/minutes/parse';
import { compose } from '#shared/paper/compose/compose';
import { writeDocx } from '#shared/writers/docx/write-docx';
import { writeText } from '#shared/writers/text/write-text';
import { auditDocx } from '#tests/support/docx-audit';
import { unpackDocx } from '#tests/support/docx-archive';
import { presets } from '#tests/support/fixtures';
import { changed, sample } from '#tests/support/sample-file';
import { wordsOfDocx, wordsOfText } from '#tests/support/words';
import { meetingFrom, minutesOf } from '#shared/minutes/paper-view';

const paragraph = fc
  .constantFrom('ক', 'বাস্তবায়নাধীন', 'একটিঅনেকলম্বাশব্দযাকোনোঘরেধরেনা', 'দুই শব্দ')
  .map((text): Block => ({ type: 'paragraph', runs: [{ text }] }));

const list = (inner: fc.Arbitrary<Block>): fc.Arbitrary<Block> =>
  fc.tuple(fc.constantFrom('bulleted', 'numbered', 'lettered'), inner, inner).map(([marker, first, second]) => ({
    type: 'list',
    marker,
    items: [{ blocks: [first] }, { blocks: [second] }],
  }));

const table = (inner: fc.Arbitrary<Block>): fc.Arbitrary<Block> =>
  fc.tuple(fc.integer({ min: 1, max: 5 }), inner, inner).map(([count, first, second]) => ({
    type: 'table',
    columns: Array.from({ length: count }, (_, column) => column + 1),
    rows: [
      { cells: [{ blocks: [first], colSpan: count }] },
      { cells: Array.from({ length: count }, () => ({ blocks: [second] })) },
    ],
  }));

/** Blocks nested up to seven deep: lists in cells, tables in lists, tables in tables. */
const nested = Array.from({ length: 6 }).reduce<fc.Arbitrary<Block>>(
  (inner) =>
    fc.oneof(
      { weight: 1, arbitrary: paragraph },
      { weight: 2, arbitrary: list(inner) },
      { weight: 2, arbitrary: table(inner) },
    ),
  paragraph,
);

describe('any nesting of lists and tables', () => {
  it('is written in every layout, whole and with widths that fit', async () => {
    await fc.assert(
      fc.asyncProperty(nested, nested, fc.constantFrom(...presets), async (first, second, preset) => {
        const shaped = changed(
          sample,
          ['agenda[0].discussion', [first]],
          ['agenda[0].decisions[0].blocks', [second]],
          ['style.preset', preset],
        );
        const minutes = minutesOf(expectValue(parseMeetingValue(meetingFrom(shaped))));
        const paper = compose(minutes);
        const parts = unpackDocx(await writeDocx(paper));
        expect(auditDocx(parts)).toEqual([]);
        expect(wordsOfDocx(parts['word/document.xml'] ?? '')).toEqual(wordsOfText(writeText(paper)));
      }),
      { numRuns: 120 },
    );
  });
});
