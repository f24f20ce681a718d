import { assertNever } from '#shared/kernel/assert-never';
import { withoutTies } from '#shared/paper/break-points';
import type { Paper, PaperBlock, PaperParagraph, PaperRow, PaperTable } from '#shared/paper/paper';

const writeParagraph = ({ runs, marker }: PaperParagraph): string => {
  const text = runs.map((run) => (run.kind === 'break' ? '\n' : withoutTies(run.text))).join('');
  return marker ? `${marker.text} ${text}`.trimEnd() : text;
};

/** The cells of a row beside each other where each is one line, else under one another. */
const writeRow = (row: PaperRow): string => {
  const cells = row.cells.map((cell) => writeBlocks(cell.blocks)).filter((text) => text !== '');
  return cells.join(cells.some((text) => text.includes('\n')) ? '\n' : '\t');
};

const writeTable = (table: PaperTable): string =>
  table.rows
    .map(writeRow)
    .filter((text) => text !== '')
    .join('\n');

const writeBlocks = (blocks: readonly PaperBlock[]): string =>
  blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
          return writeParagraph(block);
        case 'table':
          return writeTable(block);
        case 'image':
          return '';
        default:
          return assertNever(block);
      }
    })
    .filter((text) => text !== '')
    .join('\n');

/** The Paper as plain text in reading order, tables row by row, parts apart by an empty line. */
export const writeText = ({ parts }: Paper): string => `${parts.map(writeBlocks).join('\n\n')}\n`;
