import type { Committee, MemoFile } from './committee';
import { isSameValue } from './same-value';

/** Keeps the other window's `nextSerial` where it was not changed here, so that no serial is used twice. */
const mergeFiles = (base: readonly MemoFile[], own: readonly MemoFile[], other: readonly MemoFile[]) =>
  own.map((file) => {
    const before = base.find(({ id }) => id === file.id);
    const now = other.find(({ id }) => id === file.id);
    return before && now && before.nextSerial === file.nextSerial ? { ...file, nextSerial: now.nextSerial } : file;
  });

/**
 * A committee that two windows changed since both read `base`: each field as it was changed here, and as the other has it
 * where it was not. The same object as `own` where the other adds nothing.
 */
export const mergeCommittee = (base: Committee, own: Committee, other: Committee): Committee => {
  const keys = [...new Set([...Object.keys(own), ...Object.keys(other)])] as (keyof Committee)[];
  const taken = keys.filter((key) => isSameValue(own[key], base[key]) && !isSameValue(own[key], other[key]));
  const memoFiles = isSameValue(own.memoFiles, base.memoFiles)
    ? other.memoFiles
    : mergeFiles(base.memoFiles, own.memoFiles, other.memoFiles);
  if (taken.length === 0 && isSameValue(memoFiles, own.memoFiles)) return own;
  const fields = { ...own, ...Object.fromEntries(taken.map((key) => [key, other[key]])), memoFiles };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Committee;
};
