import { useMemo, useRef } from 'react';
import type { DirectoryEntry, EntryKind, PersonEntry } from '#shared/directory/directory-entry';
import { entryAsImplementer, entryAsLine, entryAsMember, entryDetail, entryTitle } from '#shared/directory/entry-text';
import type { RowCells } from '#shared/minutes/edit/row-edit';
import type { Suggest, Suggestion } from '#renderer/components/suggestion';
import { useDesk } from '#renderer/desk/desk-context';
import type { Database } from '#renderer/storage/database';
import { suggestEntries } from '#renderer/storage/directory';

// Type-ahead from the directory, for every screen alike: the same letters find the same entries, in the order in which they fit.

/** So many are offered at most. */
const most = 8;

type Show = (entry: DirectoryEntry) => Suggestion;

/** Each text once, in the order of the entries; what has no text is no suggestion. */
const onceEach = (suggestions: readonly Suggestion[]): readonly Suggestion[] => {
  const known = new Set<string>();
  return suggestions.filter(({ value, detail = '' }) => {
    const key = `${value}\n${detail}`;
    const isNew = value.trim() !== '' && !known.has(key);
    known.add(key);
    return isNew;
  });
};

const suggestFrom =
  (database: Database, kinds: readonly EntryKind[], show: Show): Suggest =>
  async (query) =>
    onceEach((await suggestEntries(database, query, { kinds, limit: most })).map(show));

/** What is given becomes cells; what is missing leaves its cell as it is. */
const cells = (parts: Readonly<Record<string, string | boolean | undefined>>, but: string): RowCells =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([column, value]) =>
      value === undefined || value === '' || value === false || column === but
        ? []
        : [[column, value === true ? 'true' : value] as const],
    ),
  );

/** A person, who fills the other columns of a row too. */
const asPerson: Show = (entry) => {
  const { name, honorific, award, post, office, directoryId } = entryAsMember(entry, 'member');
  return {
    value: name,
    detail: entryDetail(entry),
    cells: cells({ honorific, award, post, office, directoryId }, 'name'),
  };
};

const trimmed = (text: string | undefined): string => text?.trim() ?? '';

/** The post that a person holds. */
const asPost: Show = (entry) =>
  entry.kind === 'person'
    ? { value: trimmed(entry.post), detail: trimmed(entry.office) }
    : { value: entryTitle(entry), detail: entryDetail(entry) };

/** An office, also one that is known by a person of it alone. */
const asOffice: Show = (entry) =>
  entry.kind === 'person' ? { value: trimmed(entry.office) } : { value: entryTitle(entry), detail: entryDetail(entry) };

const asImplementer: Show = (entry) => ({ value: entryAsImplementer(entry), detail: entryDetail(entry) });

/** The receiver that an entry stands for, found from one of its columns; the others are filled with it. */
const asReceiver =
  (column: 'name' | 'post' | 'office'): Show =>
  (entry) => {
    const line = entryAsLine(entry);
    const { honorific, name, post, section, office, all } = line;
    return {
      value: line[column] ?? '',
      detail: entryDetail(entry),
      cells: cells({ honorific, name, post, section, office, all }, column),
    };
  };

export type DirectorySuggestions = {
  readonly implementer: Suggest;
  readonly person: Suggest;
  readonly post: Suggest;
  readonly office: Suggest;
  readonly receiverName: Suggest;
  readonly receiverPost: Suggest;
  readonly receiverOffice: Suggest;
};

const suggestionsFrom = (database: Database): DirectorySuggestions => ({
  implementer: suggestFrom(database, ['office', 'group', 'person'], asImplementer),
  person: suggestFrom(database, ['person'], asPerson),
  post: suggestFrom(database, ['person'], asPost),
  office: suggestFrom(database, ['office', 'person'], asOffice),
  receiverName: suggestFrom(database, ['person'], asReceiver('name')),
  receiverPost: suggestFrom(database, ['person', 'group'], asReceiver('post')),
  // A person stands for the office alone here: who is typing an office has not asked for a post.
  receiverOffice: suggestFrom(database, ['office', 'person'], (entry) =>
    entry.kind === 'person' ? asOffice(entry) : asReceiver('office')(entry),
  ),
});

export const useDirectorySuggestions = (): DirectorySuggestions => {
  const { database } = useDesk();
  return useMemo(() => suggestionsFrom(database), [database]);
};

const isPerson = (entry: DirectoryEntry): entry is PersonEntry => entry.kind === 'person';

/** Type-ahead for a person's name, and the person behind the name that was taken. */
export const usePersonSuggestions = (): {
  readonly suggest: Suggest;
  readonly personOf: (name: string) => PersonEntry | undefined;
} => {
  const { database } = useDesk();
  const last = useRef<readonly PersonEntry[]>([]);
  return useMemo(
    () => ({
      suggest: async (query) => {
        const entries = await suggestEntries(database, query, { kinds: ['person'], limit: most });
        last.current = entries.filter(isPerson).filter(({ name }) => name.trim() !== '');
        return onceEach(last.current.map(asPerson));
      },
      personOf: (name) => last.current.find((entry) => entry.name === name),
    }),
    [database],
  );
};
