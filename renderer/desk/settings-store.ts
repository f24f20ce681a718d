import type { Database } from '#renderer/storage/database';
import type { Settings } from '#renderer/storage/settings';
import { saveSettings } from '#renderer/storage/stored-settings';

/** The settings as the window knows them; a change is shown at once and written behind. */
export type SettingsStore = {
  readonly get: () => Settings;
  readonly set: (changes: Partial<Settings>) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export const createSettingsStore = (
  initial: Settings,
  database: Database,
  onFailure: (error: unknown) => void,
): SettingsStore => {
  let settings = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => settings,
    set: (changes) => {
      settings = { ...settings, ...changes };
      for (const listener of listeners) listener();
      saveSettings(database, changes).catch(onFailure);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
