import type { DatabasePlace } from './database';

// A database is one of a row: the first lies with the page's other data, each that follows in a storage bucket of its own, so
// that none shares a log with the one before it.

const prefix = 'karjobiboroni-';

/** Which of the row a place is: 1 for the first. */
export const generationOf = ({ bucket }: DatabasePlace): number =>
  bucket === undefined ? 1 : Number(bucket.slice(prefix.length));

export const bucketName = (generation: number): string => `${prefix}${String(generation)}`;

/** Whether a database can be given a log of its own here. */
export const hasBuckets = (): boolean => navigator.storageBuckets !== undefined;

export const firstPlace: DatabasePlace = { factory: indexedDB };

export const openPlace = async (bucket: string | undefined): Promise<DatabasePlace> => {
  if (bucket === undefined || !navigator.storageBuckets) return firstPlace;
  const { indexedDB: factory } = await navigator.storageBuckets.open(bucket, { persisted: true });
  return { factory, bucket };
};

/** The names of all places that there are, the newest first; the first place has no name. */
export const placeNames = async (): Promise<readonly (string | undefined)[]> => {
  const buckets = (await navigator.storageBuckets?.keys()) ?? [];
  const ours = buckets.filter((name) => /^karjobiboroni-\d{1,9}$/u.test(name));
  const number = (name: string): number => Number(name.slice(prefix.length));
  return [...ours.toSorted((one, other) => number(other) - number(one)), undefined];
};

export const deletePlace = async (bucket: string | undefined, name: string): Promise<void> => {
  if (bucket !== undefined) await navigator.storageBuckets?.delete(bucket);
  else
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.addEventListener('success', resolve);
      request.addEventListener('error', () => { reject(request.error ?? new Error('not deleted')); }); // prettier-ignore
      request.addEventListener('blocked', resolve);
    });
};
