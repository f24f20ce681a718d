import type { SearchWordsRow } from '#renderer/storage/rows';

/** A row of the dictionary is filled up to so many words before the next one is begun. */
const wordsPerRow = 4000;

const wordsIn = (row: SearchWordsRow): readonly string[] => row.words.split('\n');

const isRow = (row: { readonly first: unknown; readonly words: unknown }): boolean =>
  typeof row.first === 'number' && typeof row.words === 'string';

/** The words of rows that follow each other without a gap from the number `from` on; undefined where they do not. */
export const readWords = (rows: readonly SearchWordsRow[], from: number): readonly string[] | undefined => {
  const words: string[] = [];
  for (const row of rows) {
    if (!isRow(row) || row.first !== from + words.length) return undefined;
    words.push(...wordsIn(row));
  }
  return words;
};

/** The rows to be written so that new words follow the last row; `size` is the number of words before them. */
export const rowsFor = (
  last: SearchWordsRow | undefined,
  size: number,
  words: readonly string[],
): readonly SearchWordsRow[] => {
  if (words.length === 0) return [];
  const known = last && size - last.first < wordsPerRow ? wordsIn(last) : [];
  const first = size - known.length;
  const all = [...known, ...words];
  return Array.from({ length: Math.ceil(all.length / wordsPerRow) }, (_, index) => ({
    first: first + index * wordsPerRow,
    words: all.slice(index * wordsPerRow, (index + 1) * wordsPerRow).join('\n'),
  }));
};

/** A row with some of its words made empty, and those words; undefined where it loses none. */
export const emptyWords = (
  row: SearchWordsRow,
  isUsed: (number: number) => boolean,
): { readonly row: SearchWordsRow; readonly emptied: readonly string[] } | undefined => {
  const words = wordsIn(row);
  const emptied = words.filter((word, index) => word !== '' && !isUsed(row.first + index));
  if (emptied.length === 0) return undefined;
  const kept = words.map((word, index) => (isUsed(row.first + index) ? word : ''));
  return { row: { first: row.first, words: kept.join('\n') }, emptied };
};
