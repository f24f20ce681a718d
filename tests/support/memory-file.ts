import type { RandomFile } from '#renderer/journal/random-file';

/** One write or truncation, as it went to a file. */
export type FileStep =
  | { readonly kind: 'write'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'truncate'; readonly size: number }
  | { readonly kind: 'flush' };

/** A file in memory that remembers what was done to it. */
export type MemoryFile = RandomFile & {
  readonly content: () => Uint8Array;
  readonly steps: () => readonly FileStep[];
  /** From now on writing fails as on a full disk, or works again. */
  readonly fill: (isFull: boolean) => void;
};

const apply = (content: Uint8Array, step: FileStep): Uint8Array => {
  if (step.kind === 'flush') return content;
  const size = step.kind === 'truncate' ? step.size : Math.max(content.length, step.at + step.bytes.length);
  const next = new Uint8Array(size);
  next.set(content.subarray(0, size));
  if (step.kind === 'write') next.set(step.bytes, step.at);
  return next;
};

/** What a file holds after these steps. */
export const afterSteps = (steps: readonly FileStep[], from: Uint8Array = new Uint8Array()): Uint8Array =>
  steps.reduce(apply, from);

export const memoryFile = (from: Uint8Array = new Uint8Array()): MemoryFile => {
  let content = from;
  let isFull = false;
  const steps: FileStep[] = [];
  const take = (step: FileStep): Promise<void> => {
    if (isFull && step.kind === 'write') return Promise.reject(new Error('disk-full'));
    steps.push(step);
    content = apply(content, step);
    return Promise.resolve();
  };
  return {
    size: () => Promise.resolve(content.length),
    read: (at, length) => Promise.resolve(content.slice(at, at + length)),
    write: (at, bytes) => take({ kind: 'write', at, bytes: Uint8Array.from(bytes) }),
    truncate: (size) => take({ kind: 'truncate', size }),
    flush: () => take({ kind: 'flush' }),
    close: () => Promise.resolve(),
    content: () => content,
    steps: () => steps,
    fill: (full) => {
      isFull = full;
    },
  };
};
