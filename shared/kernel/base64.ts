const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...alphabet].map((character, value) => [character, value]));

/** The bytes of a base64 text (RFC 4648). Pure ECMAScript has no decoder, and `shared` has neither DOM nor Node. */
export const base64Bytes = (text: string): Uint8Array => {
  const clean = text.replace(/[^A-Za-z0-9+/]/gu, '');
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of clean) {
    held = ((held << 6) | (values.get(character) ?? 0)) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  return bytes;
};
