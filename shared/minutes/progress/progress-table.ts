import { formatNumber } from '#shared/bangla/digits';
import { assertNever } from '#shared/kernel/assert-never';
import { given } from '#shared/kernel/given-text';
import { limits } from '#shared/minutes/limits';
import type { Block, CarriedDecision, Style, Table, TableCell } from '#shared/minutes/model';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import { progressOf } from './decision-progress';
import { depthOfBlocks } from '#shared/minutes/walk-blocks';

type Row = Table['rows'][number];

const paragraph = (text: string, bold = false): Block => ({
  type: 'paragraph',
  runs: [{ text, ...(bold ? { bold } : {}) }],
});

const textCell = (text: string, more: Omit<TableCell, 'blocks'> = {}): TableCell => ({
  blocks: [paragraph(text)],
  ...more,
});

/**
 * A block to stand in another paper's cell, where it takes no number. A table becomes a line for each of its rows: in a joined cell that
 * goes over a page a table would be cut off by word processors.
 */
const quoted = (block: Block): readonly Block[] => {
  switch (block.type) {
    case 'paragraph': {
      const { runs, align } = block;
      return [{ type: 'paragraph', runs, ...(align === undefined ? {} : { align }) }];
    }
    case 'list':
      return [{ ...block, items: block.items.map((item) => ({ ...item, blocks: item.blocks.flatMap(quoted) })) }];
    case 'table':
      return block.rows.map(({ cells }) =>
        paragraph(
          cells
            .map(({ blocks }) => textOfBlocks(blocks).replaceAll('\n', ' ').trim())
            .filter((text) => text !== '')
            .join(' – '),
        ),
      );
    default:
      return assertNever(block);
  }
};

/** Words as they were taken; as paragraphs where a table around them would go deeper than a file may. */
const quote = (blocks: readonly Block[]): readonly Block[] =>
  depthOfBlocks(blocks) + 1 > limits.nesting
    ? textOfBlocks(blocks)
        .split('\n')
        .map((text) => paragraph(text))
    : blocks.flatMap(quoted);

/** Who has not done their part yet; the others are not asked again. */
const openNames = (decision: CarriedDecision): readonly string[] =>
  progressOf(decision).implementers.flatMap(({ name, status }) => (status === 'done' ? [] : (given(name) ?? [])));

/** The rows of one decision, the `index`-th of the table: one for each implementer, number and words beside them all. */
export const progressRows = (decision: CarriedDecision, index: number, { review }: Style): readonly Row[] => {
  const named = openNames(decision);
  const names = named.length === 0 ? [undefined] : named;
  const rowSpan = names.length > 1 ? { rowSpan: names.length } : {};
  return names.map((implementer, row) => {
    const whose = { decision: decision.id, ...(implementer === undefined ? {} : { implementer }) };
    return {
      cells: [
        ...(row === 0
          ? [textCell(formatNumber(index + 1), rowSpan), { blocks: quote(decision.blocks), ...rowSpan }]
          : []),
        textCell(implementer ?? ''),
        textCell('', { reports: { ...whose, as: 'note' as const } }),
        ...(review.hasRemark ? [textCell('', { reports: { ...whose, as: 'status' as const } })] : []),
      ],
    };
  });
};

const headRow = ({ review, wording }: Style): Row => {
  const heads = [wording.serial, review.lastDecision, wording.implementerColumn, review.progress, review.remark];
  return {
    cells: heads
      .slice(0, review.hasRemark ? 5 : 4)
      .map((text) => ({ blocks: [paragraph(text, true)], align: 'center' })),
  };
};

/**
 * A row for each carried decision and implementer, to be filled in: the last columns report what is typed in them. In tables of at most as
 * many rows as a table may have; the rows of one decision stay in one.
 */
export const progressTables = (carried: readonly CarriedDecision[], style: Style): readonly Table[] => {
  const columns = style.layout.columns.review.slice(0, style.review.hasRemark ? 5 : 4);
  const groups: Row[][] = [[]];
  carried.forEach((decision, index) => {
    const rows = progressRows(decision, index, style);
    if ((groups.at(-1)?.length ?? 0) + rows.length >= limits.tableRows) groups.push([]);
    groups.at(-1)?.push(...rows);
  });
  return groups.map((rows) => ({ type: 'table', columns, headerRows: 1, rows: [headRow(style), ...rows] }));
};
