/** A row of tab-separated text; `raw` is how it stood there. */
export type TabbedRow = { readonly cells: readonly string[]; readonly raw: string };

/** Excel quotes a cell that holds a tab, a line end or a quote; a quotation that is merely a cell's words stays one. */
const quoted = /"((?:[^"]|"")*)"(?=\t|\n|$)/uy;
const bare = /[^\t\n]*/uy;

type Found = { readonly text: string; readonly end: number };

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const readCellAt = (text: string, at: number): Found => {
  const found = text[at] === '"' ? matchAt(quoted, text, at) : null;
  const inner = found?.[1];
  if (found && inner !== undefined && /[\t\n]|""/u.test(inner)) {
    return { text: inner.replace(/""/gu, '"'), end: at + found[0].length };
  }
  return { text: matchAt(bare, text, at)?.[0] ?? '', end: at + (matchAt(bare, text, at)?.[0].length ?? 0) };
};

/** Reads tab-separated text as Excel and other sheets write it. The line end after the last row begins no other. */
export const parseTabbedRows = (text: string): readonly TabbedRow[] => {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  if (lines === '') return [];
  const rows: TabbedRow[] = [];
  let start = 0;
  let cells: string[] = [];
  for (let at = 0; at <= lines.length;) {
    const { text: cell, end } = readCellAt(lines, at);
    cells.push(cell);
    if (lines[end] !== '\t') {
      rows.push({ cells, raw: lines.slice(start, end) });
      cells = [];
      start = end + 1;
    }
    at = end + 1;
  }
  return rows;
};
