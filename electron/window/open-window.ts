import type { BrowserWindow, BrowserWindowConstructorOptions, MenuItemConstructorOptions } from 'electron';
import type { ShellWords } from '#shared/words/shell-words';
import type { Log } from '../crash/log';
import { recoverWindow } from '../crash/recover-window';
import { watchHang } from '../crash/watch-hang';
import type { Ending } from '../end/ending';
import { exitCodes } from '../end/exit-codes';
import type { Mishap } from '../crash/ask-to-reopen';
import { contextItems } from '../menu/context-menu';
import type { ShellStateStore } from '../shell-state';
import { closeWhenReady, type Closing } from './closing';
import { keepPlace, windowOptions, type WindowParts } from './create-window';

export type OpenWindowParts = {
  readonly create: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly options: WindowParts;
  readonly state: ShellStateStore;
  readonly log: Log;
  readonly now: () => Date;
  readonly words: () => ShellWords;
  /** Loads the desk into its window. */
  readonly load: () => void;
  readonly askToReopen: (mishap: Mishap) => Promise<boolean>;
  readonly popUp: (items: readonly MenuItemConstructorOptions[]) => void;
  /** Whether the desk in the window has opened and listens. */
  readonly isListening: () => boolean;
  /** Asks whether to close although words could not be saved. */
  readonly closesUnsaved: () => Promise<boolean>;
  readonly ending: Ending;
  readonly onClosed: () => void;
  readonly quit: () => void;
};

export type OpenedWindow = { readonly window: BrowserWindow; readonly closing: Closing };

/** Shows the window with its first picture, as it was left. */
const showAsLeft = (window: BrowserWindow, { state }: OpenWindowParts): void => {
  if (state.get().window?.isMaximized === true) window.maximize();
  window.once('ready-to-show', () => {
    window.webContents.setZoomLevel(state.get().zoomLevel);
    window.show();
  });
  keepPlace(window, (place) => {
    state.set({ window: place });
  });
};

/** What happens when its process dies or does not answer. */
const standBy = (window: BrowserWindow, { log, now, load, askToReopen, quit, ending }: OpenWindowParts): void => {
  recoverWindow(window.webContents, { log, now, reopen: load, askAgain: () => askToReopen('crash'), quit, ending });
  watchHang(window, { log, now, asksToReopen: () => askToReopen('hang') });
  // Windows tells its windows, not the program, that the person logs off or the system shuts down.
  window.on('query-session-end', () => {
    ending.begin('session end', exitCodes.closed);
  });
};

/** Makes the desk's window, without loading it. */
export const openWindow = (parts: OpenWindowParts): OpenedWindow => {
  const window = parts.create(windowOptions(parts.options));
  showAsLeft(window, parts);
  standBy(window, parts);
  window.webContents.on('context-menu', (_event, params) => {
    const items = contextItems(params, parts.words().menus, (word) => {
      window.webContents.replaceMisspelling(word);
    });
    if (items.length > 0) parts.popUp(items);
  });
  window.on('closed', parts.onClosed);
  return {
    window,
    closing: closeWhenReady(window, {
      isAnswering: parts.isListening,
      closesUnsaved: parts.closesUnsaved,
      ending: parts.ending,
    }),
  };
};
