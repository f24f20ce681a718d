import type { StoredRecord } from './record';

/** A row of the database as it was written; null where it was deleted. Rows are JSON. */
export type JournalRow = readonly [table: string, key: string, row: Readonly<Record<string, unknown>> | null];

/** What one transaction wrote, or that the one before it with the same revision was taken back. */
export type JournalEntry =
  | { readonly revision: number; readonly rows: readonly JournalRow[] }
  | { readonly revision: number; readonly withdrawn: true };

/** Shorter texts gain nothing, in bytes. */
const worthPacking = 256;

const plain = 0;
const packed = 1;

/** Bytes through a stream, fed by hand: as the stream of a Blob they would go by way of the browser's own process. */
const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  { writable, readable }: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> => {
  const writer = writable.getWriter();
  const fed = writer.write(bytes).then(() => writer.close());
  const [all] = await Promise.all([new Response(readable).arrayBuffer(), fed]);
  return new Uint8Array(all);
};

/** A value as bytes: JSON, deflated where that is worth it. */
export const packValue = async (value: unknown): Promise<Uint8Array> => {
  const json = new TextEncoder().encode(JSON.stringify(value));
  const isPacked = json.length >= worthPacking;
  const body = isPacked ? await through(json, new CompressionStream('deflate-raw')) : json;
  const bytes = new Uint8Array(body.length + 1);
  bytes[0] = isPacked ? packed : plain;
  bytes.set(body, 1);
  return bytes;
};

export const unpackValue = async (bytes: Uint8Array): Promise<unknown> => {
  const body = Uint8Array.from(bytes.subarray(1));
  const json = bytes[0] === packed ? await through(body, new DecompressionStream('deflate-raw')) : body;
  return JSON.parse(new TextDecoder().decode(json)) as unknown;
};

const isRow = (value: unknown): value is JournalRow =>
  Array.isArray(value) &&
  value.length === 3 &&
  typeof value[0] === 'string' &&
  typeof value[1] === 'string' &&
  typeof value[2] === 'object';

/** The entry of a record; undefined for a record that is none. */
export const readEntry = async ({ revision, payload }: StoredRecord): Promise<JournalEntry | undefined> => {
  const value = await unpackValue(payload);
  if (value === 'withdrawn') return { revision, withdrawn: true };
  return Array.isArray(value) && value.every(isRow) ? { revision, rows: value } : undefined;
};

export const entryPayload = (entry: JournalEntry): Promise<Uint8Array> =>
  packValue('rows' in entry ? entry.rows : 'withdrawn');

/** One name for a row of all tables. */
export const rowName = (table: string, key: string): string => `${table}\n${key}`;
