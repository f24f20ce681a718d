import {
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  columnFilteringFeature,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  type SortFn,
} from '@tanstack/react-table';
import { formatNumber } from '#shared/bangla/digits';
import { formatOrdinal } from '#shared/bangla/ordinals';
import type { LibraryWords } from '#shared/words/desk/library-words';
import type { Language } from '#shared/words/language';
import { formatBanglaDay, formatDayText, formatInstant } from '../../app/format-day';
import type { DocumentRow } from '../../storage/rows';

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnVisibilityFeature,
  rowSelectionFeature,
});

export type LibraryFeatures = typeof features;

/** Columns that may be hidden, in the order in which they stand. */
export const columnIds = [
  'committee', 'meetingNumber', 'title', 'meetingDate', 'issueDate', 'memoNumber', 'state', 'changedAt',
] as const; // prettier-ignore
export type ColumnId = (typeof columnIds)[number];

/** Shares of the width; the title takes what the others leave. */
export const columnWidths: Readonly<Record<ColumnId, string>> = {
  committee: 'minmax(8rem, 1.2fr)',
  meetingNumber: '4.5rem',
  title: 'minmax(12rem, 2.4fr)',
  meetingDate: '8.5rem',
  issueDate: '9rem',
  memoNumber: 'minmax(9rem, 1.1fr)',
  state: '6.5rem',
  changedAt: '9.5rem',
};

const collators: Readonly<Record<Language, Intl.Collator>> = {
  bn: new Intl.Collator(['bn', 'en'], { numeric: true }),
  en: new Intl.Collator(['en', 'bn'], { numeric: true }),
};

const stateOrder: Readonly<Record<DocumentRow['state'], number>> = { draft: 0, final: 1, signed: 2, issued: 3 };

const helper = createColumnHelper<LibraryFeatures, DocumentRow>();

const byText =
  (language: Language): SortFn<LibraryFeatures, DocumentRow> =>
  (a, b, id) =>
    collators[language].compare(String(a.getValue(id) ?? ''), String(b.getValue(id) ?? ''));

const byCode: SortFn<LibraryFeatures, DocumentRow> = (a, b, id) => {
  const one = String(a.getValue(id) ?? '');
  const other = String(b.getValue(id) ?? '');
  return one < other ? -1 : one > other ? 1 : 0;
};

const equals = (row: { getValue: (id: string) => unknown }, id: string, wanted: unknown): boolean =>
  row.getValue(id) === wanted;

const meetingText = (number: number | undefined, language: Language): string =>
  number === undefined ? '' : language === 'bn' ? formatOrdinal(number) : String(number);

/** The library's columns in one language. */
export const libraryColumns = (words: LibraryWords, language: Language, untitled: string) =>
  helper.columns([
    helper.accessor('committee', { header: words.columns.committee, sortFn: byText(language), filterFn: equals }),
    helper.accessor('meetingNumber', {
      header: words.columns.meetingNumber,
      sortFn: (a, b) => (a.original.meetingNumber ?? 0) - (b.original.meetingNumber ?? 0),
      cell: ({ row }) => meetingText(row.original.meetingNumber, language),
    }),
    helper.accessor('title', {
      header: words.columns.title,
      sortFn: byText(language),
      cell: ({ row }) => (row.original.title.trim() === '' ? untitled : row.original.title),
    }),
    helper.accessor('meetingDate', {
      header: words.columns.meetingDate,
      sortFn: byCode,
      cell: ({ row }) => formatDayText(row.original.meetingDate, language),
    }),
    helper.accessor('issueDate', {
      header: words.columns.issueDate,
      sortFn: byCode,
      cell: ({ row }) => (
        <>
          {formatBanglaDay(row.original.issueDate)}
          <br />
          {formatDayText(row.original.issueDate, language)}
        </>
      ),
    }),
    helper.accessor('memoNumber', { header: words.columns.memoNumber, sortFn: byText(language) }),
    helper.accessor('state', {
      header: words.columns.state,
      filterFn: equals,
      sortFn: (a, b) => stateOrder[a.original.state] - stateOrder[b.original.state],
      cell: ({ row }) => (
        <span className="state-badge" data-state={row.original.state}>
          {words.states[row.original.state]}
        </span>
      ),
    }),
    helper.accessor('changedAt', {
      header: words.columns.changedAt,
      sortFn: byCode,
      cell: ({ row }) => formatInstant(row.original.changedAt, language),
    }),
    helper.accessor('financialYear', { header: words.filterYear, filterFn: equals }),
  ]);

/** `2023-2024` in the window's language. */
export const financialYearText = (year: string, language: Language): string => {
  if (language === 'en') return year;
  const [from = '', to = ''] = year.split('-');
  return `${formatNumber(Number(from))}-${formatNumber(Number(to))}`;
};
