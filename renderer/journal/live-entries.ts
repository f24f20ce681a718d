import { rowName, type JournalEntry } from './entry';
import { newestRevisions } from './lane';

/** The entries of a journal with those rows alone that no later entry has written again or deleted; deletions stay as such. */
export async function* liveEntries(read: () => AsyncIterable<JournalEntry>): AsyncGenerator<JournalEntry> {
  const newest = await newestRevisions(read());
  for await (const entry of read()) {
    if ('withdrawn' in entry) continue;
    const rows = entry.rows.filter(([table, key]) => newest.get(rowName(table, key)) === entry.revision);
    if (rows.length > 0) yield { ...entry, rows };
  }
}
