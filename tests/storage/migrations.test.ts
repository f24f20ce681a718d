import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { sample } from '#tests/support/sample-file';
import { Database, migrations } from '../../renderer/storage/database';
import { loadDocument, saveDocument } from '../../renderer/storage/documents';
import { openOrFail } from '../../renderer/storage/failure';
import type { Migration } from '../../renderer/storage/migrations/migration';

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

/** A step that might come: documents get a field of their own for the year, made from the old row. */
const second: Migration = {
  version: 3,
  name: 'a made-up next step',
  stores: { documents: 'id, changedAt, committeeId, memoKey, trashedAt, year' },
  upgrade: async (transaction) => {
    await transaction
      .table<{ meetingDate?: string; year?: string }>('documents')
      .toCollection()
      .modify((row) => {
        row.year = row.meetingDate?.slice(0, 4) ?? '';
      });
  },
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

describe('a step to a newer form', () => {
  it('keeps every row of the old form and makes the new from it', async () => {
    const name = freshName();
    const old = databaseOf(name);
    await old.open();
    await saveDocument(old, sample);
    const before = await old.documents.toArray();
    old.close();
    const next = databaseOf(name, [...migrations, second]);
    expect(await openOrFail(next)).toBeUndefined();
    expect(await next.documents.toArray()).toEqual(
      before.map((row) => ({ ...row, year: row.meetingDate?.slice(0, 4) })),
    );
    expect(await loadDocument(next, sample.id)).toMatchObject({ ok: true, value: { committee: sample.committee } });
  });

  it('that fails leaves everything as it was', async () => {
    const name = freshName();
    const old = databaseOf(name);
    await old.open();
    await saveDocument(old, sample);
    old.close();
    const before = await schemaOf(name);
    const broken = { ...second, upgrade: () => Promise.reject(new Error('broken')) };
    expect(await openOrFail(databaseOf(name, [...migrations, broken]))).toMatchObject({ code: 'unreadable' });
    expect(await schemaOf(name)).toEqual(before);
    const again = databaseOf(name);
    expect(await openOrFail(again)).toBeUndefined();
    expect(await loadDocument(again, sample.id)).toMatchObject({ ok: true });
  });

  it('cannot be undone: the older program refuses the newer data and changes nothing', async () => {
    const name = freshName();
    const newer = databaseOf(name, [...migrations, { ...second, stores: { ...second.stores, extra: 'id' } }]);
    await newer.open();
    await saveDocument(newer, sample);
    newer.close();
    const before = await schemaOf(name);
    const older = databaseOf(name);
    expect(await openOrFail(older)).toEqual({
      code: 'newer',
      detail: 'NewerError: the data have version 3, this program knows 2',
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
    const next = databaseOf(name, [...migrations, second]);
    expect(await openOrFail(next, 50)).toMatchObject({ code: 'blocked' });
  });
});
