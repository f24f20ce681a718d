import { documentTexts } from '#renderer/search/document-texts';
import { runSearch } from '#renderer/search/run-search';
import type { SearchEngine } from '#renderer/search/search-engine';
import { Database } from '#renderer/storage/database';

// A contender is a worker that holds an index of its own in memory; it finds ids, and the rest (reading the first
// documents, their best sentences) is the product's own code for all of them.

export type Contender = {
  readonly add: (id: string, text: string) => void;
  readonly search: (query: string) => readonly string[];
};

export type ContenderRequest =
  { readonly kind: 'build' } | { readonly kind: 'search'; readonly query: string; readonly limit: number };

/** Milliseconds of building, or the number of documents found. */
export type ContenderReply = { readonly value: number };

const readAtOnce = 500;

const build = async (database: Database, { add }: Contender): Promise<number> => {
  const begin = performance.now();
  await database.open();
  const ids = (await database.documents.orderBy('revision').primaryKeys()).reverse();
  for (let from = 0; from < ids.length; from += readAtOnce) {
    const some = ids.slice(from, from + readAtOnce);
    const [rows, contents] = [await database.documents.bulkGet(some), await database.contents.bulkGet(some)];
    rows.forEach((row, index) => {
      if (!row) return;
      const { texts } = documentTexts(row, contents[index]?.json);
      add(row.id, texts.map(({ text }) => text).join('\n'));
    });
  }
  return performance.now() - begin;
};

const engineAround = ({ search }: Contender): SearchEngine => ({
  prepare: () => Promise.resolve(),
  cancel: () => undefined,
  changed: () => Promise.resolve(),
  removed: () => Promise.resolve(),
  loaded: Promise.resolve(),
  index: () => ({ search }) as unknown as ReturnType<SearchEngine['index']>,
  isTrashed: () => false,
  isComplete: () => true,
});

/** Makes this worker answer for a contender. */
export const serveContender = (contender: Contender): void => {
  const database = new Database();
  const engine = engineAround(contender);
  const answer = async (request: ContenderRequest): Promise<number> => {
    if (request.kind === 'build') return build(database, contender);
    const asked = { query: request.query, limit: request.limit, offset: 0, place: 'all' } as const;
    return (await runSearch(database, engine, asked))?.total ?? 0;
  };
  self.addEventListener('message', ({ data }: MessageEvent<ContenderRequest>) => {
    answer(data).then(
      (value) => {
        self.postMessage({ value } satisfies ContenderReply);
      },
      (error: unknown) => {
        // Outside the promise, so that the page hears of it and does not wait for ever.
        setTimeout(() => {
          throw error;
        });
      },
    );
  });
};
