import { foldedText } from '#shared/bangla/fold';
import type { CellValue } from '#shared/minutes/edit/row-edit';
import type { GridChoice, GridColumn } from './grid-column';

/** What the cell holds, in the form it is set by. */
export const readColumn = <Row>(column: GridColumn<Row>, row: Row): CellValue => {
  switch (column.kind) {
    case 'choice':
      return column.value(row);
    case 'chips':
      return column.names(row);
    case 'toggle':
      return column.isOn(row) ? 'true' : '';
    case 'text':
    case 'read':
      return column.text(row);
  }
};

/** What clears the cell. */
export const emptyValue = <Row>(column: GridColumn<Row>): CellValue => (column.kind === 'chips' ? [] : '');

const noWords = new Set(['', 'না', 'নয়', 'no', 'false', '0', 'x']);

/** The option that a text names: its label, else its value; undefined where none does. */
export const findChoice = (options: readonly GridChoice[], text: string): GridChoice | undefined => {
  const wanted = foldedText(text.trim());
  return (
    options.find(({ label }) => foldedText(label.trim()) === wanted) ??
    options.find(({ value }) => foldedText(value) === wanted)
  );
};

/** A pasted text as the column's value; undefined where the column cannot hold it. */
export const parseForColumn = <Row>(column: GridColumn<Row>, text: string): CellValue | undefined => {
  switch (column.kind) {
    case 'text':
      return text;
    case 'chips':
      return column.split(text);
    case 'choice':
      return findChoice(column.options, text)?.value;
    case 'toggle':
      return noWords.has(foldedText(text.trim())) ? '' : 'true';
    case 'read':
      return undefined;
  }
};

/** Why a cell cannot be changed here; undefined where it can. The empty text: a column that is only read. */
export const lockOf = <Row>(column: GridColumn<Row>, row: Row): string | undefined =>
  column.locked?.(row) ?? (column.kind === 'read' ? '' : undefined);
