import type { ActionRegistry } from '../actions';
import type { Desk } from '../desk-context';
import { followActions } from './follow-actions';
import { followLook } from './follow-look';
import { keepCopies } from './keep-copies';
import { takeOpenedFiles } from './take-opened-files';

/**
 * What the desk does for the desktop shell, and nothing in a browser. By the look the shell knows that the desk listens: what it
 * tells from then on is heard, and what came before is taken last.
 */
export const connectShell = (desk: Desk, registry: ActionRegistry): (() => void) | undefined => {
  const { desktop } = desk.platform;
  if (!desktop) return undefined;
  const stops = [keepCopies(desk, desktop), followActions(desktop, registry), followLook(desktop, desk.settings)];
  takeOpenedFiles(desk, desktop);
  return () => {
    for (const stop of stops) stop();
  };
};
