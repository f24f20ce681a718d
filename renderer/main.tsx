import './styles/window.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './app/app';
import type { Desk } from './app/desk-context';
import { createNotices } from './app/notices';
import { createSettingsStore } from './app/settings-store';
import { StorageScreen } from './app/storage-screen';
import { theme } from './app/theme';
import { browserPlatform } from './platform/browser-platform';
import { announcing } from './search/announce';
import { startSearch } from './search/search-client';
import { Database } from './storage/database';
import { openOrFail, storageFailure, type StorageFailure } from './storage/failure';
import { readSettings } from './storage/settings';

const showFailure = (root: Root, failure: StorageFailure): void => {
  const retry = (): void => {
    location.reload();
  };
  root.render(
    <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false} forceColorScheme="light">
      <StorageScreen failure={failure} language="bn" onRetry={retry} />
    </MantineProvider>,
  );
};

const makeDesk = async (database: Database): Promise<Desk> => {
  const settings = await readSettings(database);
  const notices = createNotices();
  return {
    database,
    settings: createSettingsStore(settings, database, (error) => {
      console.error(storageFailure(error).detail);
    }),
    platform: browserPlatform,
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

const start = async (): Promise<void> => {
  const holder = document.getElementById('root');
  if (!holder) throw new Error('the page has no #root');
  const root = createRoot(holder);
  const database = new Database();
  const failure = await openOrFail(database);
  if (failure) {
    showFailure(root, failure);
    return;
  }
  // A newer window upgrades the database: this one lets go, and says why it stops.
  database.on('versionchange', () => {
    database.close();
    showFailure(root, { code: 'newer', detail: 'versionchange' });
  });
  const desk = await makeDesk(database);
  // A fresh start goes back to where the desk was left; an address given by hand is followed.
  if (location.hash === '' && desk.settings.get().lastAddress !== '') {
    history.replaceState(null, '', desk.settings.get().lastAddress);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }
  root.render(<Window desk={desk} />);
  void desk.platform.persistStorage();
  // The index is brought up to date when the window has nothing better to do.
  requestIdleCallback(desk.search.prepare, { timeout: 5000 });
};

void start();
