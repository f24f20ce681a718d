import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLastWords, lastWordsTokens, recoverLastWords } from '#renderer/document/last-words';
import { Database } from '#renderer/storage/database';
import { loadDocument, purgeDocuments, saveDocument } from '#renderer/storage/documents';
import { sampleMeeting as sample } from '#tests/support/sample-file';

let database: Database;
let kept: Map<string, string>;

const { id } = sample;
const older = { ...sample, committee: 'বন্ধের আগের শেষ কথা' };
const newer = { ...sample, committee: 'পরে লেখা' };

beforeEach(async () => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  database = new Database({ name: `test-${crypto.randomUUID()}` });
  await database.open();
  await saveDocument(database, sample);
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await database.delete();
});

/** A power cut takes back what local storage has not yet written. */
const cutPower = (before: ReadonlyMap<string, string>): void => {
  kept = new Map(before);
};

const committee = async (): Promise<string | undefined> => {
  const read = await loadDocument(database, id);
  return read.ok ? read.value.committee : undefined;
};

describe('words that were put aside', () => {
  it('are taken in once: they do not come back over what was written after them', async () => {
    keepLastWords(older);
    const before = new Map(kept);
    await recoverLastWords(database, id);
    expect([await committee(), kept.size]).toEqual([older.committee, 0]);
    await saveDocument(database, newer);
    cutPower(before);
    await recoverLastWords(database, id);
    expect([await committee(), kept.size]).toEqual([newer.committee, 0]);
  });

  it('are taken in once where they were saved already, letter for letter', async () => {
    keepLastWords(sample);
    const before = new Map(kept);
    const revision = (await database.documents.get(id))?.revision;
    await recoverLastWords(database, id);
    expect((await database.documents.get(id))?.revision).toBe(revision);
    await saveDocument(database, newer);
    cutPower(before);
    await recoverLastWords(database, id);
    expect(await committee()).toBe(newer.committee);
  });

  it('do not come back over a save of the window that put them aside', async () => {
    keepLastWords(older);
    const before = new Map(kept);
    await saveDocument(database, newer, { supersedes: lastWordsTokens([id])[0] });
    cutPower(before);
    await recoverLastWords(database, id);
    expect(await committee()).toBe(newer.committee);
  });

  it('do not bring back a document that was deleted for good', async () => {
    keepLastWords(older);
    const before = new Map(kept);
    await purgeDocuments(database, [id], lastWordsTokens([id]));
    cutPower(before);
    await recoverLastWords(database, id);
    expect(await database.documents.count()).toBe(0);
  });

  it('of an earlier version of the program, without a token, are taken in', async () => {
    kept.set(`karjobiboroni-unsaved-${id}`, JSON.stringify(older));
    await recoverLastWords(database, id);
    expect([await committee(), kept.size]).toEqual([older.committee, 0]);
  });
});
