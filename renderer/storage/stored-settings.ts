import { fitsSetting } from '#shared/everything-file/settings-schema';
import type { Database } from './database';
import { defaultSettings, type Settings } from './settings';

/** Reads the settings; one that is missing, or is not what it may be, is at its default: whatever is stored, the desk opens. */
export const readSettings = async (database: Database): Promise<Settings> => {
  const rows = await database.settings.toArray();
  const stored = new Map(rows.map(({ key, value }) => [key, value]));
  const entries = Object.entries(defaultSettings).map(([key, fallback]) => {
    const value = stored.get(key);
    return [key, fitsSetting(key, value) ? value : fallback];
  });
  return Object.fromEntries(entries) as Settings;
};

export const saveSettings = async (database: Database, changes: Partial<Settings>): Promise<void> => {
  const rows = Object.entries(changes).map(([key, value]) => ({ key, value }));
  await database.change([database.settings], () => database.settings.bulkPut(rows));
};
