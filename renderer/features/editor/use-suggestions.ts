import { useCallback, useRef } from 'react';
import type { DirectoryEntry, EntryKind, PersonEntry } from '#shared/records/directory-entry';
import { entryAsImplementer, entryDetail } from '#shared/records/entry-text';
import type { Suggest } from '#renderer/components/fields/suggestion';
import { useDesk } from '#renderer/desk/desk-context';
import { suggestEntries } from '#renderer/storage/directory';

const most = 8;

/** Type-ahead from the directory for those who carry a decision out: offices, groups, posts. */
export const useImplementerSuggestions = (): Suggest => {
  const { database } = useDesk();
  return useCallback(
    async (query) => {
      const entries = await suggestEntries(database, query, { kinds: ['office', 'group', 'person'], limit: most });
      return entries.map((entry) => ({ value: entryAsImplementer(entry), detail: entryDetail(entry) }));
    },
    [database],
  );
};

const isPerson = (entry: DirectoryEntry): entry is PersonEntry => entry.kind === 'person';

const personKind: readonly EntryKind[] = ['person'];

/** Type-ahead for a person's name, and the person behind the name that was taken. */
export const usePersonSuggestions = (): {
  readonly suggest: Suggest;
  readonly personOf: (name: string) => PersonEntry | undefined;
} => {
  const { database } = useDesk();
  const last = useRef<readonly PersonEntry[]>([]);
  const suggest = useCallback<Suggest>(
    async (query) => {
      const entries = await suggestEntries(database, query, { kinds: personKind, limit: most });
      last.current = entries.filter(isPerson).filter(({ name }) => name.trim() !== '');
      return last.current.map((entry) => ({ value: entry.name, detail: entryDetail(entry) }));
    },
    [database],
  );
  const personOf = useCallback((name: string) => last.current.find((entry) => entry.name === name), []);
  return { suggest, personOf };
};
