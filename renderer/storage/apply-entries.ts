import { parseMeeting } from '#shared/minutes/parse';
import { rowName, type JournalEntry, type JournalRow, type RowsEntry } from '#renderer/journal/entry';
import type { Database } from './database';
import { documentRow } from './document-row';
import { keptTables } from './kept-tables';
import { countName, withRevision, type RevisionRow } from './revisions';
import type { ContentRow } from './rows';

/**
 * Which rows of the journal go into the database: those whose revision is higher than the database's own (`newer`); or, where
 * the two count differently because the database was begun anew, those that it does not have (`missing`).
 */
export type ApplyRule = 'newer' | 'missing';

/** Entries are applied so many at a time, so that memory holds no whole library twice. */
const batch = 100;

const batched = async function* (entries: AsyncIterable<JournalEntry>): AsyncGenerator<readonly RowsEntry[]> {
  let waiting: RowsEntry[] = [];
  for await (const entry of entries) {
    if ('withdrawn' in entry) continue;
    waiting.push(entry);
    if (waiting.length < batch) continue;
    yield waiting;
    waiting = [];
  }
  if (waiting.length > 0) yield waiting;
};

/** The count never falls, and a database that had none belongs to the journal's lineage. */
const raiseCount = (database: Database, revision: number, lineage: string): Promise<unknown> =>
  database.transaction('rw', database.revisions, async () => {
    const count = await database.revisions.get(countName);
    const raised = Math.max(count?.revision ?? 0, revision);
    await database.revisions.put({ lineage, ...count, name: countName, revision: raised });
  });

type AppliedRow = {
  readonly table: string;
  readonly key: string;
  readonly row: JournalRow[2];
  readonly revision: number;
};

/** A text that the journal has without its row in the library (the database could not be asked for it) gets its row. */
const addDocumentRows = async (database: Database, wanted: readonly AppliedRow[]): Promise<void> => {
  const withRow = new Set(
    wanted.flatMap(({ table, key, revision }) => (table === 'documents' ? `${key} ${String(revision)}` : [])),
  );
  for (const { table, key, row, revision } of wanted) {
    if (table !== 'contents' || !row || withRow.has(`${key} ${String(revision)}`)) continue;
    const minutes = parseMeeting((row as ContentRow).json);
    const known = await database.documents.get(key);
    if (minutes.ok) await database.documents.put(documentRow(minutes.value, { ...known, revision }));
  }
};

const writeRow = async (database: Database, { table, key, row, revision }: AppliedRow): Promise<void> => {
  if (row === null) await database.table(table).delete(key);
  // Rows of documents did not always say their revision.
  else await database.table(table).put(table === 'documents' ? withRevision(row, revision) : row);
};

const applyBatch = async (
  database: Database,
  entries: readonly RowsEntry[],
  rule: ApplyRule,
): Promise<readonly string[]> => {
  // With the rule `missing`, the journal's `writers` are another database's: skips them.
  const isOurs = (table: string): boolean => rule === 'newer' || table !== 'writers';
  const all = entries.flatMap(({ revision, form, rows }) =>
    rows.flatMap(([table, key, row]): AppliedRow[] =>
      isOurs(table) ? [{ table, key, row: row && database.upgradeRow(table, row, form), revision }] : [],
    ),
  );
  const tables = [...keptTables, 'revisions'];
  return database.transaction('rw', tables, async () => {
    const known = await database.revisions.bulkGet(all.map(({ table, key }) => rowName(table, key)));
    const wanted = all.filter(({ revision }, index) => {
      const here = known[index]?.revision;
      return here === undefined || (rule === 'newer' && revision > here);
    });
    for (const one of wanted) await writeRow(database, one);
    await addDocumentRows(database, wanted);
    const revisions = wanted.map(({ table, key, revision }): RevisionRow => ({ name: rowName(table, key), revision }));
    await database.revisions.bulkPut(revisions);
    return wanted.flatMap(({ table, key, row }) => (table === 'contents' && row ? [key] : []));
  });
};

export type AppliedEntries = {
  /** How many documents were put back or brought up to date. */
  readonly documents: number;
};

/**
 * Puts a journal's entries into a database that writes rows as they are. A failure leaves what was put in so far: applying
 * the entries again changes nothing of it. They come in any order, so the count is raised when all are there: before that the
 * database is still behind.
 */
export const applyEntries = async (
  database: Database,
  entries: AsyncIterable<JournalEntry>,
  { rule, lineage, onProgress }: { rule: ApplyRule; lineage: string; onProgress?: (documents: number) => void },
): Promise<AppliedEntries> => {
  const documents = new Set<string>();
  let highest = 0;
  for await (const part of batched(entries)) {
    for (const id of await applyBatch(database, part, rule)) documents.add(id);
    highest = part.reduce((most, { revision }) => Math.max(most, revision), highest);
    onProgress?.(documents.size);
  }
  if (highest > 0) await raiseCount(database, highest, lineage);
  return { documents: documents.size };
};
