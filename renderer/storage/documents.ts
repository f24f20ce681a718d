import { liveQuery } from 'dexie';
import { nfcJson } from '#shared/bangla/nfc-json';
import { fail, succeed, type Result } from '#shared/kernel/result';
import type { Meeting } from '#shared/minutes/model';
import { parseMeeting } from '#shared/minutes/parse';
import { memoKeyOf } from '#shared/memo-number/memo-key';
import type { Database } from './database';
import { documentRow } from './document-row';
import { storageFailure, type StorageFailure } from './failure';
import type { DocumentRow, PlaceRow } from './rows';
import { noteTaken } from './taken-words';

/** Why a document could not be read: not there, or its text is not one this version understands. */
export type UnreadableDocument = { readonly code: 'missing' | 'damaged'; readonly json: string };

/** The text that is kept: compact, and in the normal form in which Bangla is compared. */
export const storedText = (meeting: Meeting): string => nfcJson(meeting);

export type SaveOptions = {
  /** Where it is not given, the document stays with its committee. */
  readonly committeeId?: string;
  /** The token of words that were put aside and that this text holds, or comes after. */
  readonly supersedes?: string | undefined;
};

/**
 * Writes a document's row and text in one transaction that is on the disk when the promise is kept. Where the database could not
 * write it, the journal has it, and the next start takes it from there.
 */
export const saveDocument = async (
  database: Database,
  meeting: Meeting,
  { committeeId, supersedes }: SaveOptions = {},
): Promise<Result<DocumentRow, StorageFailure>> => {
  try {
    const json = storedText(meeting);
    return succeed(
      await database.change(
        [database.documents, database.contents, ...(supersedes === undefined ? [] : [database.settings])],
        async () => {
          if (supersedes !== undefined) await noteTaken(database, [supersedes]);
          const known = await database.documents.get(meeting.id);
          const row = documentRow(meeting, {
            ...(known?.trashedAt === undefined ? {} : { trashedAt: known.trashedAt }),
            ...(committeeId === undefined
              ? known?.committeeId === undefined
                ? {}
                : { committeeId: known.committeeId }
              : { committeeId }),
          });
          await database.contents.put({ id: meeting.id, json });
          await database.documents.put(row);
          return row;
        },
        { countsAnyway: true },
      ),
    );
  } catch (error) {
    return fail(storageFailure(error));
  }
};

/** Reads a document; a text that does not pass the border comes back as it is, so that it can be saved to a file. */
export const loadDocument = async (database: Database, id: string): Promise<Result<Meeting, UnreadableDocument>> => {
  const content = await database.contents.get(id);
  if (!content) return fail({ code: 'missing', json: '' });
  const parsed = parseMeeting(content.json);
  return parsed.ok ? parsed : fail({ code: 'damaged', json: content.json });
};

/** Calls back whenever a document's text was written, by this window or another; gives the way to stop. */
export const watchDocument = (database: Database, id: string, onWritten: () => void): (() => void) => {
  const watch = liveQuery(() => database.contents.get(id)).subscribe({
    next: onWritten,
    // A database that fails says so where the text is saved.
    error: () => undefined,
  });
  return () => {
    watch.unsubscribe();
  };
};

/** All documents, the last changed first. Those that came in together have one revision; then the time they say decides. */
export const lastChangedFirst = (database: Database) => database.documents.orderBy('[revision+changedAt]').reverse();

/** The rows of the documents that were changed last, the last of them first. */
export const newestDocuments = (database: Database, most: number): Promise<readonly DocumentRow[]> =>
  lastChangedFirst(database).limit(most).toArray();

/** The document that already has this memo number, if any; trashed documents count, since they may come back. */
export const findMemoHolder = async (
  database: Database,
  memoNumber: string,
  except: string,
): Promise<DocumentRow | undefined> => {
  const key = memoKeyOf(memoNumber);
  if (key === '') return undefined;
  return database.documents
    .where('memoKey')
    .equals(key)
    .and((row) => row.id !== except)
    .first();
};

export const trashDocuments = async (database: Database, ids: readonly string[], now: string): Promise<void> => {
  const rows = database.documents.where('id').anyOf([...ids]);
  await database.change([database.documents], () => rows.modify({ trashedAt: now }));
};

export const restoreDocuments = async (database: Database, ids: readonly string[]): Promise<void> => {
  const rows = database.documents.where('id').anyOf([...ids]);
  await database.change([database.documents], () =>
    rows.modify((row) => {
      delete (row as { trashedAt?: string }).trashedAt;
    }),
  );
};

/**
 * Removes documents for good: row, text, place and search index. What they alone said leaves the dictionary later. `lastWords`: the
 * tokens of words that were put aside of them, which go with them.
 */
export const purgeDocuments = async (
  database: Database,
  ids: readonly string[],
  lastWords: readonly string[] = [],
): Promise<void> => {
  const all = [...ids];
  await database.change(
    [database.documents, database.contents, database.places, database.searchDocuments, database.settings],
    async () => {
      await noteTaken(database, lastWords);
      await database.documents.bulkDelete(all);
      await database.contents.bulkDelete(all);
      await database.places.bulkDelete(all);
      await database.searchDocuments.bulkDelete(all);
    },
  );
};

export const savePlace = async (database: Database, place: PlaceRow): Promise<void> => {
  await database.places.put(place);
};
