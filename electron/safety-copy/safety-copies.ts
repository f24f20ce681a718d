import { join } from 'node:path';
import type { ReplyOf } from '#shared/contract/channels';
import type { CopyFailure, CopyOutcome, CopyPlace } from '#shared/contract/copies';
import type { FailureCode } from '#shared/contract/shell-failure';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { NoAnswerError, patienceFor } from '#shared/safety-copy/ask-in-time';
import { copiesInOrder } from '#shared/safety-copy/copy-name';
import { DamagedCopyError, keepCopyIn } from '#shared/safety-copy/keep-copy';
import { failureCode } from '../files/failure-code';
import { readFileBytes } from '../files/read-file';
import { namesIn, openDiskFolder, type CopySteps } from './copy-folder';
import type { SecondPlace } from './second-place';

export type CopyParts = {
  /** The first place: the copies' own folder on this computer, outside the browser's storage. */
  readonly folder: string;
  readonly second: Pick<SecondPlace, 'folder' | 'ask'>;
  readonly steps: CopySteps;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly now: () => Date;
};

export type SafetyCopies = {
  /** What came of the copy; null where the second place is meant and none is chosen. */
  readonly keep: (bytes: Uint8Array, place: CopyPlace) => Promise<CopyOutcome | null>;
  /** The copies of both places, each place's last made first; a second place that cannot be read now has none. */
  readonly list: () => Promise<Result<ReplyOf<'listCopies'>, FailureCode>>;
  readonly read: (place: CopyPlace, name: string) => Promise<Result<Uint8Array, FailureCode>>;
};

const failureOf = (error: unknown): CopyFailure => {
  if (error instanceof DamagedCopyError) return 'damaged';
  return error instanceof NoAnswerError ? 'no-answer' : failureCode(error);
};

/** A place on the disk: the folder, and the one that has to be there before it. */
type Place = { readonly path: string; readonly within?: string };

/** Everything the desk keeps, in files that a broken or emptied database cannot take along, in one place or two. */
export const createSafetyCopies = ({ folder, second, steps, write, now }: CopyParts): SafetyCopies => {
  /**
   * The highest number since the start. The second place counts from one less, so that one copy has the same number in
   * both where that can be.
   */
  let lastOrder = 0;

  const placeOf = (place: CopyPlace): Place | undefined => {
    if (place === 'first') return { path: folder };
    const chosen = second.folder();
    return chosen && { path: chosen.own, within: chosen.chosen };
  };

  /** The first place is asked at once; the second, which may be slow or gone, in its turn and not for ever. */
  const askIn = <Value>(place: CopyPlace, work: () => Promise<Value>, size = 0): Promise<Value> =>
    place === 'first' ? work() : second.ask(work, patienceFor(size));

  const keepIn = async (name: CopyPlace, place: Place, bytes: Uint8Array): Promise<CopyOutcome> => {
    const time = { now: now(), lastOrder: name === 'first' ? lastOrder : Math.max(lastOrder - 1, 0) };
    const { order, ...copy } = await keepCopyIn(openDiskFolder({ ...place, steps, write }), bytes, time);
    lastOrder = Math.max(lastOrder, order);
    return { place: name, outcome: 'kept', copy: { place: name, ...copy } };
  };

  const listOf = async (place: CopyPlace, path: string): Promise<ReplyOf<'listCopies'>> => {
    const found: ReplyOf<'listCopies'>[number][] = [];
    for (const { name, madeAt } of copiesInOrder(await namesIn(path, steps))) {
      const stats = await steps.stat(join(path, name)).catch(() => undefined); // taken away meanwhile
      if (stats) found.push({ place, name, madeAt: madeAt.toISOString(), size: stats.size });
    }
    return found;
  };

  const listSecond = async (): Promise<ReplyOf<'listCopies'>> => {
    const place = placeOf('second');
    return place ? askIn('second', () => listOf('second', place.path)).catch(() => []) : [];
  };

  return {
    keep: async (bytes, name) => {
      const place = placeOf(name);
      if (!place) return null;
      try {
        return await askIn(name, () => keepIn(name, place, bytes), bytes.length);
      } catch (error) {
        return { place: name, outcome: 'failed', why: failureOf(error) };
      }
    },
    list: async () => {
      const others = await listSecond();
      try {
        return succeed([...(await listOf('first', folder)), ...others]);
      } catch (error) {
        return others.length > 0 ? succeed(others) : fail(failureCode(error));
      }
    },
    read: async (name, file) => {
      const place = placeOf(name);
      if (!place) return fail('missing');
      const read = await readFileBytes(join(place.path, file), steps);
      return read.ok ? succeed(read.value.bytes) : read;
    },
  };
};
