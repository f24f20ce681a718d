import './styles/window.css';
import { MantineProvider } from '@mantine/core';
import { desktopWords } from '#shared/words/desk/desktop-words';
import { StrictMode, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './app/app';
import type { Desk } from './app/desk-context';
import { showLastResort } from './app/last-resort/show-last-resort';
import { createNotices, type Notices } from './app/notices';
import { createSettingsStore } from './app/settings-store';
import { rememberedLanguage, rememberLanguage } from './app/shown-language';
import { StorageScreen } from './app/storage-screen';
import { theme } from './app/theme';
import { documentFile } from './document/document-file';
import { ifFree } from './document/document-lock';
import { idsOfLastWords, recoverLastWords } from './document/last-words';
import { openDocument } from './document/open-document';
import { findPlatform } from './platform/find-platform';
import { isReplacedByNewerBuild, keepOfflineCopy } from './platform/offline-copy';
import { announcing } from './search/announce';
import { startSearch } from './search/search-client';
import { Database } from './storage/database';
import { installClusterTyping } from './typing/cluster-typing';
import { isStorageError, storageFailure, type StorageFailure } from './storage/failure';
import { readSettings } from './storage/settings';
import { openForWindow, watchDatabase } from './storage/watch-database';

/** Where the platform's failures are said: nowhere before the desk is there to say them. */
let notices: Notices | undefined;

const platform = findPlatform((code) => {
  notices?.say('problem', desktopWords(rememberedLanguage()).failure(code));
});

const showFailure = (root: Root, failure: StorageFailure): void => {
  const open = openDocument();
  const saveOpen = (): void => {
    if (open) void platform.saveFile(documentFile(open.store.minutes()));
  };
  const retry = (): void => {
    location.reload();
  };
  root.render(
    <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false} forceColorScheme="light">
      <StorageScreen
        failure={failure}
        language={rememberedLanguage()}
        onRetry={retry}
        onSaveOpen={open ? saveOpen : undefined}
      />
    </MantineProvider>,
  );
};

const makeDesk = async (database: Database): Promise<Desk> => {
  const settings = await readSettings(database);
  notices = createNotices();
  return {
    database,
    settings: createSettingsStore(settings, database, (error) => {
      console.error(storageFailure(error).detail);
    }),
    platform,
    notices,
    search: announcing(startSearch()),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  };
};

const Window = ({ desk }: { readonly desk: Desk }): ReactElement => (
  <StrictMode>
    <App desk={desk} />
  </StrictMode>
);

/** What is unsaved may still be written, but not longer than another window waits for this one. */
const lastSave = 1000;

/** Ends the desk when its database is lost to it: the open text is saved if that can be, and offered as a file. */
const endDesk = async (root: Root, database: Database, failure: StorageFailure): Promise<void> => {
  const tooLong = new Promise((resolve) => setTimeout(resolve, lastSave));
  await Promise.race([openDocument()?.autosave.flush(), tooLong]);
  database.close();
  showFailure(root, failure);
};

/** What a window that closed in mid-word has put aside; one that is open elsewhere is left to that window. */
const recoverAll = (database: Database): Promise<unknown> =>
  Promise.all(idsOfLastWords().map((id) => ifFree(id, () => recoverLastWords(database, id))));

const startDesk = async (root: Root, database: Database): Promise<void> => {
  await recoverAll(database);
  const desk = await makeDesk(database);
  rememberLanguage(desk.settings.get().language);
  desk.settings.subscribe(() => {
    rememberLanguage(desk.settings.get().language);
  });
  // A fresh start goes back to where the desk was left; an address given by hand is followed.
  if (location.hash === '' && desk.settings.get().lastAddress !== '') {
    history.replaceState(null, '', desk.settings.get().lastAddress);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }
  root.render(<Window desk={desk} />);
  void desk.platform.persistStorage();
  // The index is brought up to date when the window has nothing better to do.
  requestIdleCallback(desk.search.prepare, { timeout: 5000 });
  requestIdleCallback(() => void keepOfflineCopy());
};

const lastResort = (error: unknown): void => {
  console.error(error);
  showLastResort(document.body, error);
};

const start = async (): Promise<void> => {
  const holder = document.getElementById('root');
  if (!holder) throw new Error('the page has no #root');
  if (await isReplacedByNewerBuild()) return;
  installClusterTyping(window);
  // Above every boundary: what even the failure screens cannot show ends here.
  const root = createRoot(holder, { onUncaughtError: lastResort });
  const database = new Database();
  try {
    const failure = await openForWindow(database);
    if (failure) {
      showFailure(root, failure);
      return;
    }
    watchDatabase(database, {
      isAwaited: () => openDocument() !== undefined,
      onLost: (lost) => void endDesk(root, database, lost),
    });
    await startDesk(root, database);
  } catch (error) {
    if (!isStorageError(error)) throw error;
    showFailure(root, storageFailure(error));
  }
};

start().catch(lastResort);
