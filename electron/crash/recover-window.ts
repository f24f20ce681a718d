import type { RenderProcessGoneDetails, WebContents } from 'electron';
import type { Ending } from '../end/ending';
import type { Log } from './log';

export type RecoverParts = {
  readonly log: Log;
  readonly now: () => Date;
  /** Opens the desk anew in its window; the desk itself goes back to the document and its place. */
  readonly reopen: () => void;
  /** Asks the person whether to go on, when it happened again and again. */
  readonly askAgain: () => Promise<boolean>;
  readonly quit: () => void;
  /** While the program ends no window is opened again: the system has ended the window's process as well. */
  readonly ending: Pick<Ending, 'isUrgent'>;
};

/** So many crashes within so many milliseconds are not an accident. */
const limit = { crashes: 3, within: 60_000 };

/** Reopens a window whose process is gone. */
export const recoverWindow = (contents: Pick<WebContents, 'on'>, parts: RecoverParts): void => {
  let crashes: readonly number[] = [];
  const onGone = async ({ reason, exitCode }: RenderProcessGoneDetails): Promise<void> => {
    if (reason === 'clean-exit') return;
    parts.log.write({ what: 'window gone', code: `${reason} ${String(exitCode)}` });
    if (parts.ending.isUrgent()) return;
    const now = parts.now().getTime();
    // A crash later than now means that the clock was set back: it does not count.
    crashes = [...crashes.filter((one) => one <= now && now - one < limit.within), now];
    if (crashes.length < limit.crashes || (await parts.askAgain())) parts.reopen();
    else parts.quit();
  };
  contents.on('render-process-gone', (_event, details) => void onGone(details));
};
