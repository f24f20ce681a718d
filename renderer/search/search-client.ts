import { createListeners } from '#shared/kernel/listeners';
import {
  isFromWorker,
  type FromWorker,
  type SearchPlace,
  type SearchProgress,
  type SearchResult,
  type ToWorker,
} from './messages';
import { createWaitingSearches } from './waiting-searches';

export type SearchOptions = {
  readonly limit?: number;
  readonly offset?: number;
  readonly place?: SearchPlace;
  readonly among?: readonly string[];
};

/** The window's side of the search. The worker is started by `prepare` or the first search. */
export type SearchClient = {
  /** Loads the index and brings it up to date; for an idle moment after the window has opened. */
  readonly prepare: () => void;
  /** Stops bringing the index up to date, until the next `prepare`. */
  readonly cancel: () => void;
  /** Rejects with an `AbortError` when the signal says so or a newer search is begun. */
  readonly search: (query: string, options?: SearchOptions, signal?: AbortSignal) => Promise<SearchResult>;
  /** Documents that were saved, trashed or restored. A worker that has not been started needs not be told. */
  readonly changed: (ids: readonly string[]) => void;
  /** Documents that were removed for good. */
  readonly removed: (ids: readonly string[]) => void;
  /** Calls back with the latest progress, and with each further one; gives the way to stop. */
  readonly onProgress: (listener: (progress: SearchProgress) => void) => () => void;
  /** Calls back where loading or indexing failed. */
  readonly onFailure: (listener: (detail: string) => void) => () => void;
  readonly dispose: () => void;
};

const startWorker = (): Worker => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });

const abortError = (): DOMException =>
  new DOMException('a newer search was begun, or this one was given up', 'AbortError');

export type SearchParts = {
  /** The storage bucket of the database, where it is in one. */
  readonly bucket?: string | undefined;
  readonly start?: () => Worker;
};

type Heard = {
  readonly waiting: ReturnType<typeof createWaitingSearches>;
  readonly onProgress: (progress: SearchProgress) => void;
  readonly onFailure: (detail: string) => void;
};

/** Passes on what the worker says. */
const receive = (message: FromWorker, { waiting, onProgress, onFailure }: Heard): void => {
  if (message.kind === 'progress') onProgress(message);
  else if (message.kind === 'found') waiting.settle(message.id, message);
  else if (message.kind === 'abandoned') waiting.settle(message.id, abortError());
  else if (message.id === undefined) onFailure(message.detail);
  else waiting.settle(message.id, new Error(message.detail));
};

/** Passes on what a worker says, and that it has failed. */
const listenTo = (worker: Worker, heard: Heard): void => {
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isFromWorker(data)) receive(data, heard);
  });
  worker.addEventListener('error', ({ message }) => {
    heard.waiting.failAll(new Error(message));
    heard.onFailure(message);
  });
};

export const startSearch = ({ bucket, start = startWorker }: SearchParts = {}): SearchClient => {
  const prepare = { kind: 'prepare', ...(bucket === undefined ? {} : { bucket }) } satisfies ToWorker;
  let worker: Worker | undefined;
  let nextId = 0;
  let latest: SearchProgress | undefined;
  const waiting = createWaitingSearches();
  const progress = createListeners<SearchProgress>();
  const failures = createListeners<string>();

  const onProgress = (now: SearchProgress): void => {
    latest = now;
    progress.tell(now);
  };

  const running = (): Worker => {
    if (worker) return worker;
    worker = start();
    listenTo(worker, { waiting, onProgress, onFailure: failures.tell });
    worker.postMessage(prepare);
    return worker;
  };

  const search: SearchClient['search'] = (query, { limit = 20, offset = 0, place = 'desk', among } = {}, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(abortError());
        return;
      }
      waiting.failAll(abortError());
      const id = nextId;
      nextId += 1;
      waiting.add(id, { resolve, reject });
      signal?.addEventListener('abort', () => {
        waiting.settle(id, abortError());
      });
      const request = { kind: 'search', id, query, limit, offset, place, ...(among ? { among } : {}) } as const;
      running().postMessage(request satisfies ToWorker);
    });

  return {
    prepare: () => {
      if (worker) worker.postMessage(prepare);
      else running();
    },
    cancel: () => worker?.postMessage({ kind: 'cancel' } satisfies ToWorker),
    search,
    changed: (ids) => worker?.postMessage({ kind: 'changed', ids } satisfies ToWorker),
    removed: (ids) => worker?.postMessage({ kind: 'removed', ids } satisfies ToWorker),
    onProgress: (listener) => {
      if (latest) listener(latest);
      return progress.add(listener);
    },
    onFailure: failures.add,
    dispose: () => {
      worker?.terminate();
      worker = undefined;
      waiting.failAll(abortError());
    },
  };
};
