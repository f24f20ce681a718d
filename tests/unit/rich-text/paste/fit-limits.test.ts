import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/minutes/model';
import { buildTables } from '#renderer/rich-text/paste/build-tables';
import { fitLimits } from '#renderer/rich-text/paste/fit-limits';
import { blocksAreValid } from './valid-blocks';

const plain = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const times = <Item>(count: number, item: Item): readonly Item[] => Array.from({ length: count }, () => item);
const fit = (blocks: readonly Block[]): readonly Block[] => fitLimits(blocks, () => undefined);

/** How often a letter stands in blocks. */
const count = (letter: string, blocks: readonly Block[]): number => JSON.stringify(blocks).split(letter).length - 1;

describe('what is more than a document holds', () => {
  it('is split at a space when it is one long text', () => {
    const blocks = fit([plain('সভা '.repeat(300_000))]);
    expect(blocks).toHaveLength(2);
    expect(blocksAreValid(blocks)).toBe(true);
    expect(count('সভা', blocks)).toBe(300_000);
  });

  it('is never split inside a letter', () => {
    const blocks = fit([plain('কি'.repeat(600_000)), plain(`ক${'😀'.repeat(600_000)}`)]);
    expect(blocksAreValid(blocks)).toBe(true);
    expect(count('কি', blocks)).toBe(600_000);
    expect(count('😀', blocks)).toBe(600_000);
  });

  it('is held in unmarked items when it is too many blocks', () => {
    const blocks = fit(times(20_050, plain('ক')));
    expect(blocks).toMatchObject([{ type: 'list', numbering: { kind: 'none' }, items: { length: 2 } }]);
    expect(blocksAreValid(blocks)).toBe(true);
    expect(count('ক', blocks)).toBe(20_050);
  });

  it('is several lists that go on counting', () => {
    const blocks = fit([{ type: 'list', marker: 'numbered', items: times(10_001, { blocks: [plain('ক')] }) }]);
    expect(blocks).toMatchObject([{ items: { length: 10_000 } }, { items: [{ literal: { marker: '১০০০১.' } }] }]);
    expect(blocksAreValid(blocks)).toBe(true);
  });

  const cell = { blocks: [plain('ক')], row: 0, column: 0, rowSpan: 1, colSpan: 1 };

  it('is several tables of fewer rows, a cell on the border in both', () => {
    const rows = Array.from({ length: 10_001 }, (_, row) => ({ ...cell, row }));
    const blocks = buildTables({
      rowCount: rows.length,
      columns: [1, 2],
      headerRows: 1,
      cells: [...rows, { ...cell, row: 9_999, column: 1, rowSpan: 2 }],
    });
    expect(blocks.map((table) => [table.rows.length, table.headerRows])).toEqual([
      [10_000, 1],
      [1, undefined],
    ]);
    expect(blocksAreValid(blocks)).toBe(true);
    expect(count('ক', blocks)).toBe(10_002);
  });

  it('is several tables of fewer columns', () => {
    const columns = times(64, 1);
    const cells = [{ ...cell, colSpan: 64 }, ...columns.map((_, column) => ({ ...cell, row: 1, column }))];
    const blocks = buildTables({ rowCount: 2, columns, headerRows: 0, cells });
    expect(blocks.map((table) => table.columns.length)).toEqual([63, 1]);
    expect(blocksAreValid(blocks)).toBe(true);
    expect(count('ক', blocks)).toBe(65);
  });
});
