import type { CSSProperties, ReactElement } from 'react';
import type { LibraryWords } from '#shared/words/desk/library-words';
import { useLanguage } from '#renderer/desk/desk-context';
import type { DocumentRow } from '#renderer/storage/rows';
import { tracksOf, type ColumnId } from './library-columns';
import { LibraryHeadRow } from './library-head-row';
import { LibraryRow } from './library-row';
import { useLibraryGrid } from './use-library-grid';
import type { LibraryTableState } from './use-library-table';
import { rowHeight, useNearRows } from './use-near-rows';
import css from './library.module.css';

export type LibraryTableProps = {
  readonly state: LibraryTableState;
  /** Whether all rows are known, so that they can be counted and chosen together. */
  readonly isWhole: boolean;
  readonly columns: readonly ColumnId[];
  readonly words: LibraryWords;
  readonly onOpen: (row: DocumentRow) => void;
  readonly onDelete: (rows: readonly DocumentRow[]) => void;
  readonly menuFor: (row: DocumentRow, onClose: () => void) => ReactElement;
};

/** The rows near the view, and the one that has the keyboard wherever that is. */
const drawnRows = (from: number, to: number, here: number, count: number): readonly number[] => {
  const near = Array.from({ length: to - from }, (_, index) => from + index);
  if (here >= count || (here >= from && here < to)) return near;
  return here < from ? [here, ...near] : [...near, here];
};

/** The table of all minutes: only the rows near the view are in the page, so ten thousand scroll like ten. */
export const LibraryTable = (props: LibraryTableProps): ReactElement => {
  const { state, isWhole, columns, words, onOpen, onDelete, menuFor } = props;
  const { table, rows } = state;
  const language = useLanguage();
  const { from, to, onScroll, pageOf } = useNearRows(rows.length);
  const { here, menuId, closeMenu, gridProps } = useLibraryGrid({ state, isWhole, pageOf, onOpen, onDelete });
  const selection = table.state.rowSelection;
  return (
    <div
      className={css['library-table']}
      role="grid"
      aria-label={words.title}
      aria-rowcount={isWhole ? rows.length + 1 : -1}
      aria-multiselectable
      style={{ '--library-tracks': tracksOf(columns) } as CSSProperties}
      onScroll={onScroll}
      {...gridProps}
    >
      <div role="rowgroup" className={css['library-head-group']}>
        <LibraryHeadRow {...state} {...{ columns, words, isWhole }} />
      </div>
      <div role="rowgroup" className={css['library-body']} style={{ height: `${String(rows.length * rowHeight)}rem` }}>
        {drawnRows(from, to, here, rows.length).map((index) => {
          const row = rows[index];
          return row ? (
            <LibraryRow
              key={row.id}
              {...{ row, index, columns, words, language }}
              isCurrent={index === here}
              isSelected={selection[row.id] === true}
              menu={row.id === menuId ? menuFor(row, closeMenu) : undefined}
            />
          ) : null;
        })}
      </div>
    </div>
  );
};
