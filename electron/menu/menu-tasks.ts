import type { ShellWords } from '#shared/words/shell-words';
import type { Log } from '../crash/log';
import type { Dialogs } from '../files/dialogs';
import type { ShellStateStore } from '../shell-state';
import type { MenuTasks } from './build-menu';

/** What the help menu says of the program. */
export type About = {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly system: string;
};

export type MenuTaskParts = {
  readonly about: About;
  readonly words: () => ShellWords;
  readonly dialogs: Pick<Dialogs, 'ask'>;
  readonly state: ShellStateStore;
  readonly log: Log;
  /** Runs an action of the desk by its id. */
  readonly choose: (action: string) => void;
  readonly openFile: (path: string) => void;
  /** Opens a file or a folder with the system's program for it. */
  readonly openPath: (path: string) => void;
  readonly showCopies: () => void;
  /** Empties the system's own list of recent files, and shows the menu anew. */
  readonly onRecentCleared: () => void;
  readonly setZoomLevel: (level: number) => void;
};

/** Chromium's levels of display zoom between which the desk stays usable. */
const zoomLimits = { least: -3, most: 6 };

/** What the shell itself does from the menu. */
export const createMenuTasks = (parts: MenuTaskParts): MenuTasks => {
  const { about, words, state, log } = parts;
  return {
    choose: parts.choose,
    openRecent: parts.openFile,
    clearRecent: () => {
      state.set({ recent: [] });
      parts.onRecentCleared();
    },
    showLog: () => {
      log.write({ what: 'log opened' });
      parts.openPath(log.path);
    },
    showCopies: parts.showCopies,
    showAbout: () => {
      void parts.dialogs.ask({
        message: `${words().name} · ${words().about(about.version)}`,
        detail: `Electron ${about.electron} · Chromium ${about.chromium} · ${about.system}`,
        buttons: [words().ok],
      });
    },
    zoom: (by) => {
      const level = by === 0 ? 0 : state.get().zoomLevel + by / 2;
      state.set({ zoomLevel: Math.max(zoomLimits.least, Math.min(zoomLimits.most, level)) });
      parts.setZoomLevel(state.get().zoomLevel);
    },
  };
};
