import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { deskPreferences } from '../security/web-preferences';
import type { ShellState } from '../shell-state';
import { openingPlace } from './window-place';

export type WindowParts = {
  readonly preload: string;
  readonly icon: string | undefined;
  readonly title: string;
  readonly isDark: boolean;
  readonly isPackaged: boolean;
  readonly platform: NodeJS.Platform;
  readonly state: ShellState;
  readonly areas: readonly Rectangle[];
};

/** As the desk's own ground in `renderer/styles`, so that nothing flashes before its first picture. */
const ground = { light: '#f1f0ec', dark: '#161917' };

/** The options of the one window. It is shown when its first picture is there. */
export const windowOptions = (parts: WindowParts): BrowserWindowConstructorOptions => ({
  ...openingPlace(parts.state.window, parts.areas),
  minWidth: 640,
  minHeight: 480,
  show: false,
  title: parts.title,
  backgroundColor: parts.isDark ? ground.dark : ground.light,
  ...(parts.icon === undefined ? {} : { icon: parts.icon }),
  webPreferences: deskPreferences(parts.preload, parts.isPackaged, parts.platform),
});

/** Remembers size and place when the window has moved, and when it closes. */
export const keepPlace = (
  window: Pick<BrowserWindow, 'on' | 'isMaximized' | 'isMinimized' | 'isFullScreen' | 'getNormalBounds'>,
  keep: (place: NonNullable<ShellState['window']>) => void,
): void => {
  const note = (): void => {
    if (window.isMinimized() || window.isFullScreen()) return;
    const { x, y, width, height } = window.getNormalBounds();
    keep({ x, y, width, height, isMaximized: window.isMaximized() });
  };
  window.on('resized', note);
  window.on('moved', note);
  window.on('close', note);
};
