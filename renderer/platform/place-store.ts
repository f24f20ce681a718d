/**
 * Remembers the folder that a person chose for copies. Only IndexedDB can keep a handle of a folder (File System Access, section
 * 2.4: it is serializable), and a database of its own keeps it apart from what it is to save.
 */
const databaseName = 'karjobiboroni-places';
const table = 'places';

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB gave no reason'));
    };
  });

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(table);
  };
  return settled(request);
};

const inTable = async <Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> => {
  const database = await open();
  try {
    return await settled(work(database.transaction(table, mode).objectStore(table)));
  } finally {
    database.close();
  }
};

/** A chosen folder, and the mark that tells this desk's copies in it from another's. */
export type ChosenPlace = { readonly handle: FileSystemDirectoryHandle; readonly mark: string };

const key = 'second';

export const readChosenPlace = async (): Promise<ChosenPlace | undefined> =>
  (await inTable('readonly', (store) => store.get(key) as IDBRequest<ChosenPlace | undefined>)) ?? undefined;

export const saveChosenPlace = async (place: ChosenPlace): Promise<void> => {
  await inTable('readwrite', (store) => store.put(place, key));
};

export const forgetChosenPlace = async (): Promise<void> => {
  await inTable('readwrite', (store) => store.delete(key));
};
