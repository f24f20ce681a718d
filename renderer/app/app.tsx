import { MantineProvider } from '@mantine/core';
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { HintLayer } from '#renderer/components/hint-layer.tsx';
import { ActionsContext, createActionRegistry, useActions } from '#renderer/desk/actions';
import { DeskContext, useAppWords, useDesk, useSettings, type Desk } from '#renderer/desk/desk-context';
import { formatRoute, useRoute } from '#renderer/desk/route';
import { createBlank } from '#renderer/document/start-document';
import { CommitteesScreen } from '#renderer/features/committees/committees-screen.tsx';
import { DirectoryScreen } from '#renderer/features/directory/directory-screen.tsx';
import { LibraryScreen } from '#renderer/features/library/library-screen.tsx';
import { SaveReminder } from '#renderer/features/settings/save-reminder.tsx';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import screenCss from '#renderer/components/screen.module.css';
import { catchFaults } from './catch-faults';
import { takeDroppedFiles } from './drop-files';
import { ErrorBoundary } from './error-boundary';
import { NoticeList } from './notice-list';
import { Palette } from './palette';
import { QuestionDialog } from './question-dialog';
import { faultOf } from './shell/fault';
import { connectShell } from './shell/connect-shell';
import { SideBar } from './side-bar';
import { theme } from './theme';
import { useAppearance } from './use-appearance';
import { screenActions } from './screen-actions';
import css from './app.module.css';

const EditorScreen = lazy(async () => {
  const { EditorScreen: component } = await import('#renderer/features/editor/editor-screen.tsx');
  return { default: component };
});

const Screen = (): ReactElement => {
  const route = useRoute();
  switch (route.screen) {
    case 'library':
      return <LibraryScreen reminder={<SaveReminder />} />;
    case 'committees':
      return <CommitteesScreen id={route.id} />;
    case 'directory':
      return <DirectoryScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'editor':
      return <EditorScreen key={route.id} id={route.id} at={route.at} found={route.found} />;
  }
};

const Frame = (): ReactElement => {
  const words = useAppWords();
  const route = useRoute();
  const desk = useDesk();
  const settings = useSettings();
  const [paletteOpen, setPaletteOpen] = useState(false);
  useActions(
    screenActions(settings.language, {
      openPalette: () => {
        setPaletteOpen(true);
      },
      create: () => void createBlank(desk, settings.defaultStyle),
    }),
  );
  useEffect(() => {
    document.title = `${words.screens[route.screen]} · ${words.name}`;
  }, [route.screen, words]);
  const lastScreen = useRef(route.screen);
  useEffect(() => {
    const main = document.getElementById('main');
    main?.scrollTo(0, 0);
    if (lastScreen.current === route.screen) return undefined;
    lastScreen.current = route.screen;
    // What had the focus went with the other screen: the next key is for this one.
    const afterwards = requestAnimationFrame(() => {
      if (document.activeElement === document.body) main?.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(afterwards);
    };
  }, [route.screen]);
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#main" onClick={focusMain}>
        {words.skipToContent}
      </a>
      <SideBar />
      <main id="main" tabIndex={-1}>
        <ErrorBoundary key={formatRoute(route)}>
          <Suspense fallback={<p className={screenCss.waiting}>{words.loading}</p>}>
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
      <QuestionDialog />
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
