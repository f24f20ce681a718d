import type { RowSelectionState } from '@tanstack/react-table';
import { useRef } from 'react';
import type { LibraryTableState } from './use-library-table';

/** Where a stretch of rows begins, and what was chosen besides when it began to be stretched. */
type Anchor = { readonly id: string; before?: RowSelectionState };

/** Choosing rows, one by one or from one to another. Rows are named by where they stand. */
export const useChosenRows = ({ table, rows }: LibraryTableState) => {
  const anchor = useRef<Anchor>(undefined);
  const selection = table.state.rowSelection;
  return {
    /** A stretch that is drawn later begins here. */
    beginAt: (index: number): void => {
      const row = rows[index];
      anchor.current = row && { id: row.id };
    },
    isStretching: (): boolean => anchor.current?.before !== undefined,
    toggle: (index: number): void => {
      const row = rows[index];
      if (!row) return;
      const { [row.id]: isChosen, ...others } = selection;
      table.setRowSelection(isChosen ? others : { ...others, [row.id]: true });
      anchor.current = { id: row.id };
    },
    /** Chooses all rows from where the stretch began, and no longer those that it held before. */
    stretchTo: (index: number): void => {
      const begun = anchor.current ?? { id: rows[index]?.id ?? '' };
      begun.before ??= selection;
      anchor.current = begun;
      const found = rows.findIndex(({ id }) => id === begun.id);
      const from = found === -1 ? index : found;
      const stretch = rows.slice(Math.min(from, index), Math.max(from, index) + 1);
      table.setRowSelection({ ...begun.before, ...Object.fromEntries(stretch.map(({ id }) => [id, true as const])) });
    },
  };
};
