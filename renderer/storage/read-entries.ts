import { rowName, type JournalEntry } from '#renderer/journal/entry';
import type { Database } from './database';
import { isKeptRow, keptTables } from './kept-tables';
import { countName } from './revisions';

/** Rows are read so many at a time. */
const batch = 100;

/** Rows that were written before there were revisions. */
const oldest = 1;

/**
 * All kept rows of a database as entries of a journal, each with its revision, and what was deleted as deleted. Each part is read
 * in one transaction: a row and its revision belong together.
 */
export async function* readEntries(database: Database): AsyncGenerator<JournalEntry> {
  for (const table of keptTables) {
    const keyPath = table === 'settings' ? 'key' : 'id';
    const source = database.table<Readonly<Record<string, unknown>>, string>(table);
    for (let last: string | undefined; ;) {
      const part = await database.transaction('r', [table, 'revisions'], async () => {
        const rows: readonly Readonly<Record<string, unknown>>[] = await (
          last === undefined ? source.orderBy(keyPath) : source.where(keyPath).above(last)
        )
          .limit(batch)
          .toArray();
        const keys = rows.map((row) => row[keyPath] as string);
        const revisions = await database.revisions.bulkGet(keys.map((key) => rowName(table, key)));
        return keys.map((key, index) => ({
          key,
          row: rows[index] ?? null,
          revision: revisions[index]?.revision ?? oldest,
        }));
      });
      for (const { key, row, revision } of part)
        if (isKeptRow(table, key)) yield { revision, form: database.verno, rows: [[table, key, row]] };
      last = part.at(-1)?.key;
      if (part.length < batch) break;
    }
  }
  yield* deletedRows(database);
}

async function* deletedRows(database: Database): AsyncGenerator<JournalEntry> {
  const present = new Set<string>();
  for (const table of keptTables)
    for (const key of await database.table<unknown, string>(table).toCollection().primaryKeys())
      present.add(rowName(table, key));
  for (const { name, revision } of await database.revisions.toArray()) {
    const [table, ...key] = name.split('\n');
    if (name !== countName && !present.has(name))
      yield { revision, form: database.verno, rows: [[table ?? '', key.join('\n'), null]] };
  }
}
