import { useEffect, useState } from 'react';
import { foldedText } from '#shared/bangla/fold';
import type { Suggestion } from '../suggestion';
import type { GridColumn } from './grid-column';

const none: readonly Suggestion[] = [];

const choicesFor = <Row>(column: GridColumn<Row> | undefined, query: string): readonly Suggestion[] => {
  if (column?.kind !== 'choice') return none;
  const wanted = foldedText(query.trim());
  return column.options
    .map(({ label }) => ({ value: label }))
    .filter(({ value }) => foldedText(value).includes(wanted));
};

/** What is offered for the open cell: the choices that hold what is typed, or names from the column's type-ahead. */
export const useGridOptions = <Row>(
  column: GridColumn<Row> | undefined,
  query: string,
  isEditing: boolean,
): readonly Suggestion[] => {
  const suggest = column?.kind === 'text' || column?.kind === 'chips' ? column.suggest : undefined;
  const wanted = isEditing ? query.trim() : '';
  const [found, setFound] = useState({ query: '', options: none });
  useEffect(() => {
    if (suggest === undefined || wanted === '') return undefined;
    let isStale = false;
    suggest(wanted).then(
      (options) => {
        if (!isStale) setFound({ query: wanted, options });
      },
      () => undefined, // without suggestions the cell is typed in full
    );
    return () => {
      isStale = true;
    };
  }, [suggest, wanted]);
  if (!isEditing) return none;
  if (column?.kind === 'choice') return choicesFor(column, query);
  return wanted !== '' && suggest !== undefined && found.query === wanted ? found.options : none;
};
