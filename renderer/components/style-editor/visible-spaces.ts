import type { StyleWords } from '#shared/words/desk/style-words-bangla';

/** `/ ` as `/␣`: a space that matters, made visible. */
export const withVisibleSpaces = (text: string): string => text.replace(/\s/gu, '␣');

/** What is said of the spaces of a mark to somebody who cannot see them; nothing where none begins or ends it. */
export const spacesOf = (text: string, { spaces }: Pick<StyleWords, 'spaces'>): string | undefined => {
  if (text === '') return undefined;
  if (text.trim() === '') return spaces.only;
  const starts = text.trimStart() !== text;
  const ends = text.trimEnd() !== text;
  if (starts && ends) return spaces.both;
  return starts ? spaces.start : ends ? spaces.end : undefined;
};
