import 'fake-indexeddb/auto';
import Dexie, { type Transaction } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JournalRow } from '#renderer/journal/entry';
import { aboveOf, isBehind } from '#renderer/storage/behind';
import { Database, OnlyInJournalError } from '#renderer/storage/database';
import { saveDocument } from '#renderer/storage/documents';
import { storageFailure } from '#renderer/storage/failure';
import { countName } from '#renderer/storage/revisions';
import { sampleMeeting as sample } from '#tests/support/sample-file';

let database: Database;
/** What the journal was given and has not kept yet, what it kept, and what was taken back. */
let written: readonly (readonly [number, readonly JournalRow[]])[] = [];
let kept: (readonly [number, readonly JournalRow[]])[] = [];
let withdrawn: number[] = [];
let journalWorks = true;
/** What happens while the journal is written: the disk of the database may be full by then. */
let meanwhile = (): void => undefined;

beforeEach(async () => {
  database = new Database({ name: `test-${crypto.randomUUID()}` });
  await database.open();
  [written, kept, withdrawn, journalWorks, meanwhile] = [[], [], [], true, () => undefined];
  database.keepJournal({
    write: (...one) => {
      written = [...written, one];
    },
    keep: (revision) => {
      kept.push([revision, written.flatMap(([of, rows]) => (of === revision ? rows : []))]);
      written = written.filter(([of]) => of !== revision);
      meanwhile();
      return Promise.resolve(journalWorks);
    },
    withdraw: (revision) => withdrawn.push(revision),
  });
});

afterEach(async () => {
  await database.delete();
});

const row = { id: 'a', json: 'x' };

/** Writes a row in a change whose transaction is aborted after its last request, as on a full disk. */
const failingChange = (countsAnyway: boolean): Promise<unknown> =>
  database
    .change(
      [database.contents],
      async () => {
        const { idbtrans } = Dexie.currentTransaction as Transaction & { readonly idbtrans: IDBTransaction };
        meanwhile = () => {
          idbtrans.abort();
        };
        await database.contents.put(row);
      },
      { countsAnyway },
    )
    .then(
      () => undefined,
      (error: unknown) => error,
    );

describe('a change', () => {
  it('goes to the journal with its rows and its revision, which a document’s row says too', async () => {
    await saveDocument(database, sample);
    const [[revision, rows] = [0, []]] = kept;
    expect(rows.map(([table, key]) => `${table} ${key}`)).toEqual([`contents ${sample.id}`, `documents ${sample.id}`]);
    expect(rows[1]?.[2]).toMatchObject({ revision });
    expect((await database.documents.get(sample.id))?.revision).toBe(revision);
  });

  it('that the database cannot write is taken back in the journal', async () => {
    const error = await failingChange(false);
    expect(error).toBeInstanceOf(Dexie.AbortError);
    await expect.poll(() => withdrawn).toEqual(kept.map(([revision]) => revision));
    expect(await database.contents.count()).toBe(0);
  });

  it('that ends before all is written is taken back, and nothing of it was kept', async () => {
    const failure = new Error('something else');
    const work = async (): Promise<never> => {
      await database.contents.put(row);
      throw failure;
    };
    await expect(database.change([database.contents], work, { countsAnyway: true })).rejects.toBe(failure);
    await expect.poll(() => withdrawn).toEqual(written.map(([revision]) => revision));
    expect([written.length, kept.length]).toEqual([1, 0]);
  });

  it('of which one row cannot be written is not written at all, even where that is overlooked', async () => {
    const twice = [row, { ...row, json: 'y' }];
    const overlooked = async (): Promise<void> => {
      await database.contents.bulkAdd(twice).catch(() => undefined);
    };
    await expect(database.change([database.contents], overlooked)).rejects.toThrow(Dexie.AbortError);
    await expect.poll(() => withdrawn).toEqual([1]);
    expect(await database.contents.count()).toBe(0);
  });

  it('that counts anyway stays in the journal, and the failure says that it is there', async () => {
    const error = await failingChange(true);
    expect(error).toBeInstanceOf(OnlyInJournalError);
    expect(storageFailure(error)).toMatchObject({ isInJournal: true });
    expect(kept).toMatchObject([[1, [['contents', 'a', row]]]]);
    expect(withdrawn).toEqual([]);
  });

  it('after one that only the journal has says from where on the journal is to be looked at', async () => {
    await failingChange(true);
    meanwhile = () => undefined;
    await database.change([database.contents], () => database.contents.put({ id: 'b', json: 'y' }));
    const count = await database.revisions.get(countName);
    expect(count).toMatchObject({ revision: 2, onlyInJournal: 1 });
    const state = { lineage: count?.lineage ?? '', revision: 2 };
    expect([isBehind(count, state), count && aboveOf(count)]).toEqual([true, 0]);
    expect(isBehind({ name: countName, revision: 2, lineage: state.lineage }, state)).toBe(false);
  });

  it('that only the journal has is told at once, for a window that may be closed before it writes again', async () => {
    const noted: number[] = [];
    await database.revisions.put({ name: countName, revision: 5, lineage: 'ours' });
    database.belongTo('ours', { onUnkept: () => undefined, onOnlyInJournal: (revision) => noted.push(revision) });
    await failingChange(true);
    await expect.poll(() => noted).toEqual([6]);
  });

  it('is refused where the browser has put another database in the place of the one that was opened', async () => {
    database.belongTo('ours', { onUnkept: () => undefined, onOnlyInJournal: () => undefined });
    await database.revisions.put({ name: countName, revision: 5, lineage: 'ours' });
    await database.change([database.contents], () => database.contents.put(row));
    await database.revisions.clear();
    const error: unknown = await database
      .change([database.contents], () => database.contents.put({ id: 'b', json: 'y' }))
      .then(
        () => undefined,
        (failure: unknown) => failure,
      );
    expect(storageFailure(error)).toMatchObject({ code: 'emptied' });
    expect([await database.contents.count(), kept.length]).toEqual([1, 1]);
  });

  it('that neither of the two could keep is nowhere, and nothing else is said', async () => {
    journalWorks = false;
    const error = await failingChange(true);
    expect(error).toBeInstanceOf(Dexie.AbortError);
    expect(storageFailure(error)).not.toHaveProperty('isInJournal');
  });
});
