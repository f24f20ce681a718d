import type { ActionRegistry } from '#renderer/desk/actions';
import type { Desk } from '#renderer/desk/desk-context';
import { followActions } from './follow-actions';
import { followLook } from './follow-look';
import { keepCopies } from './keep-copies';
import { takeOpenedFiles } from './take-opened-files';

/**
 * What the desk does for whatever it runs in: in a browser it keeps safety copies, and for the desktop shell more. By the look the shell knows that the desk listens: what it
 * tells from then on is heard, and what came before is taken last.
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
