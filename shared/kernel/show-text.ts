const most = 80;

const escaped = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`;

/**
 * A foreign text as it may stand in a sentence: at most 80 characters, and what cannot be seen (control characters, lone
 * surrogates, marks of direction, line ends) written as `\u{D800}`.
 */
export const showText = (text: string): string => {
  const short = text.length > most ? `${text.slice(0, most)}…` : text;
  return short.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, escaped);
};
