/** The part of the platform's decoder (WHATWG Encoding; browsers and Node have the same) that is used here. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => { readonly decode: (bytes: Uint8Array) => string };

/**
 * The text of UTF-8 bytes, a byte order mark at its start left in; undefined where they are not UTF-8. UTF-16 without a
 * mark would pass, as its letters with a zero byte between them: a zero among the first bytes gives it away, since no
 * text file of ours begins with U+0000.
 */
export const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  if (bytes.subarray(0, 4).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
