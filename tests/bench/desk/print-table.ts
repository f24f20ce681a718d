/** A table for a terminal: a title, how it was measured, rows under their heads. */
export type Table = {
  readonly title: string;
  /** How the figures were come by. */
  readonly how: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Sentences under the table: what limits, what was not reached. */
  readonly notes?: readonly string[];
};

const lines = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
};

export const tableText = ({ title, how, heads, rows, notes = [] }: Table): string =>
  [title, `  ${how}`, '', ...lines([heads, ...rows]), ...notes.map((note) => `  ${note}`), ''].join('\n');
