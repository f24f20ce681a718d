import type { Page } from '@playwright/test';

/** Opens the sample from the welcome screen and gives the document's id. */
export const openSample = async (page: Page): Promise<string> => {
  await page.locator('.welcome-way').first().click();
  await page.locator('.save-status').waitFor();
  return documentIdOf(page);
};

/** The id in the page's address, where an editor is open. */
export const documentIdOf = (page: Page): string => /#\/document\/([^?]+)/u.exec(page.url())?.[1] ?? '';

/** The field of one line at a place. */
export const inputAt = (page: Page, path: string) => page.locator(`[data-path="${path}"]`);

/** Puts the caret at the end of a field, rich or of one line. */
export const enterAtEnd = async (page: Page, path: string): Promise<void> => {
  await inputAt(page, path).focus();
  await page.keyboard.press('Control+End');
};

/** Replaces what a one-line field holds. */
export const writeInto = async (page: Page, path: string, text: string): Promise<void> => {
  await inputAt(page, path).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
};

export const isSaved = async (page: Page): Promise<void> => {
  await page.locator('.save-status[data-state="saved"]').waitFor();
};

/** What the database holds, read past the desk's own code. */
export type StoredDesk = {
  /** The ids of all documents, those in the trash among them. */
  readonly ids: readonly string[];
  /** When the row of the asked document says it was changed, and its text; both empty where it is not there. */
  readonly rowChangedAt: string;
  readonly json: string;
};

export const storedDesk = (page: Page, id: string): Promise<StoredDesk> =>
  page.evaluate(async (key) => {
    const settled = <Value>(request: IDBRequest<Value>, what: string): Promise<Value> =>
      new Promise((resolve, reject) => {
        setTimeout(() => {
          reject(new Error(`no answer in 20 s: ${what}`));
        }, 20_000);
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('no reason'));
        };
      });
    /** The newest database that is in use: after an end that was not clean it goes on in a storage bucket. */
    const inUse = async (): Promise<IDBDatabase> => {
      const { storageBuckets } = navigator as unknown as {
        storageBuckets: {
          keys: () => Promise<string[]>;
          open: (name: string) => Promise<{ readonly indexedDB: IDBFactory }>;
        };
      };
      const names = (await storageBuckets.keys()).toSorted(
        (one, other) => other.length - one.length || (one < other ? 1 : -1),
      );
      for (const name of names) {
        const bucket = await storageBuckets.open(name);
        const found = await settled(bucket.indexedDB.open('karjobiboroni'), `the database of ${name}`);
        const isReady = found.objectStoreNames.contains('revisions');
        const count: unknown =
          isReady &&
          (await settled(found.transaction('revisions').objectStore('revisions').get(''), `the count of ${name}`));
        if ((count as { stage?: string } | undefined)?.stage === 'current') return found;
        found.close();
      }
      return settled(indexedDB.open('karjobiboroni'), 'the first database');
    };
    const database = await inUse();
    const both = database.transaction(['documents', 'contents']);
    const row = (await settled(both.objectStore('documents').get(key), 'the row')) as { changedAt: string } | undefined;
    const content = (await settled(both.objectStore('contents').get(key), 'the text')) as { json: string } | undefined;
    const ids = (await settled(both.objectStore('contents').getAllKeys(), 'the ids')).map(String);
    database.close();
    return { ids, rowChangedAt: row?.changedAt ?? '', json: content?.json ?? '' };
  }, id);
