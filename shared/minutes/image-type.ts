import { base64Bytes } from '#shared/kernel/base64';

// What is told from the head alone. Whether the rest is sound is the matter of `check-image.ts`, once, at the border.

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** What an image's bytes say it is, with its size in pixels; undefined for anything but PNG and JPEG. */
export type ImageInfo = {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
};

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52];

const readPng = (bytes: Uint8Array): ImageInfo | undefined => {
  if (!startsWith(bytes, pngSignature) || bytes.length < 33) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
};

/** Start-of-frame markers hold the size (ITU-T T.81, B.2.2); C4, C8 and CC are not frames. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const readJpeg = (bytes: Uint8Array): ImageInfo | undefined => {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff])) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length && view.getUint8(at) === 0xff) {
    if (isFrame(view.getUint8(at + 1))) {
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += view.getUint8(at + 1) === 0xff ? 1 : 2 + view.getUint16(at + 2); // fill bytes may stand before a marker
  }
  return undefined;
};

/** What an image's bytes say it is, and its size in pixels; undefined for anything but PNG and JPEG. */
export const imageInfo = (bytes: Uint8Array): ImageInfo | undefined => {
  const info = readPng(bytes) ?? readJpeg(bytes);
  return info && info.width > 0 && info.height > 0 ? info : undefined;
};

/** Reads an image's kind and size from its content. */
export const readImage = (base64: string): (ImageInfo & { readonly bytes: number }) | undefined => {
  const bytes = base64Bytes(base64);
  const info = imageInfo(bytes);
  return info && { ...info, bytes: bytes.length };
};
