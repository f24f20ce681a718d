import { imageInfo } from './image-type';

/** How the bytes of a PNG or JPEG picture hold together. */
export type ImageState = 'sound' | 'cut-off' | 'damaged' | 'extra-bytes';

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** The check sum of a PNG's chunk (PNG specification, annex D). */
const crcOf = (bytes: Uint8Array, start: number, end: number): number => {
  let crc = 0xffffffff;
  for (let at = start; at < end; at += 1) crc = (crcTable[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/** Chunks that a reader must know (their names begin with a capital); another one nobody can show. */
const criticalChunks: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);

/** Walks a PNG from chunk to chunk: length, name, data, check sum; one header, some data, one end, nothing behind it. */
const checkPng = (bytes: Uint8Array): ImageState => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hasData = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = nameAt(bytes, at + 4);
    const end = at + 12 + length;
    if (!/^[A-Za-z]{4}$/u.test(name)) return 'damaged';
    if (end > bytes.length) return 'cut-off';
    if (view.getUint32(end - 4) !== crcOf(bytes, at + 4, end - 4)) return 'damaged';
    if (/^[A-Z]/u.test(name) && !criticalChunks.has(name)) return 'damaged';
    if ((name === 'IHDR') !== (at === 8)) return 'damaged';
    hasData ||= name === 'IDAT' && length > 0;
    at = end;
    if (name === 'IEND') return !hasData ? 'damaged' : at === bytes.length ? 'sound' : 'extra-bytes';
  }
  return 'cut-off';
};

const [startOfScan, endOfImage] = [0xda, 0xd9];

/** Markers that stand alone, without a length behind them: TEM and the restarts (ITU-T T.81, B.1.1.3). */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Returns the place of the first marker after a scan. FF 00 (a data byte) and restarts belong to the scan. */
const skipScan = (bytes: Uint8Array, start: number): number => {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !standsAlone(next)) return at;
  }
  return bytes.length;
};

/** Walks a JPEG from marker to marker up to its end; nothing may stand behind that. */
const checkJpeg = (bytes: Uint8Array): ImageState => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hasScan = false;
  for (let at = 2; at + 2 <= bytes.length;) {
    if (bytes[at] !== 0xff) return 'damaged';
    const marker = bytes[at + 1] ?? 0;
    if (marker === endOfImage) return !hasScan ? 'damaged' : at + 2 === bytes.length ? 'sound' : 'extra-bytes';
    if (marker === 0xff) at += 1;
    else if (standsAlone(marker)) at += 2;
    else {
      if (at + 4 > bytes.length) return 'cut-off';
      const length = view.getUint16(at + 2);
      if (length < 2 || marker === 0 || marker === 0xd8) return 'damaged';
      at += 2 + length;
      if (marker === startOfScan) {
        hasScan = true;
        at = skipScan(bytes, at);
      }
    }
  }
  return 'cut-off';
};

/** Checks that a picture is complete and has nothing after its end. Only a browser can tell whether it decodes. */
export const checkImage = (bytes: Uint8Array): ImageState => {
  switch (imageInfo(bytes)?.mediaType) {
    case 'image/png':
      return checkPng(bytes);
    case 'image/jpeg':
      return checkJpeg(bytes);
    case undefined:
      return 'damaged';
  }
};
