import { flushAll } from '../../document/flush-on-leaving';
import type { Desktop } from '../../platform/platform';
import { exportEverything } from '../../storage/export-everything';
import { isCopyDue, watchForCopies } from '../../storage/copy-due';
import type { Desk } from '../desk-context';

/**
 * Keeps a safety copy where anything has changed since the last, when the shell says it is time and before the window
 * closes. A copy is everything, as "save everything" writes it.
 */
export const keepCopies = (desk: Desk, desktop: Desktop): (() => void) => {
  const due = watchForCopies();
  let running: Promise<void> | undefined;
  const keep = async (): Promise<void> => {
    if (!isCopyDue()) return;
    due.begin();
    const made = await exportEverything(desk.database, { madeAt: desk.now().toISOString() });
    const isKept = made.ok && (await desktop.keepCopy(made.value.text));
    if (isKept) due.end();
  };
  /** One at a time: the second asks for nothing that the first has not. */
  const keepOnce = (): Promise<void> => {
    running ??= keep().finally(() => {
      running = undefined;
    });
    return running;
  };
  const close = async (): Promise<void> => {
    await flushAll();
    await keepOnce().catch(() => undefined);
    desktop.readyToClose();
  };
  desktop.on.copyDue(() => void keepOnce());
  desktop.on.closing(() => void close());
  return due.stop;
};
