import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { killableInProfile } from './killable-in-profile';
import { inputAt, isSaved, openSample, writeInto } from './sample-desk';

// The places of the database: the one in use, the one before it, and the next, into which it is copied after an end that was not clean.

type Buckets = {
  readonly keys: () => Promise<readonly string[]>;
  readonly open: (name: string) => Promise<{ readonly indexedDB: IDBFactory }>;
};

const own = killableInProfile();

const begin = async (page: Page): Promise<string> => {
  const id = await openSample(page);
  await writeInto(page, 'committee', 'প্রথম কমিটি');
  await isSaved(page);
  return id;
};

const shownAt = async (page: Page, id: string): Promise<string> => {
  await page.evaluate((document) => {
    location.hash = `#/document/${document}`;
  }, id);
  return inputAt(page, 'committee').inputValue();
};

/** The stage of each bucket's database, by its name; one that is just being deleted may not answer. */
const stages = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async () => {
    const { storageBuckets } = navigator as unknown as { storageBuckets: Buckets };
    const stageIn = async (factory: IDBFactory): Promise<string | undefined> => {
      if ((await factory.databases()).length === 0) return undefined;
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = factory.open('karjobiboroni');
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
      try {
        return await new Promise((resolve) => {
          const request = database.transaction('revisions').objectStore('revisions').get('');
          request.onsuccess = () => {
            resolve((request.result as { readonly stage?: string } | undefined)?.stage ?? '');
          };
        });
      } finally {
        database.close();
      }
    };
    const found: Record<string, string> = {};
    for (const name of await storageBuckets.keys()) {
      const noAnswer = new Promise<string>((resolve) => {
        setTimeout(resolve, 1000, 'no answer');
      });
      const { indexedDB: factory } = await storageBuckets.open(name);
      const stage = await Promise.race([stageIn(factory).catch(String), noAnswer]);
      if (stage !== undefined) found[name] = stage;
    }
    return found;
  });

/** Changes a document's text in the first place past the desk's code, as a save that the journal did not take. */
const writeInDatabaseAlone = (page: Page, id: string, from: string, to: string): Promise<void> =>
  page.evaluate(
    async ([key, old, next]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('karjobiboroni');
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
      const all = database.transaction(['contents', 'revisions'], 'readwrite');
      const get = <Value>(store: string, name: string): Promise<Value> =>
        new Promise((resolve) => {
          const request = all.objectStore(store).get(name);
          request.onsuccess = () => {
            resolve(request.result as Value);
          };
        });
      const content = await get<{ readonly json: string }>('contents', key);
      const count = await get<{ readonly revision: number }>('revisions', '');
      const revision = count.revision + 1;
      all.objectStore('contents').put({ ...content, json: content.json.replace(old, next) });
      all.objectStore('revisions').put({ ...count, revision });
      all.objectStore('revisions').put({ name: `contents\n${key}`, revision });
      await new Promise((resolve) => {
        all.oncomplete = resolve;
      });
      database.close();
    },
    [id, from, to] as const,
  );

describe('a place', () => {
  it('into which the database was copied does not take over where it lacks what the journal lacks too', async () => {
    const id = await begin(await own.start());
    await own.kill();
    const page = await own.start();
    await expect.poll(() => stages(page), { timeout: 20_000 }).toEqual({ 'karjobiboroni-2': 'ready' });
    await writeInDatabaseAlone(page, id, 'প্রথম কমিটি', 'শুধু ডেটাবেজে');
    await own.kill();
    const next = await own.start();
    expect(await shownAt(next, id)).toBe('শুধু ডেটাবেজে');
    // The journal is brought up to date; then the database is copied again, and that copy may take over.
    await expect.poll(async () => Object.values(await stages(next)), { timeout: 20_000 }).toEqual(['ready']);
    expect(await next.evaluate(() => localStorage.getItem('karjobiboroni-journal-gap'))).toBeNull();
    await own.kill();
    expect(await shownAt(await own.start(), id)).toBe('শুধু ডেটাবেজে');
  });

  it('that was made and never filled is passed over, also where there is no journal', async () => {
    const page = await own.start();
    const id = await begin(page);
    await page.goto(`${own.address}paper.css`);
    await page.evaluate(async () => {
      await (navigator as unknown as { storageBuckets: Buckets }).storageBuckets.open('karjobiboroni-2');
      const own = await navigator.storage.getDirectory();
      await own.removeEntry('journal', { recursive: true });
    });
    await own.kill();
    expect(await shownAt(await own.start(), id)).toBe('প্রথম কমিটি');
  });
});
