import type { ActionRegistry } from '#renderer/desk/actions';
import type { Desk } from '#renderer/desk/desk-context';
import { followActions } from './follow-actions';
import { followLook } from './follow-look';
import { keepCopies } from './keep-copies';
import { takeOpenedFiles } from './take-opened-files';

/**
 * Connects the desk to its platform: in a browser it keeps safety copies; in the desktop shell it also sets menus and
 * look, and takes the files opened from outside. The first look tells the shell that the desk listens: later messages
 * are received, and files opened before that are taken last.
 */
export const connectShell = (desk: Desk, registry: ActionRegistry): (() => void) => {
  const { desktop } = desk.platform;
  const stopCopies = keepCopies(desk);
  if (!desktop) return stopCopies;
  const stops = [stopCopies, followActions(desktop, registry), followLook(desktop, desk.settings)];
  takeOpenedFiles(desk, desktop);
  return () => {
    for (const stop of stops) stop();
  };
};
