import type { ReactTable } from '@tanstack/react-table';
import { useMemo, type ReactElement } from 'react';
import type { LibraryWords } from '#shared/words/desk/library-words';
import { useLanguage } from '../../app/desk-context';
import type { DocumentRow } from '../../storage/rows';
import { financialYearText, type LibraryFeatures } from './library-columns';

type FilterProps = {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
};

const Filter = ({ label, all, value, options, onChange }: FilterProps): ReactElement => (
  <label className="filter">
    <span>{label}</span>
    <select
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

const states = ['draft', 'final', 'signed', 'issued'] as const;

export type LibraryFiltersProps = {
  readonly table: ReactTable<LibraryFeatures, DocumentRow>;
  readonly rows: readonly DocumentRow[];
  readonly words: LibraryWords;
};

/** The filters over the table: committee, financial year, state. */
export const LibraryFilters = ({ table, rows, words }: LibraryFiltersProps): ReactElement => {
  const language = useLanguage();
  const committees = useMemo(() => {
    const names = [...new Set(rows.map(({ committee }) => committee))].filter((name) => name.trim() !== '');
    return names.sort(new Intl.Collator(language).compare);
  }, [rows, language]);
  const years = useMemo(
    () =>
      [...new Set(rows.map(({ financialYear }) => financialYear))]
        .filter((year) => year !== '')
        .sort()
        .reverse(),
    [rows],
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
        label={words.filterCommittee}
        all={words.all}
        value={valueOf('committee')}
        options={committees.map((name) => ({ value: name, label: name }))}
        onChange={set('committee')}
      />
      <Filter
        label={words.filterYear}
        all={words.all}
        value={valueOf('financialYear')}
        options={years.map((year) => ({ value: year, label: financialYearText(year, language) }))}
        onChange={set('financialYear')}
      />
      <Filter
        label={words.filterState}
        all={words.all}
        value={valueOf('state')}
        options={states.map((state) => ({ value: state, label: words.states[state] }))}
        onChange={set('state')}
      />
    </>
  );
};
