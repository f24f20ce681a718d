import { existsSync } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { copyRich } from '../copy-rich';
import { framesOf, nameOf } from '../crash/log';
import type { OpenedFiles } from '../files/opened-files';
import { createPlaces } from '../files/places';
import { createHandlers } from '../handlers';
import { answerChannels } from '../ipc/answer-channels';
import type { PrintPages } from '../print/print-pages';
import { isDesk } from '../security/senders';
import type { DeskWindow } from './desk-window';
import type { ElectronParts } from './electron-parts';
import type { Keepers } from './keepers';
import type { MenuBar } from './menu-bar';

export type ChannelParts = Pick<
  ElectronParts,
  'BrowserWindow' | 'clipboard' | 'ClipboardItem' | 'ipcMain' | 'shell'
> & {
  readonly keepers: Keepers;
  readonly desk: DeskWindow;
  readonly menuBar: MenuBar;
  readonly opened: OpenedFiles;
  readonly rememberOpened: (paths: readonly string[]) => void;
  readonly printPages: PrintPages;
  readonly copiesFolder: string;
  readonly platform: NodeJS.Platform;
};

const handlersFor = (parts: ChannelParts) => {
  const { BrowserWindow, clipboard, ClipboardItem, shell, keepers, desk, menuBar, opened, printPages } = parts;
  const { dialogs, words, lastFolder, keepFolder, write, copies, journal, secondPlace, log, state } = keepers;
  const { rememberOpened, copiesFolder, platform } = parts;
  return createHandlers({
    copyRich: (html, text) => copyRich({ clipboard, ClipboardItem }, html, text),
    shell,
    copiesFolder,
    save: { dialogs, places: createPlaces(), words, lastFolder, keepFolder, write, exists: existsSync, platform },
    open: { dialogs, words, lastFolder, keepFolder, rememberOpened, steps: { readFile, stat } },
    opened,
    print: { pages: printPages, createWindow: (options) => new BrowserWindow(options) },
    copies,
    journal,
    secondPlace,
    log,
    state,
    onLook: () => {
      desk.noteListening();
      menuBar.followLook();
    },
    onMenus: menuBar.setMenus,
    onReadyToClose: desk.readyToClose,
    ensureFolder: (path) => mkdir(path, { recursive: true }),
  });
};

/** Answers what the desk in the window asks, and nobody else. */
export const openChannels = (parts: ChannelParts): void => {
  const { log } = parts.keepers;
  answerChannels({
    ipcMain: parts.ipcMain,
    handlers: handlersFor(parts),
    isDesk: (sender) => isDesk(sender, parts.desk.window()?.webContents.id),
    onRefused: (channel, code) => {
      log.write({ what: `channel ${channel}`, code });
    },
    onFault: (channel, error) => {
      log.write({ what: `channel ${channel}`, code: nameOf(error), frames: framesOf(error) });
    },
  });
};
