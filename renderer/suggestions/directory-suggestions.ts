import type { DirectoryEntry, EntryKind, PersonEntry } from '#shared/records/directory-entry';
import { entryAsMember, entryTitle } from '#shared/records/entry-text';
import type { GridCells, GridSuggestion, Suggest } from '#renderer/components/grid/grid-column';
import type { Database } from '#renderer/storage/database';
import { suggestEntries } from '#renderer/storage/directory';

const most = 8;

const given = (text: string | undefined): string => text?.trim() ?? '';

const detailOf = (entry: DirectoryEntry): string => {
  if (entry.kind === 'group') return '';
  if (entry.kind === 'office') return given(entry.section);
  return [entry.post, entry.section, entry.office].map(given).filter(Boolean).join(', ');
};

/** Each text once, in the order of the entries. */
const onceEach = (suggestions: readonly GridSuggestion[]): readonly GridSuggestion[] =>
  suggestions.filter(
    (one, index) =>
      one.name !== '' &&
      suggestions.findIndex((other) => other.name === one.name && other.detail === one.detail) === index,
  );

const suggestWith =
  (
    database: Database,
    kinds: readonly EntryKind[],
    read: (entry: DirectoryEntry) => readonly GridSuggestion[],
  ): Suggest =>
  async (query) => {
    if (query.trim() === '') return [];
    const entries = await suggestEntries(database, query, { kinds, limit: most });
    return onceEach(entries.flatMap(read));
  };

const memberCells = (entry: PersonEntry): GridCells => {
  const { honorific = '', award = '', post = '', office = '', name, directoryId = '' } = entryAsMember(entry, 'member');
  return { honorific, award, name, post, office, directoryId };
};

/** People by name; the row is filled with what the directory knows of them. */
export const suggestMembers = (database: Database): Suggest =>
  suggestWith(database, ['person'], (entry) =>
    entry.kind === 'person' && given(entry.name) !== ''
      ? [{ name: entry.name, detail: detailOf(entry), cells: memberCells(entry) }]
      : [],
  );

/** Receivers by post; groups stand in the place of a post. */
export const suggestReceivers = (database: Database): Suggest =>
  suggestWith(database, ['person', 'group'], (entry) => {
    if (entry.kind === 'group') {
      return [{ name: entry.name, detail: entryTitle(entry), cells: { all: entry.all ? 'true' : '' } }];
    }
    if (entry.kind !== 'person') return [];
    const cells = { section: given(entry.section), office: given(entry.office) };
    const detail = [cells.section, cells.office, given(entry.name)].filter(Boolean).join(', ');
    return [{ name: given(entry.post), detail, cells }];
  });

/** Posts that people hold. */
export const suggestPosts = (database: Database): Suggest =>
  suggestWith(database, ['person'], (entry) =>
    entry.kind === 'person' ? [{ name: given(entry.post), detail: given(entry.office) }] : [],
  );

/** Offices, and those that people belong to. */
export const suggestOffices = (database: Database): Suggest =>
  suggestWith(database, ['office', 'person'], (entry) => {
    if (entry.kind === 'office') return [{ name: entry.name, detail: given(entry.section) }];
    return entry.kind === 'person' ? [{ name: given(entry.office) }] : [];
  });
