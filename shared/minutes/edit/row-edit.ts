/** What a cell is set to: a text, or the names of a cell that holds a list. */
export type CellValue = string | readonly string[];

/** Values of a row by column. */
export type RowCells = Readonly<Record<string, CellValue>>;

/**
 * A change to the rows of a list that is shown as a grid. Several are made in their order, each in the rows that the one
 * before left. A choice is set to its value, a switch to `true` or the empty text.
 */
export type RowEdit<Row> =
  | { readonly kind: 'set'; readonly row: number; readonly column: string; readonly value: CellValue }
  | { readonly kind: 'insert'; readonly at: number; readonly rows: readonly RowCells[] }
  | { readonly kind: 'remove'; readonly from: number; readonly count: number }
  /** `to` is where the first of them stands afterwards. */
  | { readonly kind: 'move'; readonly from: number; readonly count: number; readonly to: number }
  /** Puts a row back as it was, when what was typed into it is given up. */
  | { readonly kind: 'restore'; readonly row: number; readonly was: Row };
