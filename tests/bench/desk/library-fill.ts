// Fills the desk's own database with the invented documents of the search bench, beside the desk's back: IndexedDB by
// itself, into the schema that the desk has made. The desk then indexes them as it would after a restore.
import { cpSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { expectValue } from '#shared/kernel/result';
import { parseMeeting } from '#shared/minutes/parse';
import { documentRow } from '#renderer/storage/document-row';
import { makeDocument, makeVocabulary } from '../search/corpus';
import { newProfile, openDesk, pauseFor, removeProfile, type Started } from './browser';

const written = 250;

const vocabulary = makeVocabulary();

const documentAt = (index: number) => {
  const { row, json } = makeDocument(vocabulary, index);
  // The row as the desk itself would make it, with what the corpus adds for the library's columns.
  return { row: { ...documentRow(expectValue(parseMeeting(json))), ...row }, content: { id: row.id, json } };
};

type Filled = ReturnType<typeof documentAt>;

const put = (page: Page, documents: readonly Filled[]): Promise<void> =>
  page.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('karjobiboroni');
      opening.onsuccess = () => { resolve(opening.result); }; // prettier-ignore
      opening.onerror = () => { reject(new Error('no database')); }; // prettier-ignore
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(['documents', 'contents'], 'readwrite');
      for (const { row, content } of all) {
        transaction.objectStore('documents').put(row);
        transaction.objectStore('contents').put(content);
      }
      transaction.oncomplete = () => { resolve(); }; // prettier-ignore
      transaction.onerror = () => { reject(new Error('not written')); }; // prettier-ignore
    });
    database.close();
  }, documents);

const indexed = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('karjobiboroni');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('searchDocuments').objectStore('searchDocuments').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

/** A desk with an empty or filled library, however it was opened. */
export type OpenedDesk = Pick<Started, 'page' | 'close'>;

/**
 * Writes the documents, then lets the desk index them, so that the profile is one that has been in use. Gives the
 * characters of one document.
 */
export const fillLibrary = async (open: () => Promise<OpenedDesk>, documents: number): Promise<number> => {
  const first = await open();
  await first.page.locator('.library .screen-head').waitFor();
  let characters = 0;
  for (let from = 0; from < documents; from += written) {
    const batch = Array.from({ length: Math.min(written, documents - from) }, (_, index) => documentAt(from + index));
    characters += batch.reduce((sum, { content }) => sum + content.json.length, 0);
    await put(first.page, batch);
  }
  await first.close();
  const second = await open();
  await second.page.locator('.library .screen-head').waitFor();
  while ((await indexed(second.page)) < documents) await pauseFor(1000);
  await pauseFor(1500);
  await second.close();
  return documents === 0 ? 0 : Math.round(characters / documents);
};

/** A profile with a library, and the characters of one of its documents. */
export type Shelf = { readonly documents: number; readonly profile: string; readonly characters: number };

const filled = new Map<number, Shelf>();

/** A library of its own for whoever asks; each size is written once and copied. */
export const newLibrary = async (address: string, documents: number): Promise<Shelf> => {
  if (!filled.has(documents)) {
    process.stderr.write(`writing and indexing ${documents} documents\n`);
    const profile = newProfile();
    filled.set(documents, {
      documents,
      profile,
      characters: await fillLibrary(() => openDesk(profile, address), documents),
    });
  }
  const model = filled.get(documents)!;
  const profile = newProfile();
  cpSync(model.profile, profile, { recursive: true, filter: (path) => !basename(path).startsWith('Singleton') });
  return { ...model, profile };
};

export const removeLibraries = (): void => {
  for (const { profile } of filled.values()) removeProfile(profile);
  filled.clear();
};
