import { pathKey, valueAt, type Path } from './path';

/**
 * A place in a meeting that is kept for later: as a path, but each part that has an id is named by it too:
 * `agenda[2#x7k2].topic`. Where parts are moved meanwhile, `pathTo` finds the same part where it stands then.
 */
export type Place = string;

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined;

/** The place to which a path leads now. */
export const placeAt = (root: unknown, path: Path): Place =>
  path.reduce<string>((place, step, index) => {
    const key = pathKey([step]);
    if (typeof step === 'string') return place === '' ? key : `${place}.${key}`;
    const id = idOf(valueAt(root, path.slice(0, index + 1)));
    return place + (id === undefined ? key : `[${String(step)}#${id}]`);
  }, '');

/** The place of a part or field by ids alone where parts have them, `agenda[#x7k2].topic`: it stays the same when they are moved. */
export const partPlaceAt = (root: unknown, path: Path): string => placeAt(root, path).replaceAll(/\[\d+#/gu, '[#');

type Step = { readonly key: string | number; readonly id: string | undefined };

const stepsOf = (place: Place): readonly Step[] =>
  [...place.matchAll(/\[(\d*)(?:#([^\]]+))?\]|([^.[\]]+)/gu)].map(([, index, id, name]) => ({
    // A part that is named by its id alone stands nowhere once it is gone.
    key: name ?? Number(index === '' ? -1 : index),
    id,
  }));

/** Lists in which the parts of a meeting stand. A decision may have gone into another agenda item. */
const listsIn = (root: unknown): readonly Path[] => {
  const items = valueAt(root, ['agenda']);
  const count = Array.isArray(items) ? items.length : 0;
  return [['agenda'], ...Array.from({ length: count }, (_, index): Path => ['agenda', index, 'decisions'])];
};

const indexIn = (root: unknown, list: Path, id: string): number => {
  const parts = valueAt(root, list);
  return Array.isArray(parts) ? parts.findIndex((part: unknown) => idOf(part) === id) : -1;
};

const pathOfPart = (root: unknown, id: string): Path | undefined => {
  for (const list of listsIn(root)) {
    const index = indexIn(root, list, id);
    if (index >= 0) return [...list, index];
  }
  return undefined;
};

/** Where a place is now, by indexes or by ids alone. A part that is gone is looked for where it last stood. */
export const pathTo = (root: unknown, place: Place): Path =>
  stepsOf(place).reduce<Path>((path, { key, id }) => {
    if (id === undefined) return [...path, key];
    const index = indexIn(root, path, id);
    return index >= 0 ? [...path, index] : (pathOfPart(root, id) ?? [...path, key]);
  }, []);

/** Whether every part that a place names is there. */
const isThere = (root: unknown, place: Place): boolean =>
  stepsOf(place).reduce<{ readonly path: Path; readonly there: boolean }>(
    ({ path, there }, { key, id }) => {
      const isHere = id === undefined || indexIn(root, path, id) >= 0 || pathOfPart(root, id) !== undefined;
      return { path: [...path, key], there: there && isHere };
    },
    { path: [], there: true },
  ).there;

/** The place of a change that was made at a path: of what was taken away there, else of what stands there now. */
export const placeOfChange = (before: unknown, after: unknown, path: Path): Place => {
  const was = placeAt(before, path);
  return isThere(after, was) ? placeAt(after, path) : was;
};
