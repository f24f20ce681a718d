import { earlyWorker } from '#renderer/storage/early-worker';
// The sheets that the others build on come first: of two rules with equal weight the later holds.
import './styles/window.css';
import screenCss from '#renderer/components/screen.module.css';
import { MantineProvider } from '@mantine/core';
import { appWords } from '#shared/words/desk/app-words';
import { desktopWords } from '#shared/words/desk/desktop-words';
import { StrictMode, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from '#renderer/app/app.tsx';
import type { Desk } from '#renderer/desk/desk-context';
import { showLastResort } from '#renderer/app/last-resort/show-last-resort';
import { createNotices, type Notices } from '#renderer/desk/notices';
import { createQuestions } from '#renderer/desk/questions';
import { createSettingsStore } from '#renderer/desk/settings-store';
import { rememberedLanguage, rememberLanguage } from '#renderer/desk/shown-language';
import { StorageScreen } from '#renderer/app/storage-screen.tsx';
import { bringBackWanted } from '#renderer/app/rescue/bring-back';
import { wantCopy, type RescueCopy } from '#renderer/app/rescue/rescue-copies';
import { theme } from '#renderer/app/theme';
import { documentFile } from '#renderer/document/document-file';
import { ifFree } from '#renderer/document/document-lock';
import { idsOfLastWords, recoverLastWords } from '#renderer/document/last-words';
import { openDocument } from '#renderer/document/open-document';
import { findPlatform } from '#renderer/platform/find-platform';
import { isReplacedByNewerBuild, keepOfflineCopy } from '#renderer/platform/offline-copy';
import { announcing } from '#renderer/search/announce';
import { startSearch } from '#renderer/search/search-client';
import type { Database } from '#renderer/storage/database';
import { installClusterTyping } from '#renderer/typing/cluster-typing';
import { isStorageError, storageFailure, type StorageFailure } from '#renderer/storage/failure';
import { wantEmpty } from '#renderer/storage/had-data';
import { readSettings } from '#renderer/storage/stored-settings';
import { startJournal, type Journal } from '#renderer/storage/journal-client';
import { fillGap, noteGap } from '#renderer/storage/journal-gap';
import { openStore, type OpenedStore } from '#renderer/storage/open-store';
import { watchDatabase } from '#renderer/storage/watch-database';

/** Shows the platform's failures; undefined until the desk is made: earlier failures are not shown. */
let notices: Notices | undefined;

const platform = findPlatform((code) => {
  notices?.say('problem', desktopWords(rememberedLanguage()).failure(code));
});

/** What the next start mends by itself where the journal is there. */
const mendable: ReadonlySet<StorageFailure['code']> = new Set([
  'emptied',
  'unreadable',
  'unreadable-with-gap',
  'unrecovered',
]);

const beginAnew = (): void => {
  wantEmpty();
  location.reload();
};

const bringBack = (copy: RescueCopy): void => {
  wantCopy(copy);
  beginAnew();
};

const showFailure = (root: Root, failure: StorageFailure, journal: Journal): void => {
  const open = openDocument();
  const saveOpen = (): void => {
    if (open) void platform.saveFile(documentFile(open.store.value()));
  };
  const retry = (): void => {
    location.reload();
  };
  const rescue = {
    copies: platform.copies,
    lookIntoJournal: () => journal.ask('survey', null),
    onBringBack: bringBack,
  };
  root.render(
    <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false} forceColorScheme="light">
      <StorageScreen
        failure={failure}
        language={rememberedLanguage()}
        onRetry={retry}
        onSaveOpen={open ? saveOpen : undefined}
        onBeginAnew={mendable.has(failure.code) ? beginAnew : undefined}
        rescue={mendable.has(failure.code) ? rescue : undefined}
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
    questions: createQuestions(),
    search: announcing(startSearch({ bucket: database.place.bucket })),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  };
};

