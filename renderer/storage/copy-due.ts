import Dexie from 'dexie';
import { databaseName } from './database';

/** Where it is remembered that something has changed since the last safety copy: it outlives the window. */
const mark = 'karjobiboroni-copy-due';

/** What a copy would hold; settings change with every step through the desk, and the search index is made anew. */
const tables = ['documents', 'contents', 'committees', 'directory'];

export const isCopyDue = (): boolean => localStorage.getItem(mark) !== null;

export type CopyWatch = {
  /** A copy is being made: what changes from now on is not in it. */
  readonly begin: () => void;
  /** It is kept. */
  readonly end: () => void;
  readonly stop: () => void;
};

/** Watches the database for changes that a safety copy would hold, in every window. */
export const watchForCopies = (): CopyWatch => {
  let changedSince = false;
  const note = (parts: Readonly<Record<string, unknown>>): void => {
    const isOurs = Object.keys(parts).some((part) =>
      tables.some((one) => part.startsWith(`idb://${databaseName}/${one}/`)),
    );
    if (!isOurs) return;
    changedSince = true;
    localStorage.setItem(mark, '');
  };
  Dexie.on('storagemutated', note);
  return {
    begin: () => {
      changedSince = false;
    },
    end: () => {
      if (!changedSince) localStorage.removeItem(mark);
    },
    stop: () => {
      Dexie.on('storagemutated').unsubscribe(note);
    },
  };
};
