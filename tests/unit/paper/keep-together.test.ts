import { describe, expect, it } from 'vitest';
import type { Block, Minutes } from '#shared/minutes/model';
import { compose } from '#shared/paper/compose/compose';
import type { PaperBlock, PaperTable } from '#shared/paper/paper';
import { changed, sample } from '#tests/support/sample-file';

const paragraph = (text: string, more: object = {}): Block => ({ type: 'paragraph', runs: [{ text }], ...more });
const bold = (text: string): Block => ({ type: 'paragraph', runs: [{ text, bold: true }] });
const cell = (text: string, more: object = {}) => ({ blocks: [paragraph(text)], ...more });
const table: Block = { type: 'table', columns: [1, 1], rows: [{ cells: [cell('ক'), cell('খ')] }] };
const long = 'সভায় উপস্থিত সকলে বিষয়টি নিয়ে বিস্তারিত আলোচনা করেন এবং মতামত দেন। '.repeat(6);

const textOf = (block: PaperBlock): string =>
  block.kind === 'paragraph'
    ? block.runs.map((run) => (run.kind === 'text' ? run.text.replaceAll('\u00A0', ' ') : '')).join('')
    : block.kind;

const bodyOf = (minutes: Minutes): readonly PaperBlock[] => compose(minutes).parts[0] ?? [];

/** The paragraphs of the free text that stay with what follows them. */
const kept = (...body: readonly Block[]): readonly string[] =>
  bodyOf(changed(sample, ['body', body], ['opening', [paragraph(long)]]))
    .filter((block) => block.kind === 'paragraph' && block.role === 'body' && block.keepNext)
    .map(textOf);

describe('what stays on the page of what follows', () => {
  it('is a line that announces it', () => {
    expect(kept(paragraph('বাস্তবায়ন অগ্রগতি:'), table, paragraph(long))).toEqual(['বাস্তবায়ন অগ্রগতি:']);
    expect(kept(paragraph('নিম্নরূপ সিদ্ধান্ত হয়ঃ'), paragraph(long))).toEqual(['নিম্নরূপ সিদ্ধান্ত হয়ঃ']);
    expect(kept(paragraph('শর্তসমূহ—'), paragraph(long))).toEqual(['শর্তসমূহ—']);
    expect(kept(paragraph('একটি বাক্য।'), paragraph(long))).toEqual([]);
    expect(kept(paragraph('একটি বাক্য।'), table)).toEqual([]);
  });

  it('is a caption in bold or in the middle with its table, and no long paragraph in bold', () => {
    expect(kept(bold('ছক ১'), table)).toEqual(['ছক ১']);
    expect(kept(paragraph('ছক ২', { align: 'center' }), table)).toEqual(['ছক ২']);
    expect(kept(bold(long), table)).toEqual([]);
    expect(kept(bold('গুরুত্বপূর্ণ'), paragraph(long))).toEqual([]);
  });

  it('is the first line below a heading, so that two lines stand with it', () => {
    const roles = (minutes: Minutes) =>
      bodyOf(minutes).flatMap((block) => (block.kind === 'paragraph' && block.keepNext ? [textOf(block)] : []));
    const agenda = [{ topic: 'বিষয়', discussion: [paragraph('এক লাইন।'), paragraph('দ্বিতীয় লাইন।'), paragraph(long)] }];
    expect(roles(changed(sample, ['style', { preset: 'P2' }], ['agenda', agenda]))).toContain('এক লাইন।');
    const wordy = [{ topic: 'বিষয়', discussion: [paragraph(long), paragraph(long)] }];
    expect(roles(changed(sample, ['style', { preset: 'P2' }], ['agenda', wordy]))).not.toContain(long);
  });

  it('is a decision with the line of its implementers, in the text and in a cell', () => {
    const agenda = [
      {
        topic: 'বিষয়',
        decisions: [{ blocks: [paragraph('এক করতে হবে')], implementers: { list: [{ name: 'অ শাখা' }] } }],
      },
    ];
    const decided = changed(sample, ['style', { preset: 'P1' }], ['agenda', agenda]);
    const decision = bodyOf(decided).find((block) => block.kind === 'paragraph' && block.role === 'decision');
    expect(decision).toMatchObject({ keepNext: true });
    const rows = bodyOf(changed(decided, ['style', { preset: 'P3' }])).flatMap((block) =>
      block.kind === 'table' && block.role === 'decisions' ? block.rows.slice(1) : [],
    );
    expect(rows[0]?.cells[2]?.blocks.map((block) => block.kind !== 'image' && block.keepNext)).toEqual([true, false]);
  });

  it('is the end of the text with the signature: two lines of a paragraph, or two short ones', () => {
    const before = (...closing: readonly Block[]): readonly (string | boolean)[] => {
      const blocks = bodyOf(changed(sample, ['closing', closing], ['body', [paragraph(long)]]));
      const at = blocks.findIndex((block) => block.kind === 'table' && block.role === 'signatures');
      return blocks.slice(at - 2, at).map((block) => block.kind !== 'image' && block.keepNext);
    };
    expect(before(paragraph(long), paragraph('সভা শেষ হয়।'))).toEqual([true, true]);
    expect(before(paragraph(long), paragraph(long))).toEqual([false, true]);
  });
});

describe('rows of a table', () => {
  const rowsOf = (block: Block): PaperTable['rows'] => {
    const found = bodyOf(changed(sample, ['body', [block]])).find(
      (one): one is PaperTable => one.kind === 'table' && one.role === 'content',
    );
    return found?.rows ?? [];
  };
  const merged = (text: string): Block => ({
    type: 'table',
    columns: [1, 3],
    rows: [
      { cells: [cell('একসাথে', { rowSpan: 2 }), cell(text)] },
      { cells: [cell(text)] },
      { cells: [cell('আলাদা'), cell('আলাদা')] },
    ],
  });

  it('that a cell holds together stay together where they are low', () => {
    const marks = rowsOf(merged('ছোট')).map(({ breakable, keepNext }) => [breakable, keepNext]);
    expect(marks).toEqual([
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  it('may break where they are high, so that no page is left half empty', () => {
    const marks = rowsOf(merged(long.repeat(3))).map(({ breakable, keepNext }) => [breakable, keepNext]);
    expect(marks).toEqual([
      [true, false],
      [true, false],
      [false, false],
    ]);
  });

  it('have joined cells in the middle; from the top where a page may cut them, all of a table alike', () => {
    const joined = (text: string): readonly string[] => {
      const two = merged(text);
      const more = merged('ছোট');
      const both = two.type === 'table' && more.type === 'table' ? { ...two, rows: [...two.rows, ...more.rows] } : two;
      return rowsOf(both).flatMap(({ cells }) =>
        cells.filter(({ rowSpan }) => rowSpan > 1).map(({ valign }) => valign),
      );
    };
    expect(joined('ছোট')).toEqual(['center', 'center']);
    expect(joined(long.repeat(3))).toEqual(['top', 'top']);
  });
});
