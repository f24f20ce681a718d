import type { StoredRecord } from './record';
import { decodeScsu, encodeScsu, scsuPrefix } from './scsu';

/** A row of the database as it was written; null where it was deleted. Rows are JSON. */
export type JournalRow = readonly [table: string, key: string, row: Readonly<Record<string, unknown>> | null];

/** What one transaction wrote; `form` is the version of the database's form that its rows have. */
export type RowsEntry = { readonly revision: number; readonly form: number; readonly rows: readonly JournalRow[] };

/** What one transaction wrote, or that the one before it with the same revision was taken back. */
export type JournalEntry = RowsEntry | { readonly revision: number; readonly withdrawn: true };

/** The form of rows that do not say theirs: they are from the days before they did. */
const untoldForm = 3;

/** Shorter texts gain nothing, in characters. */
const worthPacking = 256;

/** The first byte of a payload says how the JSON behind it is written. Nothing writes deflated UTF-8 any more; it is still read. */
const plain = 0;
const deflatedUtf8 = 1;
const deflatedScsu = 2;

/**
 * Deflates bytes while they come. They are fed to the stream by hand: as the stream of a Blob they would go by way of the browser's
 * own process.
 */
const startDeflating = () => {
  const { writable, readable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const all = new Response(readable).arrayBuffer();
  // What fails here fails for whoever waits for the end.
  all.catch(() => undefined);
  return {
    write: (bytes: Uint8Array<ArrayBuffer>): void => {
      writer.write(bytes).catch(() => undefined);
    },
    finish: async (): Promise<Uint8Array> => {
      await writer.close();
      return new Uint8Array(await all);
    },
    drop: (): void => {
      writer.abort().catch(() => undefined);
    },
  };
};

/** Makes the payload of a record from JSON that comes in pieces; deflated where that is worth it. */
export type Packing = {
  readonly add: (json: string) => void;
  readonly finish: () => Promise<Uint8Array>;
  /** Stops packing, without a result. */
  readonly drop: () => void;
};

export const startPacking = (): Packing => {
  let waiting = '';
  let deflating: ReturnType<typeof startDeflating> | undefined;
  const payload = (kind: number, body: Uint8Array): Uint8Array => {
    const bytes = new Uint8Array(body.length + 1);
    bytes[0] = kind;
    bytes.set(body, 1);
    return bytes;
  };
  return {
    add: (json) => {
      waiting += json;
      if (waiting.length < worthPacking) return;
      if (!deflating) {
        deflating = startDeflating();
        deflating.write(scsuPrefix);
      }
      deflating.write(encodeScsu(waiting));
      waiting = '';
    },
    finish: async () => {
      if (!deflating) return payload(plain, new TextEncoder().encode(waiting));
      deflating.write(encodeScsu(waiting));
      return payload(deflatedScsu, await deflating.finish());
    },
    drop: () => deflating?.drop(),
  };
};

/** A value as a payload. */
export const packValue = (value: unknown): Promise<Uint8Array> => {
  const packing = startPacking();
  packing.add(JSON.stringify(value));
  return packing.finish();
};

const inflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const { writable, readable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const fed = writer.write(bytes).then(() => writer.close());
  const [all] = await Promise.all([new Response(readable).arrayBuffer(), fed]);
  return new Uint8Array(all);
};

/** The JSON of a payload. */
const jsonOf = async (payload: Uint8Array): Promise<string> => {
  const body = Uint8Array.from(payload.subarray(1));
  if (payload[0] === deflatedScsu) return decodeScsu(await inflate(body));
  return new TextDecoder().decode(payload[0] === deflatedUtf8 ? await inflate(body) : body);
};

export const unpackValue = async (payload: Uint8Array): Promise<unknown> =>
  JSON.parse(await jsonOf(payload)) as unknown;

const isRow = (value: unknown): value is JournalRow =>
  Array.isArray(value) &&
  value.length === 3 &&
  typeof value[0] === 'string' &&
  typeof value[1] === 'string' &&
  typeof value[2] === 'object';

const isRows = (value: unknown): value is readonly JournalRow[] => Array.isArray(value) && value.every(isRow);

const isFormed = (value: unknown): value is Omit<RowsEntry, 'revision'> =>
  typeof value === 'object' &&
  value !== null &&
  'form' in value &&
  typeof value.form === 'number' &&
  'rows' in value &&
  isRows(value.rows);

/** The entry of a record; undefined for a record that is none. */
export const readEntry = async ({ revision, payload }: StoredRecord): Promise<JournalEntry | undefined> => {
  const value = await unpackValue(payload);
  if (value === 'withdrawn') return { revision, withdrawn: true };
  if (isRows(value)) return { revision, form: untoldForm, rows: value };
  return isFormed(value) ? { revision, form: value.form, rows: value.rows } : undefined;
};

export const entryPayload = (entry: JournalEntry): Promise<Uint8Array> =>
  packValue('rows' in entry ? { form: entry.form, rows: entry.rows } : 'withdrawn');

/** Packs the rows of an entry while its transaction is still writing them. */
export const startEntry = (form: number) => {
  const packing = startPacking();
  packing.add(`{"form":${String(form)},"rows":[`);
  let isEmpty = true;
  return {
    add: (rows: readonly JournalRow[]): void => {
      for (const row of rows) {
        packing.add(`${isEmpty ? '' : ','}${JSON.stringify(row)}`);
        isEmpty = false;
      }
    },
    finish: (): Promise<Uint8Array> => {
      packing.add(']}');
      return packing.finish();
    },
    drop: packing.drop,
  };
};

/** One name for a row of all tables. */
export const rowName = (table: string, key: string): string => `${table}\n${key}`;
