import { formatPath } from './problem';

/** Where something stands in the minutes: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** The path as the checks and messages spell it: `agenda[2].decisions[0]`. */
export const pathKey = (path: Path): string => formatPath(path);

/** Reads `agenda[2].decisions[0]` back. */
export const parsePathKey = (key: string): Path =>
  [...key.matchAll(/([^.[\]]+)|\[(\d+)\]/gu)].map((match) =>
    match[2] === undefined ? (match[1] ?? '') : Number(match[2]),
  );

/** The value at a path; undefined where the path leads nowhere. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    root,
  );

/** Whether `inner` is `outer` or stands below it. */
export const isWithin = (inner: Path, outer: Path): boolean =>
  outer.length <= inner.length && outer.every((step, index) => step === inner[index]);
