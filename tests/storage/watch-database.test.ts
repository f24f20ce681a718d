import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appWords } from '#shared/words/desk/app-words';
import { languages } from '#shared/words/language';
import { Database } from '#renderer/storage/database';
import type { StorageFailure } from '#renderer/storage/failure';
import { openOrFail } from '#renderer/storage/failure';
import { countName } from '#renderer/storage/revisions';
import { watchDatabase } from '#renderer/storage/watch-database';

let name = '';
let kept: Map<string, string>;

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(async () => {
  await new Database({ name: name }).delete();
  vi.unstubAllGlobals();
});

/** Opens the database as a window does, and hears what it loses it to. */
const openWindow = async () => {
  const database = new Database({ name: name });
  await openOrFail(database);
  await database.revisions.put({ name: countName, revision: 1 });
  const lost = new Promise<StorageFailure>((resolve) => {
    watchDatabase(database, {
      isAwaited: () => false,
      onLost: (failure) => {
        database.close();
        resolve(failure);
      },
    });
  });
  return { database, lost };
};

describe('a window’s database', () => {
  it('that the browser replaced by an empty one while it was open is told in its own words', async () => {
    const { database, lost } = await openWindow();
    await database.revisions.clear();
    database.on('close').fire(new Event('close'));
    expect((await lost).code).toBe('emptied');
  });

  it('that another window deletes is told as deleted, and not once more as empty', async () => {
    const { lost } = await openWindow();
    await new Database({ name: name }).delete();
    expect((await lost).code).toBe('deleted');
    expect(localStorage.getItem('karjobiboroni-database')).toBeNull();
  });

  it('that another window makes newer is told as newer', async () => {
    const { lost } = await openWindow();
    const newer = new Database({ name, steps: [{ version: 9, name: 'newer', stores: { settings: 'key' } }] });
    await newer.open();
    newer.close();
    expect((await lost).code).toBe('newer');
  });
});

describe('what can go wrong with the database', () => {
  it.each(languages)('has a title and a text of its own for each case (%s)', (language) => {
    const cases = Object.values(appWords(language).storage).filter((one) => typeof one === 'object');
    const phrases = Object.values(appWords(language).storage).filter((one) => typeof one === 'string');
    const sentences = cases.flatMap(({ title, text }) => [title, text]);
    expect(phrases.every((text) => text !== '')).toBe(true);
    expect(new Set(sentences).size).toBe(2 * cases.length);
  });
});
