import { fitsSetting } from '#shared/everything-file/settings-schema';
import { defaultSettings, type Settings } from './settings';

/** What belongs to this computer rather than to the person: where the desk was left, and when it was last saved. */
const local: ReadonlySet<string> = new Set<keyof Settings>(['lastAddress', 'lastFullSave', 'reminderPutOff']);

/** Whether a setting belongs to the person. */
export const isPortableSetting = (key: string): boolean => key in defaultSettings && !local.has(key);

/** The settings that may go from one desk to another, of what a file or the database holds. */
export const portableSettings = (stored: Readonly<Record<string, unknown>>): Partial<Settings> =>
  Object.fromEntries(
    Object.entries(stored)
      .filter(([key, value]) => isPortableSetting(key) && fitsSetting(key, value))
      .sort(([first], [second]) => (first < second ? -1 : 1)),
  );

/** The names of a file's settings that are not taken, since no desk of this version could work with them. */
export const refusedSettings = (stored: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(stored)
    .filter(([key, value]) => !local.has(key) && !fitsSetting(key, value))
    .map(([key]) => key)
    .sort();
