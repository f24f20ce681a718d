import type { MessageBoxSyncOptions } from 'electron';
import type { ShellWords } from '#shared/words/shell-words';

/** Asks whether to close although words could not be saved; the way back is the default. */
export const asksToCloseUnsaved = (
  ask: (options: MessageBoxSyncOptions) => number,
  { unsaved: { title, text, stay, close } }: ShellWords,
): boolean =>
  ask({
    type: 'warning',
    message: title,
    detail: text,
    buttons: [stay, close],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  }) === 1;
