// What the benchmark does in the browser; run.mjs calls it piece by piece.
import { startSearch, type SearchClient } from '#renderer/search/search-client';
import { Database } from '#renderer/storage/database';
import type { ContenderReply, ContenderRequest } from '../contender';
import { makeDocument, makeVocabulary } from '../corpus';
import { makeQueries } from '../queries';

const limit = 20;
const written = 250;

const vocabulary = makeVocabulary();

const fill = async (documents: number): Promise<{ readonly characters: number }> => {
  const database = new Database();
  await database.open();
  let characters = 0;
  for (let from = 0; from < documents; from += written) {
    const length = Math.min(written, documents - from);
    const made = Array.from({ length }, (_, index) => makeDocument(vocabulary, from + index));
    characters += made.reduce((sum, { json }) => sum + json.length, 0);
    await database.documents.bulkPut(made.map(({ row }) => row));
    await database.contents.bulkPut(made.map(({ row, json }) => ({ id: row.id, json })));
  }
  database.close();
  return { characters: Math.round(characters / documents) };
};

type Asker = { readonly ask: (query: string) => Promise<number>; readonly stop: () => void };

let current: Asker | undefined;

/** Starts the search and gives the milliseconds until its first answer, and until the index is ready. */
const startOwn = async (query: string): Promise<{ readonly first: number; readonly ready: number }> => {
  const begin = performance.now();
  const client: SearchClient = startSearch();
  const ready = new Promise<number>((resolve, reject) => {
    client.onProgress(({ phase }) => {
      if (phase === 'ready') resolve(performance.now() - begin);
    });
    client.onFailure((detail) => {
      reject(new Error(detail));
    });
  });
  await client.search(query, { limit });
  const first = performance.now() - begin;
  current = { ask: async (text) => (await client.search(text, { limit })).total, stop: client.dispose };
  return { first, ready: await ready };
};

const callOn =
  (worker: Worker) =>
  (request: ContenderRequest): Promise<number> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ContenderReply>) => {
        resolve(data.value);
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message));
      };
      worker.postMessage(request);
    });

const startContender = async (worker: Worker): Promise<number> => {
  const call = callOn(worker);
  current = {
    ask: (query) => call({ kind: 'search', query, limit }),
    stop: () => {
      worker.terminate();
    },
  };
  return call({ kind: 'build' });
};

const ask = async (documents: number) => {
  const times: { readonly kind: string; readonly query: string; readonly time: number; readonly total: number }[] = [];
  for (const { kind, query } of makeQueries(vocabulary, documents)) {
    const begin = performance.now();
    const total = (await current?.ask(query)) ?? 0;
    times.push({ kind, query, time: performance.now() - begin, total });
  }
  return times;
};

type Memory = { readonly bytes: number; readonly breakdown: readonly { readonly bytes: number }[] };

/** Megabytes of this page and its workers, after the garbage has been collected. */
const memory = async (): Promise<number> => {
  const { measureUserAgentSpecificMemory: measure } = performance as unknown as {
    readonly measureUserAgentSpecificMemory?: () => Promise<Memory>;
  };
  return measure ? (await measure.call(performance)).bytes / 1_000_000 : 0;
};

const bench = {
  fill,
  startOwn,
  startLinear: () => startContender(new Worker(new URL('./linear-worker.ts', import.meta.url), { type: 'module' })),
  startMiniSearch: () =>
    startContender(new Worker(new URL('./minisearch-worker.ts', import.meta.url), { type: 'module' })),
  ask,
  memory,
  stop: () => {
    current?.stop();
    current = undefined;
  },
};

export type SearchBench = typeof bench;

Object.assign(globalThis, { bench });
