import { createContext, useContext, useSyncExternalStore } from 'react';
import { appWords, type AppWords } from '#shared/words/desk/app-words';
import type { Language } from '#shared/words/language';
import type { Platform } from '#renderer/platform/platform';
import type { SearchClient } from '#renderer/search/search-client';
import type { Database } from '#renderer/storage/database';
import type { Settings } from '#renderer/storage/settings';
import type { Notices } from './notices';
import type { Questions } from './questions';
import type { SettingsStore } from './settings-store';

/** What every screen may use; made once when the window opens. */
export type Desk = {
  readonly database: Database;
  readonly settings: SettingsStore;
  readonly platform: Platform;
  readonly notices: Notices;
  readonly questions: Questions;
  readonly search: SearchClient;
  readonly now: () => Date;
  readonly newId: () => string;
};

export const DeskContext = createContext<Desk | undefined>(undefined);

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no desk: the component stands outside <App>');
  return desk;
};

export const useSettings = (): Settings => {
  const { settings } = useDesk();
  return useSyncExternalStore(settings.subscribe, settings.get);
};

export const useLanguage = (): Language => useSettings().language;

/** The phrases of one screen in the chosen language. */
export const useWords = <Set>(choose: (language: Language) => Set): Set => choose(useLanguage());

export const useAppWords = (): AppWords => useWords(appWords);
