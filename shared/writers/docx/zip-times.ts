/** Midnight of 1 January 1980, the earliest time a ZIP archive can name, in MS-DOS form: date in the high half. */
const earliest = 0x0021_0000;

const signatures = { end: 0x06054b50, central: 0x02014b50 } as const;

const findEnd = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === signatures.end) return at;
  throw new Error('not a ZIP archive');
};

/**
 * Sets the time of every entry of a ZIP archive to the earliest there is, in place, so that the same content gives the
 * same bytes (APPNOTE.TXT 4.3.7 and 4.3.12; 4.4.6 for the form of times).
 */
export const clearZipTimes = (archive: Uint8Array): Uint8Array => {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry += 1) {
    if (view.getUint32(at, true) !== signatures.central) throw new Error('broken ZIP directory');
    view.setUint32(at + 12, earliest, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, earliest, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
};
