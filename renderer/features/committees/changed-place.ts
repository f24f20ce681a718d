import type { Path } from '#shared/minutes/path';

type Holder = Readonly<Record<string | number, unknown>>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Two that may be gone into: objects, or lists of one length. */
const areAlike = (one: unknown, other: unknown): boolean =>
  isHolder(one) &&
  isHolder(other) &&
  (Array.isArray(one) ? Array.isArray(other) && one.length === other.length : !Array.isArray(other));

const stepOf = (holder: unknown, key: string): string | number => (Array.isArray(holder) ? Number(key) : key);

/** The narrowest place that holds all that differs between two values; undefined where nothing does. */
export const changedPlace = (before: unknown, after: unknown): Path | undefined => {
  if (Object.is(before, after)) return undefined;
  if (!areAlike(before, after)) return [];
  const [old, now] = [before as Holder, after as Holder];
  const places = [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) => {
    const inner = changedPlace(old[key], now[key]);
    return inner ? [[stepOf(now, key), ...inner]] : [];
  });
  return places.length > 1 ? [] : places[0];
};
