import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalEntry } from '#renderer/journal/entry';
import { openLane, type Lane } from '#renderer/journal/lane';
import { applyEntries } from '#renderer/storage/apply-entries';
import { isBehind } from '#renderer/storage/behind';
import { Database, databaseName } from '#renderer/storage/database';
import { adopt, copyInto, survey } from '#renderer/storage/journal-tasks';
import { countName } from '#renderer/storage/revisions';
import { memoryFile } from '#tests/support/memory-file';

let lane: Lane;
const opened: Database[] = [];

/** A database of lineage `ours` whose writes go to the lane. */
const openOurs = async (name: string): Promise<Database> => {
  const database = new Database({ name });
  opened.push(database);
  await database.open();
  await database.revisions.put({ name: countName, revision: 0, lineage: 'ours' });
  const waiting = new Map<number, unknown[]>();
  database.keepJournal({
    write: (revision, rows) => waiting.set(revision, [...(waiting.get(revision) ?? []), ...rows]),
    keep: async (revision) => {
      await lane.append({ revision, form: database.verno, rows: (waiting.get(revision) ?? []) as never });
      return true;
    },
    withdraw: () => undefined,
  });
  return database;
};

const put = (database: Database, id: string, json: string): Promise<unknown> =>
  database.change([database.contents], () => database.contents.put({ id, json }));

/** Does something each time when rows have been put into a table. */
const afterPut = (database: Database, name: string, then: () => Promise<void>): void => {
  const table = database.table(name);
  const bulkPut = table.bulkPut.bind(table);
  Object.assign(table, {
    bulkPut: async (rows: readonly unknown[]) => {
      await bulkPut(rows);
      await then();
    },
  });
  const find = database.table.bind(database);
  Object.assign(database, { table: (wanted: string) => (wanted === name ? table : find(wanted)) });
};

beforeEach(async () => {
  lane = await openLane([memoryFile(), memoryFile()], 'ours');
});

afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

const linesOf = async (): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const { revision, rows } of lane.entries())
    for (const [, key, row] of rows) lines.push([revision, key, row?.json].join(' '));
  return lines;
};

describe('a copy of a database that is being written', () => {
  it('has what was written and purged while it was made, and nothing older', async () => {
    const source = await openOurs(`test-${crypto.randomUUID()}`);
    for (const id of ['a', 'b', 'c']) await put(source, id, 'আগের');
    const target = new Database({ name: `test-${crypto.randomUUID()}`, asTheyAre: true });
    opened.push(target);
    await target.open();
    // When the first table with texts has been copied, and before the others are.
    let isWritten = false;
    afterPut(target, 'contents', async () => {
      if (isWritten) return;
      isWritten = true;
      await put(source, 'a', 'নতুন');
      await source.change([source.contents], () => source.contents.delete('b'));
    });
    await copyInto(source, target, [lane]);
    expect(isWritten).toBe(true);
    expect(await target.contents.toArray()).toEqual([
      { id: 'a', json: 'নতুন' },
      { id: 'c', json: 'আগের' },
    ]);
    expect(await target.revisions.get(countName)).toEqual({ name: '', revision: 3, lineage: 'ours', stage: 'ready' });
  });

  it('does not count as in use before it is whole, though its source does', async () => {
    const source = await openOurs(`test-${crypto.randomUUID()}`);
    await put(source, 'a', 'লেখা');
    await source.revisions.update(countName, { stage: 'current' });
    const target = new Database({ name: `test-${crypto.randomUUID()}`, asTheyAre: true });
    opened.push(target);
    await target.open();
    const stages: unknown[] = [];
    afterPut(target, 'revisions', async () => {
      stages.push((await target.revisions.get(countName))?.stage);
    });
    await copyInto(source, target, [lane]);
    expect(stages[0]).toBe('copying');
  });
});

describe('putting back from a journal', () => {
  const bring = (database: Database, until: number): Promise<unknown> => {
    // As a journal that was begun anew has them: by their keys, whatever their revisions.
    const given = async function* (): AsyncGenerator<JournalEntry> {
      await Promise.resolve();
      for (let index = 0; index < 250; index += 1) {
        if (index === until) throw new Error('cut off');
        const key = String(index).padStart(3, '0');
        yield { revision: 250 - index, form: 3, rows: [['contents', key, { id: key, json: '{}' }]] };
      }
    };
    return applyEntries(database, given(), { rule: 'newer', lineage: 'ours' });
  };

  it('that is cut off leaves the database behind, and is done to its end the next time', async () => {
    const database = new Database({ name: `test-${crypto.randomUUID()}`, asTheyAre: true });
    opened.push(database);
    await database.open();
    await expect(bring(database, 210)).rejects.toThrow('cut off');
    const state = { lineage: 'ours', revision: 250 };
    expect([await database.contents.count(), isBehind(await database.revisions.get(countName), state)]).toEqual([
      200,
      true,
    ]);
    await bring(database, Infinity);
    expect([await database.contents.count(), (await database.revisions.get(countName))?.revision]).toEqual([250, 250]);
  });
});

describe('a look into a journal', () => {
  it('counts each document once, and says when the last of those that are still there was changed', async () => {
    const row = (id: string, changedAt: string) => ['documents', id, { id, changedAt }] as const;
    expect(await survey([lane])).toEqual({ documents: 0, changedAt: undefined });
    await lane.append({ revision: 1, form: 4, rows: [row('a', '2026-03-01'), row('b', '2026-03-02')] });
    await lane.append({ revision: 2, form: 4, rows: [row('a', '2026-03-03'), row('c', '2026-03-09')] });
    await lane.append({ revision: 3, form: 4, rows: [['documents', 'c', null]] });
    expect(await survey([lane])).toEqual({ documents: 2, changedAt: '2026-03-03' });
  });
});

describe('a journal begun anew', () => {
  it('has all that the database has, and keeps what it alone has', async () => {
    const database = await openOurs(databaseName);
    await put(database, 'a', 'দুই জায়গায়');
    await lane.append({ revision: 2, form: 3, rows: [['contents', 'a', { id: 'a', json: 'শুধু জার্নালে' }]] });
    await adopt(lane, { bucket: undefined, lineage: 'ours', isPartial: false });
    expect(await linesOf()).toEqual(['1 a দুই জায়গায়', '2 a শুধু জার্নালে']);
    expect(await lane.lastRevision()).toBe(2);
  });

  it('is not begun from a database that is another one by now', async () => {
    const database = await openOurs(databaseName);
    await put(database, 'a', 'লেখা');
    await database.revisions.clear();
    await expect(adopt(lane, { bucket: undefined, lineage: 'ours', isPartial: false })).rejects.toThrow('another one');
    expect(await linesOf()).toEqual(['1 a লেখা']);
  });
});
