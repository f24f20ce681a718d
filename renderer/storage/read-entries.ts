import { rowName, type JournalEntry } from '../journal/entry';
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
    for (let last: string | undefined; ; ) {
      const part = await database.transaction('r', [table, 'revisions'], async () => {
        const rows = await (
          last === undefined ? database.table(table).orderBy(keyPath) : database.table(table).where(keyPath).above(last)
        )
          .limit(batch)
          .toArray();
        const keys = rows.map((row: Record<string, unknown>) => String(row[keyPath]));
        const revisions = await database.revisions.bulkGet(keys.map((key) => rowName(table, key)));
        return keys.map((key, index) => ({ key, row: rows[index], revision: revisions[index]?.revision ?? oldest }));
      });
      for (const { key, row, revision } of part)
        if (isKeptRow(table, key)) yield { revision, rows: [[table, key, row as Record<string, unknown>]] };
      last = part.at(-1)?.key;
      if (part.length < batch) break;
    }
  }
  yield* deletedRows(database);
}

async function* deletedRows(database: Database): AsyncGenerator<JournalEntry> {
  const present = new Set<string>();
  for (const table of keptTables)
    for (const key of await database.table(table).toCollection().primaryKeys()) present.add(rowName(table, String(key)));
  for (const { name, revision } of await database.revisions.toArray()) {
    const [table, ...key] = name.split('\n');
    if (name !== countName && !present.has(name)) yield { revision, rows: [[table ?? '', key.join('\n'), null]] };
  }
}
