// Windows' ICO and macOS's ICNS: several pictures of one icon in a file.

/** @typedef {{ size: number, png: Uint8Array, rgba: Uint8Array }} Drawing a square picture: as PNG, and as plain RGBA */

/**
 * One entry of an ICO as a bitmap without a header: what every reader of icons understands, the installer's maker
 * among them. Rows from the bottom up, BGRA, then a mask of one bit a pixel that is not used when there is an alpha.
 * @param {Drawing} drawing
 */
const bitmap = ({ size, rgba }) => {
  const maskRow = Math.ceil(size / 32) * 4;
  const bytes = Buffer.alloc(40 + size * size * 4 + size * maskRow);
  bytes.writeUInt32LE(40, 0);
  bytes.writeInt32LE(size, 4);
  bytes.writeInt32LE(size * 2, 8);
  bytes.writeUInt16LE(1, 12);
  bytes.writeUInt16LE(32, 14);
  bytes.writeUInt32LE(size * size * 4, 20);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = ((size - 1 - y) * size + x) * 4;
      const [red, green, blue, alpha] = rgba.subarray(from, from + 4);
      bytes.set([blue, green, red, alpha], 40 + (y * size + x) * 4);
    }
  }
  return bytes;
};

/**
 * An ICO: a header, a table, then the pictures; that of 256 px as PNG, as Windows has it since Vista.
 * @param {readonly Drawing[]} drawings
 */
export const ico = (drawings) => {
  const pictures = drawings.map((drawing) => (drawing.size < 256 ? bitmap(drawing) : Buffer.from(drawing.png)));
  const table = Buffer.alloc(6 + 16 * drawings.length);
  table.writeUInt16LE(1, 2);
  table.writeUInt16LE(drawings.length, 4);
  let offset = table.length;
  drawings.forEach(({ size }, index) => {
    const at = 6 + 16 * index;
    table.writeUInt8(size % 256, at);
    table.writeUInt8(size % 256, at + 1);
    table.writeUInt16LE(1, at + 4);
    table.writeUInt16LE(32, at + 6);
    table.writeUInt32LE(pictures[index].length, at + 8);
    table.writeUInt32LE(offset, at + 12);
    offset += pictures[index].length;
  });
  return Buffer.concat([table, ...pictures]);
};

/** What ICNS calls a PNG of each size; 32, 256 and 512 px stand in it twice, as themselves and as half of it "@2x". */
export const icnsTypes = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
];

const chunk = (type, content) => {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
};

/** @param {readonly Drawing[]} drawings one for each size of `icnsTypes` */
export const icns = (drawings) => {
  const ofSize = (size) => drawings.find((drawing) => drawing.size === size);
  return chunk('icns', Buffer.concat(icnsTypes.map(([type, size]) => chunk(type, Buffer.from(ofSize(size).png)))));
};
