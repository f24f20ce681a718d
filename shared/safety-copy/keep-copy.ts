import { formatCopyName, nameableInstant, nextOrder } from './copy-name';
import { copiesToRemove } from './rolling-set';

/** A folder of copies, on a disk or in the browser. Each step throws what its system says. */
export type CopyFolder = {
  /** The names of all files in it. */
  readonly names: () => Promise<readonly string[]>;
  /** Writes a file whole or not at all. */
  readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly read: (name: string) => Promise<Uint8Array>;
  readonly remove: (name: string) => Promise<void>;
};

export type KeptCopy = {
  readonly name: string;
  readonly order: number;
  readonly madeAt: string;
  readonly size: number;
};

export type CopyTime = {
  /** What the clock says: a label for people. */
  readonly now: Date;
  /** The highest number that its maker has given so far, in any folder. */
  readonly lastOrder: number;
};

/** What was read back is not what was written: the disk is not to be trusted. */
export class DamagedCopyError extends Error {
  override readonly name = 'DamagedCopyError';
}

/** A plain loop: a copy may have hundreds of megabytes. */
const isSame = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
};

const ignore = (): undefined => undefined;

/**
 * Writes a copy, reads it back, and only then removes those that are no longer needed; one that does not go is tried again
 * with the next. Throws where the copy is not kept; then no other was touched.
 */
export const keepCopyIn = async (
  folder: CopyFolder,
  bytes: Uint8Array,
  { now, lastOrder }: CopyTime,
): Promise<KeptCopy> => {
  const order = nextOrder(await folder.names(), lastOrder);
  const name = formatCopyName(order, now);
  await folder.write(name, bytes);
  if (!isSame(await folder.read(name), bytes)) {
    await folder.remove(name).catch(ignore);
    throw new DamagedCopyError('a safety copy does not read back as it was written');
  }
  const names = await folder.names().catch((): readonly string[] => []);
  for (const old of copiesToRemove(names, name)) await folder.remove(old).catch(ignore);
  return { name, order, madeAt: nameableInstant(now).toISOString(), size: bytes.length };
};
