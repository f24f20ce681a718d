import { limits } from '#shared/minutes/limits';

/**
 * The lines of a text area; an empty text is no line at all. A record holds so many lines and no more: of a longer text,
 * pasted in the wrong field, the rest stands in the last line, and nothing is lost.
 */
export const linesOf = (text: string): readonly string[] => {
  if (text === '') return [];
  const lines = text.split('\n');
  const kept = lines.slice(0, limits.lines - 1);
  return lines.length <= limits.lines ? lines : [...kept, lines.slice(limits.lines - 1).join(' ')];
};

/** The same for a field that is missing where it is empty. */
export const toLines = (text: string): readonly string[] | undefined => (text === '' ? undefined : linesOf(text));

/** The text of a list of lines. */
export const fromLines = (lines: readonly string[] | undefined): string => (lines ?? []).join('\n');

/** A text that is missing where it is empty. */
export const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);
