import { liveQuery } from 'dexie';
import { nfcJson } from '#shared/bangla/nfc-json';
import { fail, succeed, type Result } from '#shared/kernel/result';
import type { Minutes } from '#shared/minutes/model';
import { minutesOf } from '#shared/minutes/paper-view';
import type { Committee } from '#shared/committee/committee';
import { committeeFromMinutes } from '#shared/committee/committee-from-minutes';
import { mergeCommittee } from '#shared/committee/merge-committee';
import { parseCommitteeValue } from '#shared/committee/parse-committee';
import { readJson } from '#shared/kernel/read-json';
import type { Database } from './database';
import { loadDocument, type UnreadableDocument } from './documents';
import { storageFailure, type StorageFailure } from './failure';
import type { CommitteeRow, DocumentRow } from './rows';
import { soundCommitteeRow } from './sound-rows';

/** A committee as the list shows it. */
export type CommitteeRecord = { readonly committee: Committee; readonly trashedAt?: string };

/** The committees, and the rows whose text this version does not understand: shown by name, kept as they are. */
export type CommitteeList = {
  readonly committees: readonly CommitteeRecord[];
  readonly damaged: readonly CommitteeRow[];
};

const recordOf = (row: CommitteeRow): CommitteeRecord | undefined => {
  const parsed = parseCommitteeValue(readJson(row.json));
  if (!parsed.ok) return undefined;
  return { committee: parsed.value, ...(row.trashedAt === undefined ? {} : { trashedAt: row.trashedAt }) };
};

export const committeeText = (committee: Committee): string => nfcJson(committee);

export const committeeRow = (committee: Committee, trashedAt?: string): CommitteeRow => ({
  id: committee.id,
  name: committee.name,
  changedAt: committee.changedAt,
  ...(trashedAt === undefined ? {} : { trashedAt }),
  json: committeeText(committee),
});

/** All committees by name, those in the trash among them. */
export const listCommittees = async (database: Database): Promise<CommitteeList> => {
  const rows = (await database.committees.toArray())
    .map(soundCommitteeRow)
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  const committees = rows.flatMap((row) => recordOf(row) ?? []);
  return { committees, damaged: rows.filter((row) => recordOf(row) === undefined) };
};

/** Reads a committee; a text that does not pass the border comes back as it is. */
export const loadCommittee = async (
  database: Database,
  id: string,
): Promise<Result<CommitteeRecord, UnreadableDocument>> => {
  const found = await database.committees.get(id);
  if (!found) return fail({ code: 'missing', json: '' });
  const row = soundCommitteeRow(found);
  const record = recordOf(row);
  return record ? succeed(record) : fail({ code: 'damaged', json: row.json });
};

/** Writes a committee; whether it is in the trash stays as it was. */
export const saveCommittee = async (
  database: Database,
  committee: Committee,
): Promise<Result<CommitteeRow, StorageFailure>> => {
  try {
    return succeed(
      await database.change([database.committees], async () => {
        const known = await database.committees.get(committee.id);
        const row = committeeRow(committee, known?.trashedAt);
        await database.committees.put(row);
        return row;
      }),
    );
  } catch (error) {
    return fail(storageFailure(error));
  }
};

/**
 * Writes a committee that was read as `base`. What something else wrote since then stays, but for the fields that were
 * changed here; gives the committee as it was written.
 */
export const saveCommitteeChanges = async (
  database: Database,
  committee: Committee,
  base: Committee,
): Promise<Result<Committee, StorageFailure>> => {
  try {
    return succeed(
      await database.change([database.committees], async () => {
        const known = await database.committees.get(committee.id);
        const other = known && recordOf(known)?.committee;
        const merged = other ? mergeCommittee(base, committee, other) : committee;
        await database.committees.put(committeeRow(merged, known?.trashedAt));
        return merged;
      }),
    );
  } catch (error) {
    return fail(storageFailure(error));
  }
};

/** Calls back whenever a committee was written, by this window or another; gives the way to stop. */
export const watchCommittee = (database: Database, id: string, onWritten: () => void): (() => void) => {
  const watch = liveQuery(() => database.committees.get(id)).subscribe({
    next: onWritten,
    // A database that fails says so where the text is saved.
    error: () => undefined,
  });
  return () => {
    watch.unsubscribe();
  };
};

/** Sets committees aside; their documents stay where they are. */
export const trashCommittee = async (database: Database, id: string, now: string): Promise<void> => {
  await database.change([database.committees], () => database.committees.update(id, { trashedAt: now }));
};

export const restoreCommittee = async (database: Database, id: string): Promise<void> => {
  const rows = database.committees.where('id').equals(id);
  await database.change([database.committees], () =>
    rows.modify((row) => {
      delete (row as { trashedAt?: string }).trashedAt;
    }),
  );
};

/** The order of a committee's meetings, the last of them first. */
export const laterFirst = (first: DocumentRow, second: DocumentRow): number =>
  (second.meetingNumber ?? 0) - (first.meetingNumber ?? 0) ||
  (second.meetingDate ?? '').localeCompare(first.meetingDate ?? '') ||
  second.revision - first.revision;

/** The committee's last meeting: the highest number, then the latest day. Damaged and trashed documents do not count. */
export const lastMeetingOf = async (database: Database, committeeId: string): Promise<Minutes | undefined> => {
  const rows = await database.documents.where('committeeId').equals(committeeId).toArray();
  for (const row of rows.filter(({ trashedAt }) => trashedAt === undefined).sort(laterFirst)) {
    const loaded = await loadDocument(database, row.id);
    if (loaded.ok) return minutesOf(loaded.value);
  }
  return undefined;
};

/** The memo number of the committee's last minutes before those of a document; undefined where none has one. */
export const memoBefore = async (database: Database, documentId: string): Promise<string | undefined> => {
  const own = await database.documents.get(documentId);
  if (own?.committeeId === undefined) return undefined;
  const rows = await database.documents.where('committeeId').equals(own.committeeId).toArray();
  return rows
    .filter((row) => row.id !== documentId && row.trashedAt === undefined && row.memoKey !== '')
    .filter((row) => laterFirst(own, row) <= 0)
    .sort(laterFirst)[0]?.memoNumber;
};

/** The committee that a document belongs to; where it has none, what the document itself shows of one. */
export const committeeOf = async (
  database: Database,
  committeeId: string | undefined,
  minutes: Minutes,
): Promise<Committee> => {
  const loaded = committeeId === undefined ? undefined : await loadCommittee(database, committeeId);
  if (loaded?.ok) return loaded.value.committee;
  return committeeFromMinutes(minutes, { id: committeeId ?? minutes.id, changedAt: minutes.changedAt });
};

/** Changes the committee that a document was begun from, where it is still there and can be read. */
export const changeCommitteeOfDocument = (
  database: Database,
  documentId: string,
  change: (committee: Committee) => Committee,
): Promise<void> =>
  database.change([database.documents, database.committees], async () => {
    const committee = await committeeOfDocument(database, documentId);
    const changed = committee && change(committee);
    if (changed && changed !== committee) await saveCommittee(database, changed);
  });

/** The committee that a document was begun from, where it is still there and can be read. */
export const committeeOfDocument = async (database: Database, documentId: string): Promise<Committee | undefined> => {
  const row = await database.documents.get(documentId);
  const loaded = row?.committeeId === undefined ? undefined : await loadCommittee(database, row.committeeId);
  return loaded?.ok ? loaded.value.committee : undefined;
};
