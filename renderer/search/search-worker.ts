// The search's worker: its own connection to the database, so that neither indexing nor searching holds up the window.
import { Database } from '../storage/database';
import { documentsChannel, isDocumentsMessage, isToWorker, type FromWorker, type SearchRequest } from './messages';
import { runSearch } from './run-search';
import { createSearchEngine } from './search-engine';

const reply = (message: FromWorker): void => {
  self.postMessage(message);
};

const database = new Database();
const engine = createSearchEngine(database, (progress) => {
  reply({ kind: 'progress', ...progress });
});

const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

const orFail = (work: Promise<void>, id?: number): void => {
  work.catch((error: unknown) => {
    reply({ kind: 'failed', ...(id === undefined ? {} : { id }), detail: detailOf(error) });
  });
};

let newest = -1;

const search = async ({ id, ...request }: SearchRequest): Promise<void> => {
  newest = id;
  const result = await runSearch(database, engine, request, () => newest !== id);
  reply(result ? { kind: 'found', id, ...result } : { kind: 'abandoned', id });
};

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToWorker(data)) return;
  if (data.kind === 'prepare') orFail(engine.prepare());
  else if (data.kind === 'cancel') engine.cancel();
  else if (data.kind === 'changed') orFail(engine.changed(data.ids));
  else if (data.kind === 'removed') orFail(engine.removed(data.ids));
  else orFail(search(data), data.id);
});

new BroadcastChannel(documentsChannel).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isDocumentsMessage(data)) return;
  if ('changed' in data) orFail(engine.changed(data.changed));
  if ('removed' in data) orFail(engine.removed(data.removed));
});
