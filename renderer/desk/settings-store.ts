import { createListeners } from '#shared/kernel/listeners';
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
  const listeners = createListeners();
  return {
    get: () => settings,
    set: (changes) => {
      settings = { ...settings, ...changes };
      listeners.tell();
      saveSettings(database, changes).catch(onFailure);
    },
    subscribe: listeners.add,
  };
};
