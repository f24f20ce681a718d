// The search's worker: its own connection to the database, so that neither indexing nor searching holds up the window.
import { Database } from '#renderer/storage/database';
import { openPlace } from '#renderer/storage/places';
import {
  documentsChannel,
  isDocumentsMessage,
  isToWorker,
  type DocumentsMessage,
  type FromWorker,
  type SearchRequest,
} from './messages';
import { runSearch } from './run-search';
import { createSearchEngine } from './search-engine';

const reply = (message: FromWorker): void => {
  self.postMessage(message);
};

const start = async (bucket: string | undefined) => {
  const database = new Database({ place: await openPlace(bucket) });
  const engine = createSearchEngine(database, (progress) => {
    reply({ kind: 'progress', ...progress });
  });
  return { database, engine };
};

/** Made by the first message, which says where the database is. */
let started: ReturnType<typeof start> | undefined;

const engineOf = (): ReturnType<typeof start> => started ?? Promise.reject(new Error('the search was not prepared'));

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
  const { database, engine } = await engineOf();
  const result = await runSearch(database, engine, request, () => newest !== id);
  reply(result ? { kind: 'found', id, ...result } : { kind: 'abandoned', id });
};

const prepare = async (bucket: string | undefined): Promise<void> => {
  started ??= start(bucket);
  const { engine } = await started;
  await engine.prepare();
};

const note = async (message: DocumentsMessage): Promise<void> => {
  const { engine } = await engineOf();
  await ('changed' in message ? engine.changed(message.changed) : engine.removed(message.removed));
};

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToWorker(data)) return;
  if (data.kind === 'prepare') orFail(prepare(data.bucket));
  else if (data.kind === 'cancel')
    void started?.then(({ engine }) => { engine.cancel(); }); // prettier-ignore
  else if (data.kind === 'changed') orFail(note({ changed: data.ids }));
  else if (data.kind === 'removed') orFail(note({ removed: data.ids }));
  else orFail(search(data), data.id);
});

new BroadcastChannel(documentsChannel).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  // Before it is prepared it knows of no document.
  if (isDocumentsMessage(data) && started) orFail(note(data));
});
