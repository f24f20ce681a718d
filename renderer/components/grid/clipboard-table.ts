type Texts = readonly (readonly string[])[];

const quoteField = (text: string): string => (/[\t\n\r"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as spreadsheets put them on the clipboard: tabs between cells, quotes around what breaks a line. */
export const writeTabbedText = (rows: Texts): string => rows.map((row) => row.map(quoteField).join('\t')).join('\r\n');

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };

/** Rows as an HTML table, for word processors. */
export const writeTableHtml = (rows: Texts): string => {
  const cell = (text: string): string =>
    `<td>${text.replace(/[&<>\n]/gu, (character) => escapes[character] ?? character)}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
};
