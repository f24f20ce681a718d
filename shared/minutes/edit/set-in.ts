import { keptPath } from '#shared/minutes/paper-view';
import type { Path } from '#shared/minutes/path';
import type { Edit } from './edit';

type Holder = Record<string | number, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** An empty object left behind by a field that was cleared says nothing; the file is tidier without it. */
const prune = (root: Holder, path: Path): void => {
  const last = path.at(-1);
  if (last === undefined || typeof last === 'number') return;
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => (isHolder(value) ? value[step] : undefined), root);
  if (!isHolder(parent) || Array.isArray(parent)) return;
  const child = parent[last];
  if (isHolder(child) && !Array.isArray(child) && Object.keys(child).length === 0 && last !== 'style') {
    Reflect.deleteProperty(parent, last);
    prune(root, path.slice(0, -1));
  }
};

/**
 * Puts a value at a path of a draft, making the objects on the way; undefined takes it (and what it leaves empty) away.
 */
export const setIn =
  (path: Path, value: unknown) =>
  (draft: object): void => {
    const root = draft as Holder;
    const last = path.at(-1);
    if (last === undefined) return;
    let holder = root;
    for (const step of path.slice(0, -1)) {
      const next = holder[step];
      if (isHolder(next)) holder = next;
      else if (value === undefined) return;
      else holder = holder[step] = {};
    }
    if (value !== undefined) holder[last] = value;
    else if (last in holder) {
      Reflect.deleteProperty(holder, last);
      prune(root, path.slice(0, -1));
    }
  };

/** The same at a place of the minutes, in the meeting that keeps it. */
export const setInMeeting =
  (path: Path, value: unknown): Edit =>
  (draft) => {
    setIn(keptPath(draft, path), value)(draft);
  };
