/** Kinds of files that people take for others, told by their first bytes. */
export type FileKind = 'word' | 'old-office' | 'spreadsheet' | 'zip' | 'pdf' | 'picture';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** So much of a ZIP file is looked through for the names in it: the first parts of an Office file are near its start or its end. */
const looked = 65_536;

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const kindOfZip = (bytes: Uint8Array): FileKind => {
  const names = latin(bytes.subarray(0, looked)) + latin(bytes.subarray(-looked));
  if (names.includes('word/')) return 'word';
  return names.includes('xl/') ? 'spreadsheet' : 'zip';
};

/**
 * What a file that is no text is, by its signature; undefined where it is none of these.
 * Signatures: ZIP (APPNOTE 4.3.7), PDF (ISO 32000-1, 7.5.2), compound files of old Office (MS-CFB 2.2), PNG, JPEG, GIF.
 */
export const fileKindOf = (bytes: Uint8Array): FileKind | undefined => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return kindOfZip(bytes);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-office';
  const isPicture =
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38);
  return isPicture ? 'picture' : undefined;
};
