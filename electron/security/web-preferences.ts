import type { WebPreferences } from 'electron';

/**
 * Electron's defaults are most of these; they are written out so that a changed default changes nothing (security guide
 * 2, 3, 4, 6, 8, 9, 10, 11).
 */
const closed = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  enableWebSQL: false,
} as const satisfies WebPreferences;

/** The spelling of Bangla is checked where the system itself does it; elsewhere a dictionary would be downloaded. */
export const hasOwnSpelling = (platform: NodeJS.Platform): boolean => platform === 'darwin';

/** The window with the desk. Developer tools are for whoever builds the desk. */
export const deskPreferences = (preload: string, isPackaged: boolean, platform: NodeJS.Platform): WebPreferences => ({
  ...closed,
  preload,
  devTools: !isPackaged,
  spellcheck: hasOwnSpelling(platform),
  // By default Chromium slows down a covered window: typed text would be saved and laid out late.
  backgroundThrottling: false,
});

/** A window that only prints: no script at all, and so no preload. */
export const printPreferences = {
  ...closed,
  javascript: false,
  devTools: false,
  spellcheck: false,
  webgl: false,
} as const satisfies WebPreferences;
