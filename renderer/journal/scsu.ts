// Text as bytes by the Standard Compression Scheme for Unicode (SCSU, Unicode Technical Standard #6), of which one window is used:
// it lies over the Bangla letters, so that each of them is one byte, and not three as in UTF-8. What is deflated after that takes a
// third of the time and comes out a fifth shorter.

/** Quotes one UTF-16 code unit, which follows with its high byte first. */
const quote = 0x0e;

/** Puts window 0 over the 128 code points that begin at the following byte × 0x80. */
const defineWindow = 0x18;

const windowAt = 0x980;

/** What stands before a text: bytes from 0x80 on are Bangla from here. */
export const scsuPrefix = Uint8Array.of(defineWindow, windowAt / 0x80);

/** Control characters mean something else in SCSU; these four mean themselves. */
const isPlain = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x80) || unit === 0 || unit === 0x09 || unit === 0x0a || unit === 0x0d;

/** Text as bytes, without the prefix; pieces may be joined. Holds any UTF-16, unpaired surrogates too. */
export const encodeScsu = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isPlain(unit)) bytes[at++] = unit;
    else if (unit >= windowAt && unit < windowAt + 0x80) bytes[at++] = unit - windowAt + 0x80;
    else {
      bytes[at++] = quote;
      bytes[at++] = unit >> 8;
      bytes[at++] = unit & 0xff;
    }
  }
  return bytes.slice(0, at);
};

/** Text of bytes with their prefix. Throws a RangeError on what `encodeScsu` does not write. */
export const decodeScsu = (bytes: Uint8Array): string => {
  if (bytes[0] !== scsuPrefix[0] || bytes[1] !== scsuPrefix[1]) throw new RangeError('the window is not over Bangla');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = scsuPrefix.length; at < bytes.length; at += 1) {
    const byte = view.getUint8(at);
    if (byte >= 0x80) units[length++] = byte - 0x80 + windowAt;
    else if (isPlain(byte)) units[length++] = byte;
    else if (byte === quote && at + 2 < bytes.length) {
      units[length++] = view.getUint16(at + 1);
      at += 2;
    } else throw new RangeError(`byte ${String(byte)} at ${String(at)} is not used here`);
  }
  return textOf(units.subarray(0, length));
};

/** So many code units at a time become text: more do not fit a call. */
const callLength = 8192;

const textOf = (units: Uint16Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += callLength)
    parts.push(String.fromCharCode(...units.subarray(at, at + callLength)));
  return parts.join('');
};
