import { findFolded } from '#shared/bangla/fold';
import { textsOf } from './check/texts';
import type { Minutes, Run } from './model';

/** A stretch of a text of the minutes: the text's path (`agenda[2].topic`, or a paragraph's) and UTF-16 offsets in it. */
export type Match = { readonly path: string; readonly start: number; readonly end: number };

/** Texts that are looked for: all that a person wrote, but not the document's wordings, which are settings. */
const isSearched = (path: string): boolean => !path.startsWith('style.');

/**
 * Every place where the query is found, in the order of the file, folded as the library's search folds. `wholeClusters`
 * leaves out places that could not be replaced without breaking a grapheme cluster.
 */
export const findInMinutes = (minutes: Minutes, query: string, wholeClusters = false): readonly Match[] =>
  query === ''
    ? []
    : textsOf(minutes)
        .filter(({ path }) => isSearched(path))
        .flatMap(({ path, text }) =>
          findFolded(text, query, { wholeClusters }).map(({ start, end }) => ({ path, start, end })),
        );

type Stretch = Pick<Match, 'start' | 'end'>;

/** A text with one stretch replaced. */
export const replaceInText = (text: string, { start, end }: Stretch, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** Runs with one stretch replaced: the new words look like the first letter they replace; emptied runs go. */
export const replaceInRuns = (runs: readonly Run[], { start, end }: Stretch, by: string): readonly Run[] => {
  let at = 0;
  let left = by;
  const replaced = runs.map((run) => {
    const from = Math.max(0, start - at);
    const to = Math.min(run.text.length, end - at);
    at += run.text.length;
    if (to <= from) return run;
    const put = left;
    left = '';
    return { ...run, text: replaceInText(run.text, { start: from, end: to }, put) };
  });
  return replaced.filter(({ text }) => text !== '');
};
