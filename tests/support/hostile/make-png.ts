import { zlibSync } from 'fflate';

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};

const wordOf = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

/** A chunk of a PNG: length, name, data, and its check sum (or another one). */
export const pngChunk = (name: string, data: Uint8Array | readonly number[], crc?: number): Uint8Array => {
  const named = Uint8Array.from([...new TextEncoder().encode(name), ...data]);
  return Uint8Array.from([...wordOf(data.length), ...named, ...wordOf(crc ?? crcOf(named))]);
};

export const pngSignature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The head of a grey picture, eight bits a pixel. */
export const pngHead = (width: number, height: number): Uint8Array =>
  pngChunk('IHDR', [...wordOf(width), ...wordOf(height), 8, 0, 0, 0, 0]);

export const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** A sound grey picture; `data` may be other pixels, or none that unfold. */
export const makePng = (
  width: number,
  height: number,
  data = zlibSync(new Uint8Array((width + 1) * height)),
): Uint8Array => joined(pngSignature, pngHead(width, height), pngChunk('IDAT', data), pngChunk('IEND', []));

export const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
