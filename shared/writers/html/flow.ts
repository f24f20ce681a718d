import { groupRows } from '#shared/paper/row-groups';
import type { PaperBlock, PaperTable } from '#shared/paper/paper';
import { openTable, writeBlocks, writeRows, type Classes } from './content';

/** What all rows of a table share: its start tag with the columns, and the rows of its head (empty where it has none). */
export type FlowTable = { readonly open: string; readonly head: string };

/**
 * The smallest pieces of a part that a page break may fall between: a paragraph, an image, or rows of a table that cells
 * over several rows hold together.
 */
export type FlowItem = {
  /** One element, or rows without a table around them. */
  readonly html: string;
  /** The table the rows belong to. */
  readonly table: FlowTable | undefined;
  /** First and last of its table. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

const writeTableFlow = (table: PaperTable, classes: Classes): readonly FlowItem[] => {
  const open = openTable(table, classes);
  const head = writeRows(table.rows.slice(0, table.headerRows), 'th', classes);
  const groups = groupRows(table.rows.slice(table.headerRows), ({ cells }) =>
    Math.max(...cells.map(({ rowSpan }) => rowSpan)),
  );
  if (groups.length === 0) return [{ html: head, table: { open, head: '' }, isFirst: true, isLast: true }];
  const shared: FlowTable = { open, head };
  return groups.map((rows, index) => ({
    html: writeRows(rows, 'td', classes),
    table: shared,
    isFirst: index === 0,
    isLast: index === groups.length - 1,
  }));
};

/** Blocks as pieces of HTML between which pages may break; classes that they need are added to `classes`. */
export const writeFlow = (blocks: readonly PaperBlock[], classes: Classes): readonly FlowItem[] =>
  blocks.flatMap((block): readonly FlowItem[] =>
    block.kind === 'table'
      ? writeTableFlow(block, classes)
      : [{ html: writeBlocks([block], classes), table: undefined, isFirst: true, isLast: true }],
  );
