import type { ActionRegistry } from '../actions';
import type { Desk } from '../desk-context';
import { followActions } from './follow-actions';
import { followLook } from './follow-look';
import { keepCopies } from './keep-copies';
import { takeOpenedFiles } from './take-opened-files';

/** What the desk does for the desktop shell, and nothing in a browser. The look goes last: by it the shell knows that the desk listens. */
export const connectShell = (desk: Desk, registry: ActionRegistry): (() => void) | undefined => {
  const { desktop } = desk.platform;
  if (!desktop) return undefined;
  takeOpenedFiles(desk, desktop);
  const stops = [keepCopies(desk, desktop), followActions(desktop, registry), followLook(desktop, desk.settings)];
  return () => {
    for (const stop of stops) stop();
  };
};
