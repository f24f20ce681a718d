import { copyPlaces, type CopyOutcome, type CopyPlace } from '#shared/contract/copies';
import { appWords } from '#shared/words/desk/app-words';
import { copiesWords } from '#shared/words/desk/copies-words';
import { announceCopies } from '#renderer/desk/copy-requests';
import type { Desk } from '#renderer/desk/desk-context';
import { isCopyDue, noteCopyFailed, watchForCopies } from '#renderer/storage/copy-due';
import { exportEverything } from '#renderer/storage/export-everything';
import { createSaidFailures } from './said-failures';
import { sayCopyFailure } from './say-copy-failure';

export type CopyMaker = {
  /** Makes the copies that are due; kept when the first place has its copy or has failed. Never fails. */
  readonly keep: () => Promise<void>;
  /** The same, for a person who asks: failures are said anew. Kept when both places are done. */
  readonly keepAsked: () => Promise<void>;
  /** Wait for the copy that is being made now: `running` in the first place, `second` in the second (may be slow). */
  readonly running: () => Promise<void>;
  readonly second: () => Promise<void>;
  readonly stop: () => void;
};

/** Does the work where no other window does the same just now. */
const alone = async (what: string, work: () => Promise<void>): Promise<void> => {
  await navigator.locks.request(`karjobiboroni-copies-${what}`, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
};

/** The text of a copy; undefined where the database does not give it, which is said once for each cause. */
const makeText = async (
  desk: Desk,
  isNew: (place: CopyPlace, cause: string) => boolean,
  again: () => void,
): Promise<string | undefined> => {
  const made = await exportEverything(desk.database, { madeAt: desk.now().toISOString() });
  if (made.ok) return made.value.text;
  noteCopyFailed('first');
  const { code } = made.error;
  if (code === 'cancelled' || !isNew('first', `storage: ${code}`)) return undefined;
  const { language } = desk.settings.get();
  const { notMade, again: label } = copiesWords(language);
  desk.notices.say('problem', notMade(appWords(language).storage[code].text), { label, run: again });
  return undefined;
};

/**
 * Makes safety copies where anything has changed since the last: everything, as "save everything" writes it, into the first
 * place and then into the second. What cannot be kept is said once for each cause until it works again.
 */
export const createCopyMaker = (desk: Desk): CopyMaker => {
  const watch = watchForCopies();
  const said = createSaidFailures<CopyPlace>();
  /** Places where a copy failed and a person tries again: a success there is announced. */
  const awaited = new Set<CopyPlace>();
  let first: Promise<void> | undefined;
  let second: Promise<void> | undefined;
  const words = () => copiesWords(desk.settings.get().language);

  const askAgain = (): void => void keepAsked();

  const noteFailure = async (place: CopyPlace, why: Extract<CopyOutcome, { outcome: 'failed' }>['why']) => {
    noteCopyFailed(place);
    if (said.isNew(place, why)) await sayCopyFailure(desk, place, why, askAgain);
  };

  const keepIn = async (place: CopyPlace, text: string, isKept: (place: CopyPlace) => void): Promise<void> => {
    const outcome = await desk.platform.copies.keep(place, text);
    if (outcome?.outcome === 'failed') {
      await noteFailure(place, outcome.why);
      return;
    }
    isKept(place);
    if (outcome === null) return; // no second place is chosen
    const isAwaited = awaited.delete(place);
    if (said.forget(place) || isAwaited) desk.notices.say('done', words().works);
    announceCopies();
  };

  const round = async (): Promise<void> => {
    const due = copyPlaces.filter((place) => isCopyDue(place) && (place === 'first' || second === undefined));
    if (due.length === 0) return;
    const isKept = watch.begin();
    const text = await makeText(desk, said.isNew, askAgain);
    if (text === undefined) return;
    if (due.includes('first')) await keepIn('first', text, isKept);
    if (due.includes('second'))
      second = alone('second', () => keepIn('second', text, isKept))
        .catch(() => noteFailure('second', 'failed'))
        .finally(() => {
          second = undefined;
        });
  };

  const keep = (): Promise<void> => {
    first ??= alone('first', round)
      .catch(() => noteFailure('first', 'failed'))
      .finally(() => {
        first = undefined;
      });
    return first;
  };

  const keepAsked = async (): Promise<void> => {
    await first;
    for (const place of copyPlaces) if (said.forget(place)) awaited.add(place);
    await keep();
    await second;
  };

  return {
    keep,
    keepAsked,
    running: () => first ?? Promise.resolve(),
    second: () => second ?? Promise.resolve(),
    stop: watch.stop,
  };
};
