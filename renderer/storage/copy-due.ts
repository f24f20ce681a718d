import Dexie from 'dexie';
import type { CopyPlace } from '#shared/contract/copies';
import { databaseName } from './database';

/** Where it is remembered that something has changed since the last safety copy of a place: it outlives the window. */
const dueMarks: Readonly<Record<CopyPlace, string>> = {
  first: 'karjobiboroni-copy-due',
  second: 'karjobiboroni-copy-due-second',
};

/** Where it is remembered that the last copy could not be kept: what fails while a window closes is said at the next start. */
const failedMarks: Readonly<Record<CopyPlace, string>> = {
  first: 'karjobiboroni-copy-failed',
  second: 'karjobiboroni-copy-failed-second',
};

/** What a copy would hold; settings change with every step through the desk, and the search index is made anew. */
const tables = ['documents', 'contents', 'committees', 'directory'];

export const isCopyDue = (place: CopyPlace): boolean => localStorage.getItem(dueMarks[place]) !== null;

/** A copy is due there though nothing has changed: the place is new. */
export const noteCopyDue = (place: CopyPlace): void => {
  localStorage.setItem(dueMarks[place], '');
};

export const hasCopyFailed = (place: CopyPlace): boolean => localStorage.getItem(failedMarks[place]) !== null;

export const noteCopyFailed = (place: CopyPlace): void => {
  localStorage.setItem(failedMarks[place], '');
};

export type CopyWatch = {
  /** Call before making a copy: later changes stay due. Call the returned function for each place that kept it. */
  readonly begin: () => (place: CopyPlace) => void;
  readonly stop: () => void;
};

/** Watches the database for changes that a safety copy would hold, in every window. */
export const watchForCopies = (): CopyWatch => {
  let changes = 0;
  const note = (parts: Readonly<Record<string, unknown>>): void => {
    const isOurs = Object.keys(parts).some((part) =>
      tables.some((one) => part.startsWith(`idb://${databaseName}/${one}/`)),
    );
    if (!isOurs) return;
    changes += 1;
    noteCopyDue('first');
    noteCopyDue('second');
  };
  Dexie.on('storagemutated', note);
  return {
    begin: () => {
      const before = changes;
      return (place) => {
        localStorage.removeItem(failedMarks[place]);
        if (changes === before) localStorage.removeItem(dueMarks[place]);
      };
    },
    stop: () => {
      Dexie.on('storagemutated').unsubscribe(note);
    },
  };
};
