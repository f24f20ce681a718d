import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this account's data of the browser form is: the window's profile, with the minutes in it, and the server's key. */
export const dataFolder = (platform = process.platform, env = process.env, home = homedir()) => {
  const base =
    {
      win32: () => env.LOCALAPPDATA || join(home, 'AppData', 'Local'),
      darwin: () => join(home, 'Library', 'Application Support'),
    }[platform] ?? (() => env.XDG_DATA_HOME || join(home, '.local', 'share'));
  return join(base(), 'karjobiboroni');
};
