import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useDesk, useSettings } from '#renderer/desk/desk-context';
import type { DocumentRow } from '#renderer/storage/rows';
import { features, libraryColumns } from './library-columns';

const none: readonly DocumentRow[] = [];

/** The table's state: what is sorted is kept in the settings, what is filtered and chosen is not. */
export const useLibraryTable = (documents: readonly DocumentRow[]) => {
  const { settings } = useDesk();
  const { language, librarySort } = useSettings();
  const columns = useMemo(() => libraryColumns(language), [language]);
  const sorting = useMemo(() => [{ id: librarySort.column, desc: librarySort.descending }], [librarySort]);
  const table = useTable({
    features,
    columns,
    data: documents,
    getRowId: (row) => row.id,
    enableSortingRemoval: false,
    state: { sorting },
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update(sorting) : update;
      if (next) settings.set({ librarySort: { column: next.id, descending: next.desc } });
    },
  });
  const model = table.getRowModel();
  const selection = table.state.rowSelection;
  const rows = useMemo(() => model.rows.map(({ original }) => original), [model]);
  // Only what is to be seen: nobody sends to the trash what a filter hides.
  const chosen = useMemo(() => {
    const isAny = Object.keys(selection).length > 0;
    return isAny ? rows.filter(({ id }) => selection[id]) : none;
  }, [rows, selection]);
  return { table, rows, chosen };
};

/** The table, its rows as they are filtered and sorted, and those of them that are chosen. */
export type LibraryTableState = ReturnType<typeof useLibraryTable>;
