/** Whether a text holds a letter, sign or digit of the Bangla block (U+0980–U+09FF) or a danda. */
export const hasBangla = (text: string): boolean => /[\u0980-\u09FF\u0964\u0965]/u.test(text);

/** Unicode NFC. In NFC ড় ঢ় য় are two characters each (composition exclusions); ZWJ and ZWNJ are kept. */
export const toNfc = (text: string): string => text.normalize('NFC');

export const isNfc = (text: string): boolean => text === text.normalize('NFC');

/**
 * The letters and digits of a text, for comparing what two wordings say rather than how they are punctuated: NFC, Bangla
 * digits as Latin, joiners, spaces and marks of punctuation left out.
 */
export const substanceOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[০-৯]/gu, (digit) => String(digit.charCodeAt(0) - 0x09e6))
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    .toLowerCase();
