import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { toBanglaDigits } from '#shared/bangla/digits';
import type { Block, Minutes } from '#shared/minutes/model';
import { withPreset } from '#shared/minutes/presets';
import type { Paper, PaperBlock, PaperTable } from '#shared/paper/paper';
import { writeText } from '#shared/writers/text/write-text';
import { fixtureNames, loadFixture, presets } from '#tests/support/fixtures';
import { outFolder } from '#tests/support/folders';
import { contains, countLetters, lettersOf, subtract, type LetterBag } from '#tests/support/letter-bag';
import { glyphsOf, pagesOf, renderAll, type Rendering } from '#tests/support/render';

const inAllPresets = ['cell-lists', 'merged-progress-tables', 'latin-and-links'];

const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const captions: Readonly<Record<string, number>> = Object.fromEntries(
  [15, 16, 17, 18, 19, 20, 21].map((lines) => [`caption-below-${String(lines)}-lines`, lines]),
);

/** So many lines, a caption, and a table: with one of these counts the caption comes to the foot of a page. */
const captioned = (lines: number): Minutes => ({
  ...loadFixture('nearly-empty'),
  body: [
    ...Array.from({ length: lines }, (_, line) => paragraph(`${toBanglaDigits(String(line))} নম্বর লাইন`)),
    paragraph('বাস্তবায়ন অগ্রগতি (Q7):'),
    {
      type: 'table',
      columns: [1, 1],
      rows: ['প্রথম সারি (W7)', 'দ্বিতীয় সারি', 'তৃতীয় সারি'].map((name) => ({
        cells: [{ blocks: [paragraph(name)] }, { blocks: [paragraph('চলমান')] }],
      })),
    },
  ],
});

const fixtures = fixtureNames.flatMap((name) => {
  const minutes = loadFixture(name);
  const layouts = inAllPresets.includes(name) ? presets : [minutes.style.preset];
  return layouts.map((preset) => ({ name: `${name}-${preset}`, minutes: withPreset(minutes, preset) }));
});

const documents = [
  ...fixtures,
  ...Object.entries(captions).map(([name, lines]) => ({ name, minutes: captioned(lines) })),
];

const folder = `${outFolder}rendering/`;
let renderings: ReadonlyMap<string, Rendering>;

beforeAll(async () => {
  renderings = new Map((await renderAll(documents, folder)).map((rendering) => [rendering.name, rendering]));
}, 1_200_000);

const renderingOf = (name: string): Rendering => renderings.get(name)!;

const tablesIn = (blocks: readonly PaperBlock[]): readonly PaperTable[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block, ...block.rows.flatMap((row) => row.cells.flatMap((cell) => tablesIn(cell.blocks)))]
      : [],
  );

const bodyOnly = (paper: Paper, blocks: readonly PaperBlock[]): string => writeText({ ...paper, parts: [blocks] });

/** The letters of each different header that may repeat, longest first. */
const headersOf = (paper: Paper): readonly LetterBag[] => {
  const texts = tablesIn(paper.parts.flat())
    .filter((table) => table.headerRows > 0)
    .map((table) => bodyOnly(paper, [{ ...table, rows: table.rows.slice(0, table.headerRows) }]));
  return [...new Set(texts)].map(lettersOf).sort((a, b) => countLetters(b) - countLetters(a));
};

const pageNumbers = (paper: Paper, count: number, digits: (text: string) => string): string =>
  paper.page.numbers ? Array.from({ length: count }, (_, index) => digits(String(index + 1))).join(' ') : '';

/** What a printed PDF has beyond the document's own letters, page numbers and repeated headers taken away. */
const surplusOf = (paper: Paper, pages: readonly string[], digits: (text: string) => string) => {
  let left = subtract(
    subtract(lettersOf(pages.join('')), lettersOf(writeText(paper))),
    lettersOf(pageNumbers(paper, pages.length, digits)),
  );
  let repeats = 0;
  for (const header of headersOf(paper)) {
    while (contains(left, header)) {
      left = subtract(left, header);
      repeats += 1;
    }
  }
  return { left: Object.fromEntries(left), repeats };
};

const latin = (text: string): string => text;

/** P3 and P5 set long text in narrow columns, where a word more or less on a line adds up. */
const toleranceFor = (name: string, pages: number): number =>
  /P[35]$/u.test(name) ? Math.max(1, Math.ceil(pages / 5)) : 1;

const signatureLetters = (paper: Paper): LetterBag =>
  lettersOf(
    bodyOnly(
      paper,
      paper.parts.flat().filter((block) => block.kind === 'table' && block.role === 'signatures'),
    ),
  );

