import type * as Electron from 'electron';

/** Electron's parts that the program is made of. `main.ts` takes them; each module is given those it needs. */
export type ElectronParts = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'clipboard'
  | 'ClipboardItem'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'nativeTheme'
  | 'powerMonitor'
  | 'screen'
  | 'session'
  | 'shell'
>;
