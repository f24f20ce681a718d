import { createBrowserCopies } from './browser-copies';
import type { IncomingFile, OutgoingFile, Platform, SavedFile } from './platform';

const saveFile = ({ name, mediaType, content }: OutgoingFile): Promise<SavedFile> => {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the address after the click; it has its own copy long before a minute has passed.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
  return Promise.resolve({ name });
};

const readFile = async (file: File): Promise<IncomingFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

const openFiles: Platform['openFiles'] = (endings, multiple) =>
  new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = endings.join(',');
    input.multiple = multiple;
    input.addEventListener('change', () => {
      Promise.all([...(input.files ?? [])].map(readFile)).then(resolve, reject);
    });
    input.addEventListener('cancel', () => {
      resolve([]);
    });
    input.click();
  });

const copyRich: Platform['copyRich'] = async (html, text) => {
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
  await navigator.clipboard.write([item]);
};

/** IndexedDB is Chromium's, in a browser and in the desktop program. */
export const browserStorage: Pick<Platform, 'persistStorage' | 'storageUsed'> = {
  persistStorage: async () => (await navigator.storage.persisted()) || (await navigator.storage.persist()),
  storageUsed: async () => (await navigator.storage.estimate()).usage ?? 0,
};

/** The desk in a browser page: downloads, the print dialog, the page's own clipboard. */
export const browserPlatform: Platform = {
  kind: 'browser',
  saveFile,
  openFiles,
  copyRich,
  ...browserStorage,
  copies: createBrowserCopies(() => new Date()),
};
