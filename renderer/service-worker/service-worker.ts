/**
 * Keeps the whole desk in the browser, so that it opens without its server. One cache for each build, filled with every
 * file or not at all: a window gets all its files from one build, and a newer one waits until no window needs this one.
 */
declare const self: ServiceWorkerGlobalScope;

/** Put in when the desk is built: a name for its very content, and its files with their sums (`sha256-…`). */
declare const desk: {
  readonly build: string;
  readonly files: Readonly<Record<string, string>>;
};

const prefix = 'desk-';
const cacheName = `${prefix}${desk.build}`;

/** Past the browser's own cache, and refused where a byte is not as it was built: the server may be another by now. */
const fetchFile = async ([path, integrity]: readonly [string, string]): Promise<readonly [string, Response]> => {
  const response = await fetch(path, { cache: 'no-store', integrity });
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return [path, response];
};

const keepAll = async (): Promise<void> => {
  const cache = await caches.open(cacheName);
  try {
    const fetched = await Promise.all(Object.entries(desk.files).map(fetchFile));
    await Promise.all(fetched.map(([path, response]) => cache.put(path, response)));
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
};

const dropOthers = async (): Promise<void> => {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name)),
  );
};

/** A file of this build; from the server only where the browser has lost its cache. */
const answer = async (path: string, request: Request): Promise<Response> => {
  const cache = await caches.open(cacheName);
  return (await cache.match(path)) ?? fetch(request);
};

/** Activates this newer build when the only open window asks for it: another window would get files of two builds. */
const takeOver = async (port: MessagePort | undefined): Promise<void> => {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isAlone = windows.filter(({ frameType }) => frameType !== 'nested').length <= 1;
  port?.postMessage(isAlone);
  if (isAlone) await self.skipWaiting();
};

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers());
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(takeOver(event.ports[0]));
});

self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const path = pathname === '/' ? '/index.html' : pathname;
  if (origin !== self.location.origin || event.request.method !== 'GET') return;
  if (Object.hasOwn(desk.files, path)) event.respondWith(answer(path, event.request));
});

export {}; // a module, in which `self` can be declared as what it is
