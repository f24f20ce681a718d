import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shellWords, type ShellWords } from '#shared/words/shell-words';
import { createLog, type Log } from '../crash/log';
import type { Folders } from '../data-folders';
import { writeAtomically } from '../files/atomic-write';
import type { Dialogs } from '../files/dialogs';
import { createJournalFiles, type JournalFiles } from '../journal/journal-files';
import { createSafetyCopies, type SafetyCopies } from '../safety-copy/safety-copies';
import { createSecondPlace, newMark, type SecondPlace } from '../safety-copy/second-place';
import { openShellState, type ShellStateStore } from '../shell-state';
import type { DeskWindow } from './desk-window';
import type { ElectronParts } from './electron-parts';

/** What the program keeps on the disk, and what it says and asks. */
export type Keepers = {
  readonly log: Log;
  readonly state: ShellStateStore;
  readonly words: () => ShellWords;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly dialogs: Dialogs;
  readonly copies: SafetyCopies;
  readonly secondPlace: SecondPlace;
  readonly journal: JournalFiles;
  /** The folder that a person used last, where it is still there. */
  readonly lastFolder: () => string;
  readonly keepFolder: (folder: string) => void;
};

type KeeperParts = Pick<ElectronParts, 'app' | 'dialog'> & {
  readonly folders: Folders;
  readonly desk: DeskWindow;
  readonly platform: NodeJS.Platform;
};

const createDialogs = ({ dialog, desk }: Pick<KeeperParts, 'dialog' | 'desk'>): Dialogs => ({
  save: (options) => dialog.showSaveDialog(desk.theWindow(), options),
  open: (options) => dialog.showOpenDialog(desk.theWindow(), options),
  ask: (options) => {
    const window = desk.window();
    return window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options);
  },
});

export const createKeepers = ({ app, dialog, folders, desk, platform }: KeeperParts): Keepers => {
  const now = (): Date => new Date();
  const log = createLog(join(folders.data, 'logs', 'karjobiboroni.log'), now);
  const write = (path: string, bytes: Uint8Array): Promise<void> =>
    writeAtomically(path, bytes, { open, rename, rm }, platform);
  const state = openShellState({ folder: folders.data, write, log });
  const words = (): ShellWords => shellWords(state.get().language);
  const dialogs = createDialogs({ dialog, desk });
  const secondPlace = createSecondPlace({ state, dialogs, words, steps: { stat }, newMark });
  const copySteps = { mkdir, readdir, readFile, stat, rm };
  return {
    log,
    state,
    words,
    write,
    dialogs,
    secondPlace,
    copies: createSafetyCopies({ folder: folders.copies, second: secondPlace, steps: copySteps, write, now }),
    journal: createJournalFiles({ folder: folders.journal, steps: { mkdir, open } }),
    lastFolder: () => {
      const kept = state.get().lastFolder;
      return kept !== '' && existsSync(kept) ? kept : app.getPath('documents');
    },
    keepFolder: (folder) => {
      state.set({ lastFolder: folder });
    },
  };
};
