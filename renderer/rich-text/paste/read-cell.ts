import type { Block, TableCell } from '#shared/minutes/model';
import { inheritLook } from './inherit-look';
import type { Look } from './look';
import { tagOf } from './node-kind';
import type { Reader } from './reader';

export type CellContent = { readonly blocks: readonly Block[]; readonly align?: TableCell['align'] };

/** An alignment that all paragraphs of a cell share is the cell's. A list keeps its own, so then they keep theirs. */
const liftAlign = (blocks: readonly Block[]): CellContent => {
  const [first] = blocks;
  const align = first?.type === 'paragraph' ? first.align : undefined;
  if (align === undefined || !blocks.every((block) => block.type === 'paragraph' && block.align === align)) {
    return { blocks };
  }
  return {
    align,
    blocks: blocks.map((block) => (block.type === 'paragraph' ? { type: block.type, runs: block.runs } : block)),
  };
};

/** The content of a cell. The bold of `th` in a header row is the table's look, not its writer's. */
export const readCell = (cell: Element, row: Look, isHead: boolean, reader: Reader): CellContent => {
  const styles = reader.styleOf(cell);
  const look = { ...inheritLook(row, cell, styles), inItem: false };
  const isPlainHead = isHead && tagOf(cell) === 'th' && !styles.has('font-weight');
  return liftAlign(reader.blocksIn(cell, isPlainHead ? { ...look, bold: row.bold, boldBangla: row.boldBangla } : look));
};
