import { toPrintable } from '#shared/kernel/xml-text';

/**
 * Soft hyphen, zero-width space, word joiner and byte order mark: marks of layout that say nothing and break searching.
 * ZWJ and ZWNJ are part of Bangla spelling (র‍্যাব) and stay.
 */
const layoutMarks = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Word's line break in plain text (U+000B), and the line and paragraph separators. */
const lineMarks = /[\u000B\u0085\u2028\u2029]/gu;

/** Clipboard text without what cannot be seen or printed; every kind of space is the ordinary one. */
export const cleanText = (text: string): string =>
  toPrintable(
    text
      .replace(lineMarks, '\n')
      .replace(/\f/gu, '\n')
      .replace(layoutMarks, '')
      .replace(/\p{Zs}/gu, ' '),
  );
