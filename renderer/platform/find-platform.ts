import type { FailureCode } from '#shared/contract/shell-failure';
import { shellName, type Shell } from '#shared/contract/shell-verbs';
import { browserPlatform } from './browser-platform';
import { createDesktopPlatform } from './desktop-platform';
import type { Platform } from './platform';

/** The platform of this page: the shell's where a preload put one, the browser's own elsewhere. */
export const findPlatform = (onFailure: (code: FailureCode) => void): Platform => {
  const shell = (window as unknown as Readonly<Record<string, Shell | undefined>>)[shellName];
  return shell === undefined ? browserPlatform : createDesktopPlatform(shell, onFailure);
};
