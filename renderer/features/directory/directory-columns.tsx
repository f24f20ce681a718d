import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  type SortFn,
} from '@tanstack/react-table';
import type { DirectoryEntry } from '#shared/directory/directory-entry';
import { entryTitle } from '#shared/directory/entry-text';
import type { DirectoryWords } from '#shared/words/desk/directory-words';
import type { Language } from '#shared/words/language';

export const directoryFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

export type DirectoryFeatures = typeof directoryFeatures;

const collators: Readonly<Record<Language, Intl.Collator>> = {
  bn: new Intl.Collator(['bn', 'en'], { numeric: true }),
  en: new Intl.Collator(['en', 'bn'], { numeric: true }),
};

/** Names in the order of the language, without honorifics: people are looked for by what they are called. */
export const compareEntries =
  (language: Language) =>
  (first: DirectoryEntry, second: DirectoryEntry): number =>
    collators[language].compare(first.name || entryTitle(first), second.name || entryTitle(second));

const helper = createColumnHelper<DirectoryFeatures, DirectoryEntry>();

const placeOf = (entry: DirectoryEntry): string => {
  if (entry.kind === 'group') return '';
  const office = entry.kind === 'person' ? entry.office : '';
  return [entry.section, office].filter((part) => part !== undefined && part !== '').join(', ');
};

const postOf = (entry: DirectoryEntry): string => (entry.kind === 'person' ? (entry.post ?? '') : '');

const contactOf = (entry: DirectoryEntry): string =>
  entry.kind === 'person'
    ? [entry.phone, entry.email].filter((part) => part !== undefined && part !== '').join(' · ')
    : '';

/** The directory's columns in one language. */
export const directoryColumns = ({ columns, kinds }: DirectoryWords, language: Language) => {
  const byText: SortFn<DirectoryFeatures, DirectoryEntry> = (a, b, id) =>
    collators[language].compare(String(a.getValue(id)), String(b.getValue(id)));
  const byName = compareEntries(language);
  return helper.columns([
    helper.accessor(entryTitle, { id: 'name', header: columns.name, sortFn: (a, b) => byName(a.original, b.original) }),
    helper.accessor(postOf, { id: 'post', header: columns.post, sortFn: byText }),
    helper.accessor(placeOf, { id: 'office', header: columns.office, sortFn: byText }),
    helper.accessor(contactOf, { id: 'contact', header: columns.contact, sortFn: byText }),
    helper.accessor(({ kind }) => kinds[kind], { id: 'kind', header: columns.kind, sortFn: byText }),
  ]);
};
