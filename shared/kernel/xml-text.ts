/**
 * What XML 1.0 (section 2.2, Char) cannot hold: control characters other than tab, line feed and carriage return, lone
 * surrogates, U+FFFE and U+FFFF.
 */
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const hasUnprintable = new RegExp(unprintable.source, 'u');

/** The text as it can be printed: line ends as `\n`, characters that XML cannot hold left out. */
export const toPrintable = (text: string): string => {
  const lines = text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
  return hasUnprintable.test(lines) ? lines.replace(unprintable, '') : lines;
};

/** The characters that `toPrintable` would leave out, with their positions in UTF-16 units. */
export const findUnprintable = (text: string): readonly { readonly position: number; readonly codePoint: number }[] =>
  [...text.matchAll(unprintable)].map((match) => ({
    position: match.index,
    codePoint: match[0].codePointAt(0) ?? 0,
  }));

/** Text with the five characters that markup gives a meaning escaped, for XML and HTML content and attributes. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => `&#${String(character.charCodeAt(0))};`);
