import type { Block, Minutes, Preset, TableCell } from '#shared/minutes/model';
import { withPreset } from '#shared/minutes/presets';
import { loadFixture } from '#tests/support/fixtures';
import { fileText } from '#tests/support/sample-file';

/** Documents made to be hard to break into pages. */

const sentence = 'সভায় উপস্থিত সদস্যগণ বিষয়টি বিস্তারিত পর্যালোচনা করে সর্বসম্মতিক্রমে একমত পোষণ করেন।';

export const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `${sentence} (${String(index)})`).join(' ');

export const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({ blocks: [paragraph(text)], ...more });

export const table = (headerRows: number, rows: readonly (readonly TableCell[])[]): Block => ({
  type: 'table',
  columns: rows[0]!.map(() => 1),
  headerRows,
  rows: rows.map((cells) => ({ cells })),
});

/** The sample with its agenda's first discussion replaced. */
const withDiscussion = (blocks: readonly Block[], preset: Preset): Minutes => {
  const minutes = withPreset(loadFixture('p1-narrative'), preset);
  const [first, ...rest] = minutes.agenda;
  return { ...minutes, agenda: [{ ...first!, discussion: blocks }, ...rest] };
};

/** As many short lines as said, in few letters: a row that counts as short and is as tall as they are. */
const lines = (count: number): string => Array.from({ length: count }, () => 'ক').join('\n');

const spanning = (long: string): Block =>
  table(1, [
    [cell('এক'), cell('দুই'), cell('তিন')],
    [cell(long, { rowSpan: 3 }), cell('খ'), cell('গ', { rowSpan: 2 })],
    [cell(words(3))],
    [cell('ঘ'), cell(words(8))],
    [cell('ঙ'), cell('চ'), cell('ছ')],
  ]);

const inAll = (name: string, blocks: readonly Block[]) =>
  (['P1', 'P3', 'P5'] as const).map((preset) => ({
    name: `${name} in ${preset}`,
    minutes: withDiscussion(blocks, preset),
  }));

const narrative = loadFixture('p1-narrative');

export const hardDocuments: readonly { readonly name: string; readonly minutes: Minutes }[] = [
  ...inAll('a paragraph of three pages', [paragraph(words(120))]),
  ...inAll('a paragraph with line breaks', [
    paragraph(Array.from({ length: 30 }, (_, n) => words((n % 4) + 1)).join('\n')),
  ]),
  ...inAll('a short row of many lines', [
    table(1, [
      [cell('ক'), cell('খ')],
      [cell(lines(90)), cell('গ')],
      [cell('ঘ'), cell('ঙ')],
    ]),
  ]),
  ...inAll('a head taller than a page', [
    table(1, [
      [cell(lines(80)), cell('খ')],
      [cell('গ'), cell('ঘ')],
    ]),
  ]),
  ...inAll('a head of half a page', [
    table(1, [[cell(lines(12)), cell('খ')], ...Array.from({ length: 40 }, (_, n) => [cell(String(n)), cell('ঘ')])]),
  ]),
  ...inAll('nothing but a head', [
    table(2, [
      [cell('ক'), cell('খ')],
      [cell('গ'), cell('ঘ')],
    ]),
  ]),
  ...inAll('cells over several rows', [spanning(words(4)), spanning(words(60)), spanning(lines(100))]),
  ...inAll('an unbroken word', [paragraph('ক'.repeat(6000))]),
  {
    name: 'a signature of many lines',
    minutes: {
      ...narrative,
      signatories: narrative.signatories.map((one) => ({
        ...one,
        extraLines: Array.from({ length: 60 }, (_, n) => `সারি ${String(n)}`),
      })),
    },
  },
  { name: 'a title of many lines', minutes: { ...narrative, title: [lines(70)] } },
];

/** The sixty-page fixture with a text put in the middle of its agenda. */
export const editedInTheMiddle = (minutes: Minutes, text: string): Minutes => {
  const middle = Math.floor(minutes.agenda.length / 2);
  const agenda = minutes.agenda.map((item, index) =>
    index === middle ? { ...item, discussion: [paragraph(text), ...(item.discussion ?? [])] } : item,
  );
  return { ...minutes, agenda };
};

export const jsonOf = fileText;
