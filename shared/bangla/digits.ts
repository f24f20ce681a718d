/** Bangla digits ০–৯ are U+09E6–U+09EF. */
const banglaZero = 0x09e6;

const toBanglaDigit = (digit: string): string => String.fromCharCode(banglaZero + Number(digit));
const toLatinDigit = (digit: string): string => String(digit.charCodeAt(0) - banglaZero);

/** Every ০–৯ as 0–9; anything else stays. */
export const toLatinDigits = (text: string): string => text.replace(/[০-৯]/gu, toLatinDigit);

/** Every 0–9 as ০–৯, wherever it stands. For prose use `toBanglaDigitsInProse`. */
export const toBanglaDigits = (text: string): string => text.replace(/[0-9]/gu, toBanglaDigit);

/** A non-negative whole number in Bangla digits, padded with ০ to at least `width` digits. */
export const formatNumber = (value: number, width = 1): string => toBanglaDigits(String(value).padStart(width, '0'));

/**
 * Stretches whose digits are not Bangla prose: URLs and web sites, e-mail addresses, and words with a Latin letter in
 * them (`COVID-19`, `2nd`, `A4`).
 */
const latinStretch =
  /(?:https?:\/\/|www\.)[!-~]+(?:[০-৯]+[!-~]+)*|[!-~]+@[!-~]+|[0-9][!-~]*[A-Za-z][!-~]*|[A-Za-z][!-~]*/gu;

/** Splits prose into stretches whose digits may become Bangla and stretches whose digits may not. */
const splitAtLatin = (text: string): readonly { readonly text: string; readonly latin: boolean }[] => {
  const parts: { text: string; latin: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(latinStretch)) {
    parts.push({ text: text.slice(end, match.index), latin: false }, { text: match[0], latin: true });
    end = match.index + match[0].length;
  }
  parts.push({ text: text.slice(end), latin: false });
  return parts;
};

/** 0–9 as ০–৯, leaving Latin words, URLs and e-mail addresses as they are. */
export const toBanglaDigitsInProse = (text: string): string =>
  splitAtLatin(text)
    .map((part) => (part.latin ? part.text : toBanglaDigits(part.text)))
    .join('');

/** Position of the first 0–9 that stands in Bangla prose rather than in Latin text, or undefined. */
export const findLatinDigitInProse = (text: string): number | undefined => {
  let offset = 0;
  for (const part of splitAtLatin(text)) {
    const found = part.latin ? -1 : part.text.search(/[0-9]/u);
    if (found >= 0) return offset + found;
    offset += part.text.length;
  }
  return undefined;
};
