import { codePoint } from 'dingbat-to-unicode';

/** The face of a `font-family` if its letters are pictures: Word writes its tick, square and arrow as ü, § and Ø. */
export const pictureFontOf = (family: string): string | undefined => {
  const first = (family.split(',')[0] ?? '').replace(/["']/gu, '').trim();
  return /^(?:wingdings|webdings|symbol|zapf|itc zapf|dingbats)/iu.test(first) ? first : undefined;
};

/** Signs for which office PCs have no letters, by the nearest that they have. */
const commonSigns: ReadonlyMap<string, string> = new Map([
  ['🗸', '✓'],
  ['🗹', '☑'],
  ['🗴', '✗'],
  ['🗶', '✗'],
  ['🗵', '☒'],
  ['🗷', '☒'],
  ['⮽', '☒'],
  ['🞎', '□'],
  ['🞏', '□'],
  ['⮚', '➢'],
  ['🞂', '▶'],
]);

const windowsLetters = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));

/** The byte that a letter stands for in a picture font: Word writes it as Windows-1252, or at U+F000 and after. */
const byteOf = (letter: string): number | undefined => {
  const code = letter.charCodeAt(0);
  if (code >= 0xf020 && code <= 0xf0ff) return code - 0xf000;
  const byte = windowsLetters.indexOf(letter);
  return byte > 0x20 ? byte : undefined;
};

/**
 * What a reader sees of a text in a picture font. Letters that such a font lacks (Bangla) are drawn in another and stay;
 * `onUnknown` is told of those it draws in a way that is not known here.
 */
export const toSigns = (text: string, face: string, onUnknown: (letter: string) => void): string =>
  [...text]
    .map((letter) => {
      const byte = byteOf(letter);
      if (byte === undefined || byte === 0xa0) return letter;
      const sign = codePoint(face, byte)?.string;
      if (sign === undefined) onUnknown(letter);
      return sign === undefined ? letter : (commonSigns.get(sign) ?? sign);
    })
    .join('');

/** Signs that say something by themselves, as a mere bullet does not. */
export const isSpeakingSign = (text: string): boolean => /^[✓✔✗✘☐☑☒]$/u.test(text);
