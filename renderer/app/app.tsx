import { MantineProvider } from '@mantine/core';
import { lazy, Suspense, useEffect, useMemo, useState, type ReactElement } from 'react';
import { HintLayer } from '../components/hint-layer';
import { CommitteesScreen } from '../features/committees/committees-screen';
import { DirectoryScreen } from '../features/directory/directory-screen';
import { LibraryScreen } from '../features/library/library-screen';
import { SettingsScreen } from '../features/settings/settings-screen';
import { ActionsContext, createActionRegistry, useActions } from './actions';
import { DeskContext, useAppWords, useSettings, type Desk } from './desk-context';
import { catchFaults } from './catch-faults';
import { takeDroppedFiles } from './drop-files';
import { ErrorBoundary } from './error-boundary';
import { NoticeList } from './notice-list';
import { Palette } from './palette';
import { formatRoute, useRoute } from './route';
import { faultOf } from './shell/fault';
import { connectShell } from './shell/connect-shell';
import { SideBar } from './side-bar';
import { theme } from './theme';
import { useAppearance } from './use-appearance';
import { screenActions } from './screen-actions';

const EditorScreen = lazy(async () => {
  const { EditorScreen: component } = await import('../features/editor/editor-screen');
  return { default: component };
});

const Screen = (): ReactElement => {
  const route = useRoute();
  switch (route.screen) {
    case 'library':
      return <LibraryScreen />;
    case 'committees':
      return <CommitteesScreen id={route.id} />;
    case 'directory':
      return <DirectoryScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'editor':
      return <EditorScreen key={route.id} id={route.id} at={route.at} />;
  }
};

const Frame = (): ReactElement => {
  const words = useAppWords();
  const route = useRoute();
  const settings = useSettings();
  const [paletteOpen, setPaletteOpen] = useState(false);
  useActions(
    screenActions(settings.language, () => {
      setPaletteOpen(true);
    }),
  );
  useEffect(() => {
    document.title = `${words.screens[route.screen]} · ${words.name}`;
  }, [route.screen, words]);
  useEffect(() => {
    document.getElementById('main')?.scrollTo(0, 0);
  }, [route.screen]);
  return (
    <div className="frame">
      <a className="skip" href="#main" onClick={focusMain}>
        {words.skipToContent}
      </a>
      <SideBar />
      <main id="main" tabIndex={-1}>
        <ErrorBoundary key={formatRoute(route)}>
          <Suspense fallback={<p className="waiting">{words.loading}</p>}>
            <Screen />
          </Suspense>
        </ErrorBoundary>
      </main>
      {paletteOpen ? (
        <Palette
          onClose={() => {
            setPaletteOpen(false);
          }}
        />
      ) : null}
      <NoticeList />
      <HintLayer />
    </div>
  );
};

const focusMain = (event: { preventDefault: () => void }): void => {
  event.preventDefault();
  document.getElementById('main')?.focus();
};

const Appearance = ({ children }: { readonly children: ReactElement }): ReactElement => {
  const colorScheme = useAppearance();
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={colorScheme}
      withCssVariables={false}
      withGlobalClasses={false}
      deduplicateCssVariables={false}
    >
      {children}
    </MantineProvider>
  );
};

/** The whole desk, once its database is open. */
export const App = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const registry = useMemo(createActionRegistry, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.isComposing) registry.handle(event);
    };
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener('keydown', onKey, true);
    };
  }, [registry]);
  useEffect(() => connectShell(desk, registry), [desk, registry]);
  useEffect(() => takeDroppedFiles(desk), [desk]);
  useEffect(() => {
    const { desktop } = desk.platform;
    return catchFaults(desk, desktop && ((error) => { desktop.report(faultOf(error)); })); // prettier-ignore
  }, [desk]);
  useEffect(() => {
    const remember = (): void => {
      desk.settings.set({ lastAddress: location.hash });
    };
    addEventListener('hashchange', remember);
    return () => {
      removeEventListener('hashchange', remember);
    };
  }, [desk]);
  return (
    <DeskContext value={desk}>
      <ActionsContext value={registry}>
        <Appearance>
          <Frame />
        </Appearance>
      </ActionsContext>
    </DeskContext>
  );
};
