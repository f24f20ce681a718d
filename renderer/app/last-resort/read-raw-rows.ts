// Reads every row of the desk's databases past the desk's own code: by IndexedDB alone, in whatever form they are.

/** The rows of one table of one database, as they are. */
export type RawTable = { readonly name: string; readonly rows: readonly unknown[] };

/** The tables of one database, as far as they can be read. */
export type RawDatabase = readonly RawTable[];

const databaseName = 'karjobiboroni';

/** Made anew from the documents, and larger than they are. */
const derived: ReadonlySet<string> = new Set(['searchWords', 'searchDocuments']);

/** A database that does not answer keeps back no other. */
const patienceMs = 10_000;

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('no reason given'));
    };
    setTimeout(() => {
      reject(new Error('the database does not answer'));
    }, patienceMs);
  });

const readTable = async (database: IDBDatabase, name: string): Promise<RawTable> => {
  const store = database.transaction(name).objectStore(name);
  return { name, rows: (await settled(store.getAll())) as readonly unknown[] };
};

const readDatabase = async (factory: IDBFactory): Promise<RawDatabase> => {
  const known = await factory.databases();
  // Opening one that is not there would make it.
  if (!known.some(({ name }) => name === databaseName)) return [];
  const database = await settled(factory.open(databaseName));
  try {
    const names = [...database.objectStoreNames].filter((name) => !derived.has(name));
    const tables = await Promise.allSettled(names.map((name) => readTable(database, name)));
    return tables.flatMap((table) => (table.status === 'fulfilled' ? [table.value] : []));
  } finally {
    database.close();
  }
};

/** Storage buckets (WICG), as far as they are used; TypeScript does not know them yet. */
type Buckets = {
  readonly keys: () => Promise<readonly string[]>;
  readonly open: (name: string) => Promise<{ readonly indexedDB: IDBFactory }>;
};

/** The names end in a number that rises. */
const byNumber = new Intl.Collator('en', { numeric: true }).compare;

const readBuckets = async (): Promise<readonly RawDatabase[]> => {
  const { storageBuckets: buckets } = navigator as { readonly storageBuckets?: Buckets };
  if (!buckets) return [];
  const read = async (name: string): Promise<RawDatabase> => readDatabase((await buckets.open(name)).indexedDB);
  const names = [...(await buckets.keys())].sort((one, other) => byNumber(other, one));
  const all = await Promise.allSettled(names.map(read));
  return all.flatMap((database) => (database.status === 'fulfilled' ? [database.value] : []));
};

/**
 * The databases that this page has, in every place where the desk keeps one, the latest place first. What cannot be read is left
 * out.
 */
export const readRawDatabases = async (): Promise<readonly RawDatabase[]> => {
  const [first, buckets] = await Promise.allSettled([readDatabase(indexedDB), readBuckets()]);
  return [
    ...(buckets.status === 'fulfilled' ? buckets.value : []),
    ...(first.status === 'fulfilled' ? [first.value] : []),
  ];
};
