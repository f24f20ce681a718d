import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { JournalEntry } from '#renderer/journal/entry';
import { applyEntries } from '#renderer/storage/apply-entries';
import { Database, migrations } from '#renderer/storage/database';
import { loadDocument, newestDocuments, saveDocument } from '#renderer/storage/documents';
import { openOrFail } from '#renderer/storage/failure';
import type { Migration } from '#renderer/storage/migrations/migration';
import { readEntries } from '#renderer/storage/read-entries';
import { loadMeeting } from '#tests/support/fixtures';
import { projectFolder } from '#tests/support/folders';
import { sampleMeeting as sample } from '#tests/support/sample-file';

const opened: Dexie[] = [];

/** A database as the program with these steps has it. */
const databaseOf = (name: string, steps: readonly Migration[] = migrations): Database => {
  const database = new Database({ name, steps: steps });
  opened.push(database);
  return database;
};

const freshName = (): string => `test-${crypto.randomUUID()}`;

/** The tables and their keys and indexes as they really are, read past the declared form. */
const schemaOf = async (name: string): Promise<unknown> => {
  const database = new Dexie(name);
  await database.open();
  const tables = database.tables
    .map(({ name: table, schema: { primKey, indexes } }) => [
      table,
      [primKey, ...indexes]
        .map(({ src }) => src)
        .sort()
        .join(', '),
    ])
    .sort(([one], [other]) => String(one).localeCompare(String(other)));
  const { verno } = database;
  database.close();
  return { version: verno, tables: Object.fromEntries(tables) as unknown };
};

async function* inTurn<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  await Promise.resolve();
  yield* values;
}

/** A step that might come: documents get a field of their own for the year, made from the old row. */
const next: Migration = {
  version: migrations.length + 1,
  name: 'a made-up next step',
  stores: { documents: 'id, [revision+changedAt], committeeId, memoKey, trashedAt, year' },
  upgradeRow: (table, row) =>
    table === 'documents' && typeof row.meetingDate === 'string' ? { ...row, year: row.meetingDate.slice(0, 4) } : row,
};

afterEach(async () => {
  for (const database of opened.splice(0)) {
    database.close();
    await Dexie.delete(database.name);
  }
});

