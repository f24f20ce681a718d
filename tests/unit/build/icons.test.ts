import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';
import { drawIcons, icoSizes, pngSizes } from '../../../build/scripts/draw-icons.mjs';
import { icnsTypes } from '../../../build/scripts/icon-containers.mjs';

const folder = `${projectFolder}build/icons/`;
const svg = readFileSync(`${folder}icon.svg`, 'utf8');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:png|ico|icns)$/u.test(path));
const read = (path: string): Buffer => readFileSync(folder + path);

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height of a PNG, from its first chunk. */
const pngSize = (bytes: Buffer): readonly [number, number] => {
  expect(bytes.subarray(0, 8).equals(pngSignature)).toBe(true);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

/** What each picture of an ICO is, read as Windows reads it: the table, then the picture itself. */
const icoPictures = (bytes: Buffer): readonly unknown[] =>
  Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const offset = bytes.readUInt32LE(at + 12);
    const picture = bytes.subarray(offset, offset + bytes.readUInt32LE(at + 8));
    const said = bytes.readUInt8(at) === 0 ? 256 : bytes.readUInt8(at);
    if (picture.subarray(0, 8).equals(pngSignature)) return { said, kind: 'png', size: pngSize(picture)[0] };
    expect(picture.length).toBe(40 + said * said * 4 + said * Math.ceil(said / 32) * 4);
    return { said, kind: 'bitmap', size: picture.readInt32LE(4), bits: picture.readUInt16LE(14) };
  });

/** Type and size of each picture of an ICNS. */
const icnsPictures = (bytes: Buffer): readonly (readonly [string, number])[] => {
  expect([bytes.toString('latin1', 0, 4), bytes.readUInt32BE(4)]).toEqual(['icns', bytes.length]);
  const pictures: (readonly [string, number])[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4)) {
    pictures.push([bytes.toString('latin1', at, at + 4), pngSize(bytes.subarray(at + 8))[0]]);
  }
  return pictures;
};

describe('the icons', () => {
  let drawn: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    drawn = await drawIcons(svg);
  });

  it('are all there, and byte for byte what the script makes of the drawing', () => {
    expect([...files].sort()).toEqual([...drawn.keys()].sort());
    const stale = files.filter((path) => !read(path).equals(drawn.get(path) ?? new Uint8Array()));
    expect(stale, 'run `npm run icons`').toEqual([]);
  });

  it('are PNG files of the size their name says', () => {
    const sizes = pngSizes.map((size) => pngSize(read(`png/${String(size)}.png`)));
    expect(sizes).toEqual(pngSizes.map((size) => [size, size]));
    expect(pngSize(read('png/maskable-512.png'))).toEqual([512, 512]);
  });

  it.each(['icon.ico', 'karjo.ico'])('are pictures of every size Windows asks for in %s', (name) => {
    expect(icoPictures(read(name))).toEqual(
      icoSizes.map((size) =>
        size === 256 ? { said: 256, kind: 'png', size } : { said: size, kind: 'bitmap', size, bits: 32 },
      ),
    );
  });

  it.each(['icon.icns', 'karjo.icns'])('are pictures of every size macOS asks for in %s', (name) => {
    expect(icnsPictures(read(name))).toEqual(icnsTypes);
  });

  it('come from a drawing that needs no font, no picture and no other file', () => {
    expect(svg).not.toMatch(/<(?:text|image|use|style|script|foreignObject)|href|url\(/u);
  });
});
