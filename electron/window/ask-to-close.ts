import type { ShellWords } from '#shared/words/shell-words';
import type { Dialogs } from '../files/dialogs';

/** Asks whether to close although words could not be saved; the way back is the default. */
export const asksToCloseUnsaved = async (
  ask: Dialogs['ask'],
  { unsaved: { title, text, stay, close } }: ShellWords,
): Promise<boolean> => {
  const { response } = await ask({
    type: 'warning',
    message: title,
    detail: text,
    buttons: [stay, close],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
};