describe('the form of the database', () => {
  it('is the one that is written down: another form needs another version', async () => {
    const name = freshName();
    await databaseOf(name).open();
    const schema = `${JSON.stringify(await schemaOf(name), undefined, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('database-schema.json');
  });

  it('comes from steps whose versions rise one by one', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });
});

describe('a database of the second form', () => {
  it('knows the revisions of its documents, and indexes again what was indexed before its last change', async () => {
    const name = freshName();
    const old = databaseOf(name, migrations.slice(0, 2));
    await old.open();
    for (const id of ['a', 'b']) await saveDocument(old, { ...sample, id });
    await saveDocument(old, { ...sample, id: 'a' });
    // That form's rows said nothing of revisions.
    await old.documents.toCollection().modify((row) => {
      delete (row as { revision?: number }).revision;
    });
    const oldRow = (id: string, changedAt: string) => ({ id, changedAt, words: Uint32Array.of(1) });
    const rows = [oldRow('a', sample.changedAt), oldRow('b', '2020-01-01T00:00:00.000Z')];
    await old.table('searchDocuments').bulkPut(rows);
    const revisionOf = async (id: string): Promise<number | undefined> =>
      (await old.revisions.get(`documents\n${id}`))?.revision;
    const revisions = [await revisionOf('a'), await revisionOf('b')];
    old.close();
    const now = databaseOf(name);
    await now.open();
    expect((await now.documents.bulkGet(['a', 'b'])).map((row) => row?.revision)).toEqual(revisions);
    expect(await now.searchDocuments.toArray()).toEqual([
      { id: 'a', revision: revisions[0], words: Uint32Array.of(1) },
      { id: 'b', revision: -1, words: Uint32Array.of(1) },
    ]);
    expect((await newestDocuments(now, 9)).map(({ id }) => id)).toHaveLength(2);
  });
});

describe('a database of the third form', () => {
  it('holds meetings of version 1: they come up as meetings with papers, and where they were left is a place', async () => {
    const name = freshName();
    const old = databaseOf(name, migrations.slice(0, 3));
    await old.open();
    await saveDocument(old, sample);
    const json = readFileSync(`${projectFolder}tests/fixtures/version-1/literal-overrides.json`, 'utf8');
    await old.contents.bulkPut([
      { id: sample.id, json },
      { id: 'damaged', json: '{"version": 1' },
    ]);
    await old.table('places').put({ id: sample.id, path: ['agenda', 0, 'topic'], offset: 3 });
    const entries: JournalEntry[] = [];
    for await (const entry of readEntries(old)) entries.push(entry);
    old.close();
    const now = databaseOf(name);
    expect(await openOrFail(now)).toBeUndefined();
    const kept = JSON.parse((await now.contents.get(sample.id))?.json ?? '') as unknown;
    expect(kept).toEqual(loadMeeting('literal-overrides'));
    expect((await now.contents.get('damaged'))?.json).toBe('{"version": 1');
    expect(await now.places.get(sample.id)).toEqual({ id: sample.id, place: 'agenda[0].topic', offset: 3 });
    // What the journal of the older form has comes back in the form of today.
    const again = new Database({ name: freshName(), asTheyAre: true });
    opened.push(again);
    await again.open();
    await applyEntries(again, inTurn(entries), { rule: 'newer', lineage: 'ours' });
    expect(JSON.parse((await again.contents.get(sample.id))?.json ?? '')).toEqual(kept);
  });
});

describe('a step to a newer form', () => {
  it('keeps every row of the old form and makes the new from it', async () => {
    const name = freshName();
    const old = databaseOf(name);
    await old.open();
    await saveDocument(old, sample);
    const before = await old.documents.toArray();
    old.close();
    const newer = databaseOf(name, [...migrations, next]);
    expect(await openOrFail(newer)).toBeUndefined();
    expect(await newer.documents.toArray()).toEqual(
      before.map((row) => ({ ...row, year: row.meetingDate?.slice(0, 4) })),
    );
    expect(await loadDocument(newer, sample.id)).toMatchObject({ ok: true, value: { committee: sample.committee } });
  });

  it('takes the rows of the journal along: they come back in the new form', async () => {
    const old = databaseOf(freshName());
    await old.open();
    await saveDocument(old, sample);
    const entries: JournalEntry[] = [];
    for await (const entry of readEntries(old)) entries.push(entry);
    const put = async (steps: readonly Migration[], given: readonly JournalEntry[]): Promise<Database> => {
      const database = new Database({ name: freshName(), steps, asTheyAre: true });
      opened.push(database);
      await database.open();
      await applyEntries(database, inTurn(given), { rule: 'newer', lineage: 'ours' });
      return database;
    };
    const newer = await put([...migrations, next], entries);
    expect(await newer.documents.toArray()).toEqual(
      (await old.documents.toArray()).map((row) => ({ ...row, year: row.meetingDate?.slice(0, 4) })),
    );
    // And of a later form nothing is put into an earlier one.
    const later = entries.map((entry) => ({ ...entry, form: next.version }));
    await expect(put(migrations, later)).rejects.toThrow('this program knows');
  });

  it('that fails leaves everything as it was', async () => {
    const name = freshName();
    const old = databaseOf(name);
    await old.open();
    await saveDocument(old, sample);
    old.close();
    const before = await schemaOf(name);
    const broken: Migration = { ...next, upgrade: () => Promise.reject(new Error('broken')) };
    expect(await openOrFail(databaseOf(name, [...migrations, broken]))).toMatchObject({ code: 'unreadable' });
    expect(await schemaOf(name)).toEqual(before);
    const again = databaseOf(name);
    expect(await openOrFail(again)).toBeUndefined();
    expect(await loadDocument(again, sample.id)).toMatchObject({ ok: true });
  });

  it('cannot be undone: the older program refuses the newer data and changes nothing', async () => {
    const name = freshName();
    const newer = databaseOf(name, [...migrations, { ...next, stores: { ...next.stores, extra: 'id' } }]);
    await newer.open();
    await saveDocument(newer, sample);
    newer.close();
    const before = await schemaOf(name);
    const older = databaseOf(name);
    expect(await openOrFail(older)).toEqual({
      code: 'newer',
      detail: `NewerError: the data have version ${String(next.version)}, this program knows ${String(migrations.length)}`,
    });
    expect(older.isOpen()).toBe(false);
    expect(await schemaOf(name)).toEqual(before);
  });

  it('waits for an older window that does not close, and says so', async () => {
    const name = freshName();
    const old = databaseOf(name);
    await old.open();
    // A window that hangs does not answer.
    old.on('versionchange', () => false);
    const newer = databaseOf(name, [...migrations, next]);
    expect(await openOrFail(newer, 50)).toMatchObject({ code: 'blocked' });
  });
});
