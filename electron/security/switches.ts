import type { App } from 'electron';

/**
 * Switches of Chromium's that would open what is closed here: the sandbox, the same-origin policy, a door for debuggers. A
 * program that is given one of them by a shortcut or another program does not start.
 */
export const forbiddenSwitches: readonly string[] = [
  'no-sandbox',
  'disable-setuid-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-running-insecure-content',
  'remote-debugging-port',
  'remote-debugging-pipe',
  'load-extension',
  'js-flags',
];

/** The first forbidden switch of the command line. */
export const forbiddenSwitch = (commandLine: Pick<App['commandLine'], 'hasSwitch'>): string | undefined =>
  forbiddenSwitches.find((name) => commandLine.hasSwitch(name));
