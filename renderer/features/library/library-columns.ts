import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  type FilterFn,
  type SortFn,
} from '@tanstack/react-table';
import { formatNumber } from '#shared/bangla/digits';
import { libraryColumnIds } from '#shared/everything-file/settings-schema';
import type { Language } from '#shared/words/language';
import type { DocumentRow } from '#renderer/storage/rows';
import { byChange } from '#renderer/storage/sound-rows';

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  rowSelectionFeature,
});

export type LibraryFeatures = typeof features;

/** Columns in the order in which they stand. All but the title may be hidden. */
export const columnIds = libraryColumnIds;
export type ColumnId = (typeof columnIds)[number];

/** Shares of the width; the title takes what the others leave. */
const widths: Readonly<Record<ColumnId, string>> = {
  committee: 'minmax(8rem, 1.2fr)',
  meetingNumber: '4.5rem',
  title: 'minmax(12rem, 2.4fr)',
  meetingDate: '8.5rem',
  issueDate: '9rem',
  memoNumber: 'minmax(9rem, 1.1fr)',
  state: '6.5rem',
  changedAt: '9.5rem',
};

/** The tracks of a row: the box to tick, the columns, the menu. */
export const tracksOf = (columns: readonly ColumnId[]): string =>
  ['2.75rem', ...columns.map((id) => widths[id]), '2.75rem'].join(' ');

const collators: Readonly<Record<Language, Intl.Collator>> = {
  bn: new Intl.Collator(['bn', 'en'], { numeric: true }),
  en: new Intl.Collator(['en', 'bn'], { numeric: true }),
};

const stateOrder: Readonly<Record<DocumentRow['state'], number>> = { draft: 0, final: 1, signed: 2, issued: 3 };

type LibrarySort = SortFn<LibraryFeatures, DocumentRow>;

const byText = (key: 'committee' | 'title' | 'memoNumber', language: Language): LibrarySort => {
  const { compare } = collators[language];
  return ({ original: one }, { original: other }) => compare(one[key], other[key]);
};

const byCode =
  (key: 'meetingDate' | 'issueDate'): LibrarySort =>
  ({ original }, { original: { [key]: other = '' } }) => {
    const { [key]: one = '' } = original;
    return one < other ? -1 : one > other ? 1 : 0;
  };

const equals: FilterFn<LibraryFeatures, DocumentRow> = (row, id, wanted) => row.getValue(id) === wanted;

const helper = createColumnHelper<LibraryFeatures, DocumentRow>();

/** What the library is sorted and filtered by, in one language. */
export const libraryColumns = (language: Language) =>
  helper.columns([
    helper.accessor('committee', { sortFn: byText('committee', language), filterFn: equals }),
    helper.accessor('meetingNumber', {
      sortFn: ({ original: one }, { original: other }) => (one.meetingNumber ?? 0) - (other.meetingNumber ?? 0),
    }),
    helper.accessor('title', { sortFn: byText('title', language) }),
    helper.accessor('meetingDate', { sortFn: byCode('meetingDate') }),
    helper.accessor('issueDate', { sortFn: byCode('issueDate') }),
    helper.accessor('memoNumber', { sortFn: byText('memoNumber', language) }),
    helper.accessor('state', {
      filterFn: equals,
      sortFn: ({ original: one }, { original: other }) => stateOrder[one.state] - stateOrder[other.state],
    }),
    helper.accessor('changedAt', {
      sortFn: ({ original: one }, { original: other }) => byChange(one, other),
      sortDescFirst: true,
    }),
    helper.accessor('financialYear', { filterFn: equals }),
  ]);

/** `2023-2024` in the window's language. */
export const financialYearText = (year: string, language: Language): string => {
  if (language === 'en') return year;
  const [from = '', to = ''] = year.split('-');
  return `${formatNumber(Number(from))}-${formatNumber(Number(to))}`;
};
