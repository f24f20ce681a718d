import { keptPath } from '#shared/minutes/paper-view';
import { valueAt, type Path } from '#shared/minutes/path';
import type { Edit, MeetingDraft } from './edit';

const listAt = (draft: MeetingDraft, path: Path): unknown[] | undefined => {
  const list = valueAt(draft, keptPath(draft, path));
  return Array.isArray(list) ? (list as unknown[]) : undefined;
};

/** Moves an item of the list at `path`; a place outside the list is none. */
export const moveItem =
  (path: Path, from: number, to: number): Edit =>
  (draft) => {
    const list = listAt(draft, path);
    if (!list || from < 0 || from >= list.length || to < 0 || to >= list.length) return;
    const [item] = list.splice(from, 1);
    list.splice(to, 0, item);
  };

export const removeItem =
  (path: Path, index: number): Edit =>
  (draft) => {
    listAt(draft, path)?.splice(index, 1);
  };

/** Puts an item before `index` of the list at `path`. */
export const insertItem =
  (path: Path, index: number, item: unknown): Edit =>
  (draft) => {
    listAt(draft, path)?.splice(index, 0, item);
  };
