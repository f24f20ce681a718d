import { pathKey, type Path } from '#shared/minutes/path';

/** For `memo`: a path that was made anew leads to the same place, so nothing is drawn anew for it. */
export const isSamePlace = <Props extends { readonly path: Path }>(one: Props, other: Props): boolean =>
  pathKey(one.path) === pathKey(other.path) &&
  (Object.keys({ ...one, ...other }) as (keyof Props)[]).every(
    (name) => name === 'path' || Object.is(one[name], other[name]),
  );
