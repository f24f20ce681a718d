import { useMemo } from 'react';
import type { DirectoryEntry, EntryKind } from '#shared/records/directory-entry';
import { entryAsImplementer, entryAsLine, entryAsMember, entryDetail, entryTitle } from '#shared/records/entry-text';
import type { GridCells, GridSuggestion, Suggest } from '#renderer/components/grid/grid-column';
import { useDesk } from '#renderer/desk/desk-context';
import type { Database } from '#renderer/storage/database';
import { suggestEntries } from '#renderer/storage/directory';

const most = 8;

type Show = (entry: DirectoryEntry) => GridSuggestion;

const suggestFrom =
  (database: Database, kinds: readonly EntryKind[], show: Show): Suggest =>
  async (query) => {
    const entries = await suggestEntries(database, query, { kinds, limit: most });
    return entries.map(show).filter(({ name }) => name.trim() !== '');
  };

/** What is given becomes cells; what is missing leaves its cell as it is. */
const cells = (parts: Readonly<Record<string, string | boolean | undefined>>, but: string): GridCells =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([column, value]) =>
      value === undefined || value === '' || value === false || column === but
        ? []
        : [[column, value === true ? 'true' : value] as const],
    ),
  );

const asPerson: Show = (entry) => {
  const { name, honorific, post, office } = entryAsMember(entry, 'member');
  return { name, detail: entryDetail(entry), cells: cells({ honorific, post, office }, 'name') };
};

const asOffice: Show = (entry) => ({ name: entryTitle(entry), detail: entryDetail(entry) });

const asImplementer: Show = (entry) => ({ name: entryAsImplementer(entry), detail: entryDetail(entry) });

/** The receiver that an entry stands for, found from one of its columns; the others are filled with it. */
const asReceiver =
  (column: 'name' | 'post' | 'office'): Show =>
  (entry) => {
    const line = entryAsLine(entry);
    const name = line[column] ?? '';
    const { honorific, name: person, post, section, office, all } = line;
    return {
      name,
      detail: entryDetail(entry),
      cells: cells({ honorific, name: person, post, section, office, all }, column),
    };
  };

export type DirectorySuggestions = {
  readonly implementer: Suggest;
  readonly person: Suggest;
  readonly office: Suggest;
  readonly receiverName: Suggest;
  readonly receiverPost: Suggest;
  readonly receiverOffice: Suggest;
};

/** Type-ahead from the directory, in the shapes the grids ask for. */
export const useDirectorySuggestions = (): DirectorySuggestions => {
  const { database } = useDesk();
  return useMemo(
    () => ({
      implementer: suggestFrom(database, ['office', 'group', 'person'], asImplementer),
      person: suggestFrom(database, ['person'], asPerson),
      office: suggestFrom(database, ['office'], asOffice),
      receiverName: suggestFrom(database, ['person'], asReceiver('name')),
      receiverPost: suggestFrom(database, ['person', 'group'], asReceiver('post')),
      receiverOffice: suggestFrom(database, ['office'], asReceiver('office')),
    }),
    [database],
  );
};
