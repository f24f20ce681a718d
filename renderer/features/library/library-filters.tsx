import type { ReactTable } from '@tanstack/react-table';
import { useMemo, type ReactElement } from 'react';
import type { LibraryWords } from '#shared/words/desk/library-words';
import { states } from '#shared/minutes/choices';
import { useLanguage } from '#renderer/desk/desk-context';
import type { DocumentRow } from '#renderer/storage/rows';
import screenCss from '#renderer/components/screen.module.css';
import { financialYearText, type LibraryFeatures } from './library-columns';

type FilterProps = {
  readonly isWhole: boolean;
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
};

const Filter = ({ isWhole, label, all, value, options, onChange }: FilterProps): ReactElement => (
  <label className={screenCss.filter}>
    <span>{label}</span>
    <select
      disabled={!isWhole}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);

export type LibraryFiltersProps = {
  readonly table: ReactTable<LibraryFeatures, DocumentRow>;
  readonly documents: readonly DocumentRow[];
  /** Whether all documents are known, so that they can be filtered. */
  readonly isWhole: boolean;
  readonly words: LibraryWords;
};

/** The filters over the table: committee, financial year, state. */
export const LibraryFilters = ({ table, documents, isWhole, words }: LibraryFiltersProps): ReactElement => {
  const language = useLanguage();
  const committees = useMemo(() => {
    const names = [...new Set(documents.map(({ committee }) => committee))].filter((name) => name.trim() !== '');
    return names.sort(new Intl.Collator(language).compare);
  }, [documents, language]);
  const years = useMemo(
    () =>
      [...new Set(documents.map(({ financialYear }) => financialYear))]
        .filter((year) => year !== '')
        .sort()
        .reverse(),
    [documents],
  );
  const valueOf = (id: string): string => {
    const value = table.getColumn(id)?.getFilterValue();
    return typeof value === 'string' ? value : '';
  };
  const set = (id: string) => (value: string) => {
    table.getColumn(id)?.setFilterValue(value === '' ? undefined : value);
  };
  return (
    <>
      <Filter
        isWhole={isWhole}
        label={words.filterCommittee}
        all={words.all}
        value={valueOf('committee')}
        options={committees.map((name) => ({ value: name, label: name }))}
        onChange={set('committee')}
      />
      <Filter
        isWhole={isWhole}
        label={words.filterYear}
        all={words.all}
        value={valueOf('financialYear')}
        options={years.map((year) => ({ value: year, label: financialYearText(year, language) }))}
        onChange={set('financialYear')}
      />
      <Filter
        isWhole={isWhole}
        label={words.filterState}
        all={words.all}
        value={valueOf('state')}
        options={states.map((state) => ({ value: state, label: words.states[state] }))}
        onChange={set('state')}
      />
    </>
  );
};
