import type { Page } from '@playwright/test';
import { toBanglaDigits } from '#shared/bangla/digits';
import { blankMinutes } from '#shared/minutes/blank-minutes';
import type { Minutes } from '#shared/minutes/model';
import { documentRow } from '#renderer/storage/document-row';
import type { ContentRow, DocumentRow } from '#renderer/storage/rows';
import { meetingFrom } from '#shared/minutes/paper-view';

export const howMany = 300;

const committees = ['পানি কমিটি', 'বন কমিটি', 'সেতু কমিটি'];
const states = ['draft', 'final', 'signed', 'issued'] as const;

export const idOf = (number: number): string => `document-${String(number)}`;
export const titleOf = (number: number): string => `${toBanglaDigits(String(number))} নম্বর দলিল`;

/** The words that stand in one document only, for the search. */
export const rare = {
  number: 17,
  path: 'agenda[0].discussion',
  sentence: 'ঘূর্ণিঝড় মোকাবিলায় ১২ লক্ষ টাকা বরাদ্দ করা হয়।',
};

const discussionOf = (number: number): string => (number === rare.number ? rare.sentence : 'বিস্তারিত আলোচনা হয়।');

/** The documents are numbered from 1 in the order in which they were changed. */
export const documentOf = (number: number): Minutes => {
  const minute = new Date(Date.UTC(2025, 0, 1, 0, number));
  const blank = blankMinutes({ id: idOf(number), changedAt: minute.toISOString(), style: { preset: 'P1' } });
  return {
    ...blank,
    committee: committees[number % 3] ?? '',
    meetingNumber: number,
    state: states[number % 4] ?? 'draft',
    title: [titleOf(number)],
    facts: [{ kind: 'date', date: `${String(2022 + (number % 5))}-08-15` }],
    agenda: [
      {
        id: 'a1',
        topic: 'আলোচ্য বিষয়',
        discussion: [{ type: 'paragraph', runs: [{ text: discussionOf(number) }] }],
        decisions: [],
      },
    ],
  };
};

export const allDocuments: readonly Minutes[] = Array.from({ length: howMany }, (_, index) => documentOf(index + 1));

type Written = { readonly row: DocumentRow; readonly content: ContentRow };

/** Writes the documents past the desk, into the database that it has made. */
export const writeDocuments = async (page: Page): Promise<void> => {
  const written = allDocuments.map((minutes): Written => ({
    row: documentRow(meetingFrom(minutes), { revision: 1 }),
    content: { id: minutes.id, json: JSON.stringify(meetingFrom(minutes)).normalize('NFC') },
  }));
  await page.evaluate(
    (documents) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('karjobiboroni');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['documents', 'contents'], 'readwrite');
          for (const { row, content } of documents) {
            transaction.objectStore('documents').put(row);
            transaction.objectStore('contents').put(content);
          }
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => {
            reject(new Error('not written'));
          };
        };
      }),
    written,
  );
};

/** Where the page keeps something of a document: the stores of the database that have its id, and what is put aside. */
export const tracesOf = (page: Page, id: string): Promise<readonly string[]> =>
  page.evaluate(async (key) => {
    const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('no reason'));
        };
      });
    const database = await settled(indexedDB.open('karjobiboroni'));
    const stores = ['documents', 'contents', 'places', 'searchDocuments'];
    const transaction = database.transaction(stores);
    const found = await Promise.all(
      stores.map(async (name) => ((await settled(transaction.objectStore(name).count(key))) > 0 ? [name] : [])),
    );
    database.close();
    return [...found.flat(), ...Object.keys(localStorage).filter((name) => name.endsWith(key))];
  }, id);
