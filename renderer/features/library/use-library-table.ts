import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { LibraryWords } from '#shared/words/desk/library-words';
import { useDesk, useSettings } from '../../app/desk-context';
import type { DocumentRow } from '../../storage/rows';
import { features, libraryColumns } from './library-columns';

/** The table's state: what is sorted and hidden is kept in the settings, what is filtered and chosen is not. */
export const useLibraryTable = (rows: readonly DocumentRow[], words: LibraryWords, untitled: string) => {
  const { settings } = useDesk();
  const { language, hiddenColumns, librarySort } = useSettings();
  const columns = useMemo(() => libraryColumns(words, language, untitled), [words, language, untitled]);
  const columnVisibility = useMemo(
    () => ({ financialYear: false, ...Object.fromEntries(hiddenColumns.map((id) => [id, false])) }),
    [hiddenColumns],
  );
  const sorting = useMemo(() => [{ id: librarySort.column, desc: librarySort.descending }], [librarySort]);
  return useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    enableSortingRemoval: false,
    state: { columnVisibility, sorting },
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update(sorting) : update;
      if (next) settings.set({ librarySort: { column: next.id, descending: next.desc } });
    },
  });
};
