import type { RandomFile } from './random-file';

// A record: a mark (4 bytes), a digest (8), the payload's length (4), a revision (8), the payload. Numbers are little-endian. The
// digest is the beginning of the SHA-256 of all that follows it. Where a record is torn or overwritten, the next mark whose digest
// is right goes on, so that one damaged record takes none but itself along.

/** `KBJ1` */
const firstOfMark = 0x4b;
const mark = Uint8Array.of(firstOfMark, 0x42, 0x4a, 0x31);
const digestAt = 4;
const digestLength = 8;
const lengthAt = digestAt + digestLength;
const revisionAt = lengthAt + 4;
export const headerLength = revisionAt + 8;

export type StoredRecord = {
  readonly revision: number;
  readonly payload: Uint8Array;
  /** Where it begins and ends in its file, in bytes. */
  readonly at: number;
  readonly end: number;
};

const digestOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, digestLength);

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const isEqual = (one: Uint8Array, other: Uint8Array): boolean => one.every((byte, index) => byte === other[index]);

/** The bytes of a record. `revision` is a whole number up to 2^53. */
export const encodeRecord = async (revision: number, payload: Uint8Array): Promise<Uint8Array> => {
  const bytes = new Uint8Array(headerLength + payload.length);
  const view = viewOf(bytes);
  bytes.set(mark);
  view.setUint32(lengthAt, payload.length, true);
  view.setFloat64(revisionAt, revision, true);
  bytes.set(payload, headerLength);
  bytes.set(await digestOf(bytes.subarray(lengthAt)), digestAt);
  return bytes;
};

/** Read at a time, in bytes. */
const windowLength = 1024 * 1024;

/** Reads a file in large pieces, however small those are that are asked for. */
const buffered = (file: RandomFile) => {
  let start = 0;
  let held: Uint8Array = new Uint8Array();
  return async (at: number, length: number): Promise<Uint8Array> => {
    if (at < start || at + length > start + held.length) {
      held = await file.read(at, Math.max(length, windowLength));
      start = at;
    }
    return held.subarray(at - start, at - start + length);
  };
};

type Read = ReturnType<typeof buffered>;

const recordAt = async (read: Read, at: number, size: number): Promise<StoredRecord | undefined> => {
  const header = await read(at, headerLength);
  if (header.length < headerLength || !isEqual(mark, header)) return undefined;
  const view = viewOf(header);
  const length = view.getUint32(lengthAt, true);
  const revision = view.getFloat64(revisionAt, true);
  const end = at + headerLength + length;
  if (end > size) return undefined;
  const bytes = Uint8Array.from(await read(at, headerLength + length));
  if (bytes.length < headerLength + length) return undefined;
  const digest = await digestOf(bytes.subarray(lengthAt));
  if (!isEqual(digest, bytes.subarray(digestAt, lengthAt))) return undefined;
  return { revision, payload: bytes.subarray(headerLength), at, end };
};

/** The next place from `from` on where a mark begins; the file's size where there is none. */
const nextMark = async (read: Read, from: number, size: number): Promise<number> => {
  for (let at = from; at < size;) {
    const bytes = await read(at, Math.min(windowLength, size - at));
    if (bytes.length === 0) return size;
    for (let index = bytes.indexOf(firstOfMark); index !== -1; index = bytes.indexOf(firstOfMark, index + 1))
      if (index + mark.length <= bytes.length && isEqual(mark, bytes.subarray(index))) return at + index;
    // A mark may lie across the end of what was read.
    at += Math.max(1, bytes.length - mark.length + 1);
  }
  return size;
};

/** All whole records from a place on, in the order of the file. What lies between them is passed over. */
export async function* scanRecords(file: RandomFile, from = 0): AsyncGenerator<StoredRecord> {
  const size = await file.size();
  const read = buffered(file);
  for (let at = from; at + headerLength <= size;) {
    const record = await recordAt(read, at, size);
    if (record) yield record;
    at = record ? record.end : await nextMark(read, at + 1, size);
  }
}

/** How much of a file's end is looked at first for its last record, in bytes. */
const firstLook = 256 * 1024;

/** The last whole record of a file that begins at `from` or later: found from the end, whatever the file's size. */
export const lastRecord = async (file: RandomFile, from: number): Promise<StoredRecord | undefined> => {
  const size = await file.size();
  for (let look = firstLook; ; look *= 4) {
    const start = Math.max(from, size - look);
    let last: StoredRecord | undefined;
    for await (const record of scanRecords(file, start)) last = record;
    if (last !== undefined || start === from) return last;
  }
};
