import type { ShellWords } from '#shared/words/shell-words';
import type { Dialogs } from '../files/dialogs';

/** What happened to the window. */
export type Mishap = 'crash' | 'hang';

/** Asks whether to open the window anew; the other way is to quit after crashes, and to wait for one that hangs. */
export const askToReopen = async (
  ask: Dialogs['ask'],
  { crash, hang }: ShellWords,
  mishap: Mishap,
): Promise<boolean> => {
  const isCrash = mishap === 'crash';
  const { title, text, reopen } = isCrash ? crash : hang;
  const { response } = await ask({
    type: 'warning',
    message: title,
    detail: text,
    buttons: [reopen, isCrash ? crash.quit : hang.wait],
    defaultId: isCrash ? 0 : 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
};