describe.each(documents.map(({ name }) => name))('%s', (name) => {
  it('prints the same letters by LibreOffice and by Chromium as the document has', () => {
    const { paper, libreOfficePdf, chromiumPdf } = renderingOf(name);
    expect(surplusOf(paper, pagesOf(chromiumPdf), toBanglaDigits).left, 'Chromium').toEqual({});
    expect(surplusOf(paper, pagesOf(libreOfficePdf), latin).left, 'LibreOffice').toEqual({});
  });

  it('has about as many pages in both', () => {
    const { libreOfficePdf, chromiumPdf } = renderingOf(name);
    const counts = [pagesOf(libreOfficePdf).length, pagesOf(chromiumPdf).length] as const;
    expect(Math.abs(counts[0] - counts[1]), counts.join(' and ')).toBeLessThanOrEqual(toleranceFor(name, counts[0]));
  });

  it('leaves no signature block alone on a page', () => {
    const { paper, libreOfficePdf, chromiumPdf } = renderingOf(name);
    const signatures = signatureLetters(paper);
    for (const pdf of [libreOfficePdf, chromiumPdf]) {
      for (const [index, page] of pagesOf(pdf).entries()) {
        const number = lettersOf(
          paper.page.numbers ? (pdf === chromiumPdf ? toBanglaDigits(String(index + 1)) : String(index + 1)) : '',
        );
        const own = subtract(lettersOf(page), number);
        expect(countLetters(own), `page ${String(index + 1)} of ${pdf}`).toBeGreaterThan(0);
        expect(contains(signatures, own), `page ${String(index + 1)} of ${pdf}`).toBe(false);
      }
    }
  });

  it('draws every Bangla character from a Bangla face and nothing as a missing glyph', () => {
    const { libreOfficePdf, chromiumPdf } = renderingOf(name);
    for (const pdf of [libreOfficePdf, chromiumPdf]) {
      const glyphs = glyphsOf(pdf);
      expect(glyphs.length).toBeGreaterThan(100);
      expect(
        glyphs.filter(({ glyph }) => glyph === '0'),
        pdf,
      ).toEqual([]);
      const strangers = glyphs.filter(
        ({ unicode, font }) => /[\u0980-\u09FF]/u.test(unicode) && !font.includes('Bengali'),
      );
      expect(strangers, pdf).toEqual([]);
    }
  });
});

describe('the header of a table that goes over the page', () => {
  it.each(['sixty-pages-P5', 'long-distribution-P1', 'p3-table-P3', 'p4-decision-table-P4', 'p5-four-columns-P5'])(
    'repeats in %s',
    (name) => {
      const { paper, libreOfficePdf, chromiumPdf } = renderingOf(name);
      const pages = { chromium: pagesOf(chromiumPdf), libreOffice: pagesOf(libreOfficePdf) };
      const least = name.startsWith('sixty') ? pages.chromium.length - 5 : 1;
      expect(surplusOf(paper, pages.chromium, toBanglaDigits).repeats).toBeGreaterThanOrEqual(least);
      expect(surplusOf(paper, pages.libreOffice, latin).repeats).toBeGreaterThanOrEqual(
        least > 1 ? pages.libreOffice.length - 5 : 1,
      );
    },
  );
});

describe('the report', () => {
  it('puts the page counts side by side', () => {
    const rows = [...renderings.values()].map(({ name, libreOfficePdf, chromiumPdf }) =>
      [
        name.padEnd(34),
        String(pagesOf(libreOfficePdf).length).padStart(12),
        String(pagesOf(chromiumPdf).length).padStart(10),
      ].join(''),
    );
    const report = [`${'document'.padEnd(34)} LibreOffice  Chromium`, ...rows].join('\n');
    writeFileSync(`${folder}pages.txt`, `${report}\n`);
    process.stdout.write(`${report}\n`);
    expect(rows.length).toBe(documents.length);
  });
});

describe('a caption near the foot of a page', () => {
  it('stands on the page of its table in both, wherever the page ends', () => {
    const pagesOfCaption = (pdf: string): readonly (readonly [caption: number, row: number])[] => {
      const pages = pagesOf(pdf);
      const at = (mark: string): number => pages.findIndex((page) => page.includes(mark));
      return [[at('Q7'), at('W7')]];
    };
    const found = Object.keys(captions).flatMap((name) => {
      const { libreOfficePdf, chromiumPdf } = renderingOf(name);
      return [...pagesOfCaption(libreOfficePdf), ...pagesOfCaption(chromiumPdf)];
    });
    expect(found.map(([caption]) => caption)).toEqual(found.map(([, row]) => row));
    // The page does end among them: else nothing would be shown.
    expect(new Set(found.map(([caption]) => caption)).size).toBeGreaterThan(1);
  });
});
