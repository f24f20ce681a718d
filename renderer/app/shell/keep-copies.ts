import { copyPlaces } from '#shared/contract/copies';
import { answerCopyRequests } from '#renderer/desk/copy-requests';
import type { Desk } from '#renderer/desk/desk-context';
import { flushAll } from '#renderer/document/flush-on-leaving';
import type { Desktop } from '#renderer/platform/platform';
import { hasCopyFailed } from '#renderer/storage/copy-due';
import { createCopyMaker, type CopyMaker } from './copy-maker';

/** How often a browser window makes the copies that are due; the desktop program has its own clock for that. */
const copyInterval = 15 * 60 * 1000;

/** Milliseconds that a window which closes waits for a second place: it may be a network drive that is gone. */
const lastWait = 5000;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** When the shell says it is time, and before the window closes; whatever fails, the window closes. */
const followShell = (desktop: Desktop, maker: CopyMaker): void => {
  const close = async (): Promise<void> => {
    try {
      await flushAll();
      // One that is being made already does not hold the last words: it ends, and another follows.
      await maker.running();
      await maker.keep();
      await Promise.race([maker.second(), pause(lastWait)]);
    } finally {
      desktop.readyToClose();
    }
  };
  desktop.on.copyDue(() => void maker.keep());
  desktop.on.closing(() => void close());
};

/** At every interval, and when the window is hidden: a page that closes has no time for more. */
const followWindow = (maker: CopyMaker): (() => void) => {
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void flushAll().then(maker.keep);
  };
  const timer = setInterval(() => void maker.keep(), copyInterval);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', hidden);
  };
};

/**
 * Keeps safety copies for as long as the window is open. What a browser had no time for when it was closed, and what failed
 * last, is tried once the desk has opened.
 */
export const keepCopies = (desk: Desk): (() => void) => {
  const { desktop } = desk.platform;
  const maker = createCopyMaker(desk);
  const stopAnswering = answerCopyRequests(maker.keepAsked);
  let stopFollowing: (() => void) | undefined;
  if (desktop) followShell(desktop, maker);
  else stopFollowing = followWindow(maker);
  if (!desktop || copyPlaces.some(hasCopyFailed)) requestIdleCallback(() => void maker.keep(), { timeout: 5000 });
  return () => {
    stopFollowing?.();
    stopAnswering();
    maker.stop();
  };
};
