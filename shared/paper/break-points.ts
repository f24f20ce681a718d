/** A text without the break points of its addresses (`compose/ties.ts`), for writers whose readers copy it. */
export const withoutBreakPoints = (text: string): string => text.replace(/(?<=[/.-])\u200B/gu, '');

/** A text whose lines nobody breaks: the spaces that held words together are spaces again as well. */
export const withoutTies = (text: string): string => withoutBreakPoints(text).replaceAll('\u00A0', ' ');