const Window = ({ desk }: { readonly desk: Desk }): ReactElement => (
  <StrictMode>
    <App desk={desk} />
  </StrictMode>
);

/** The longest wait for the last save, in milliseconds: less than another window waits for this database to close. */
const lastSave = 1000;

/** A start that mended nothing is not tried again at once, in milliseconds. */
const soon = 30_000;

const startedAgain = 'karjobiboroni-started-again';

/** Whether the desk may be started again by itself: all is saved, and it did not just do so. */
const startsAgain = (failure: StorageFailure): boolean => {
  const last = sessionStorage.getItem(startedAgain);
  if (!mendable.has(failure.code) || openDocument()?.autosave.isUnsaved() === true) return false;
  if (last !== null && performance.timeOrigin + performance.now() - Number(last) < soon) return false;
  sessionStorage.setItem(startedAgain, String(performance.timeOrigin + performance.now()));
  return true;
};

/**
 * Ends the desk when its database is lost to it: the open text is saved if that can be, and offered as a file. What the journal
 * can put back is put back by starting again.
 */
const endDesk = async (
  root: Root,
  { database, journal }: { readonly database: Database; readonly journal: Journal },
  failure: StorageFailure,
): Promise<void> => {
  const tooLong = new Promise((resolve) => setTimeout(resolve, lastSave));
  await Promise.race([openDocument()?.autosave.flush(), tooLong]);
  database.close();
  if (startsAgain(failure)) location.reload();
  else showFailure(root, failure, journal);
};

/** Recovers unsaved texts that closing windows put into local storage; skips documents that are open in a window. */
const recoverAll = (database: Database): Promise<unknown> =>
  Promise.all(idsOfLastWords().map((id) => ifFree(id, () => recoverLastWords(database, id))));

/** Says when words are kept in one place only, and mends that when the journal works again. */
const followJournal = (desk: Desk, journal: Journal): void => {
  let takeBack = (): void => undefined;
  journal.onState((failure) => {
    const words = appWords(desk.settings.get().language).store;
    if (failure !== undefined) {
      noteGap();
      takeBack = desk.notices.say('problem', words.journalBroken);
      return;
    }
    fillGap(desk.database, journal).then(() => {
      takeBack();
      desk.notices.say('done', words.journalBack);
    }, console.warn);
  });
};

const startDesk = async (root: Root, { database, recovered, settle }: OpenedStore, journal: Journal): Promise<void> => {
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
  followJournal(desk, journal);
  if (recovered)
    desk.notices.say('problem', appWords(desk.settings.get().language).store.recovered(recovered.documents));
  void bringBackWanted(desk);
  void desk.platform.persistStorage();
  // Updates the search index when the window is idle, after 5 seconds at the latest.
  requestIdleCallback(desk.search.prepare, { timeout: 5000 });
  requestIdleCallback(() => void keepOfflineCopy());
  requestIdleCallback(() => void settle().catch(console.warn), { timeout: 5000 });
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
  // Outside every error boundary: handles errors that break even the failure screens.
  const root = createRoot(holder, { onUncaughtError: lastResort });
  const journal = startJournal(platform.desktop?.journalFile, earlyWorker);
  journal.onProgress((documents) => {
    root.render(<p className={screenCss.waiting}>{appWords(rememberedLanguage()).store.recovering(documents)}</p>);
  });
  try {
    const opened = await openStore(journal, () => crypto.randomUUID());
    journal.onProgress(() => undefined);
    if (!opened.ok) {
      showFailure(root, opened.failure, journal);
      return;
    }
    const { database } = opened.store;
    watchDatabase(database, {
      isAwaited: () => openDocument() !== undefined,
      onLost: (lost) => void endDesk(root, { database, journal }, lost),
    });
    await startDesk(root, opened.store, journal);
  } catch (error) {
    if (!isStorageError(error)) throw error;
    showFailure(root, storageFailure(error), journal);
  }
};

start().catch(lastResort);
