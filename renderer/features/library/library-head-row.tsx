import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo, type ReactElement } from 'react';
import type { LibraryWords } from '#shared/words/desk/library-words';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import type { ColumnId } from './library-columns';
import type { LibraryTableState } from './use-library-table';
import css from './library.module.css';

export type HeadRowProps = LibraryTableState & {
  readonly columns: readonly ColumnId[];
  readonly words: LibraryWords;
  /** Whether all rows are known: before, not all can be chosen. */
  readonly isWhole: boolean;
};

/** The names of the columns: each sorts by itself. */
export const LibraryHeadRow = memo(({ table, rows, chosen, columns, words, isWhole }: HeadRowProps): ReactElement => {
  const areAllChosen = rows.length > 0 && chosen.length === rows.length;
  return (
    <div role="row" className={classes(css['library-row'], css['library-head'])} aria-rowindex={1}>
      <div role="columnheader">
        <input
          ref={(box) => {
            if (box) box.indeterminate = chosen.length > 0 && !areAllChosen;
          }}
          type="checkbox"
          className={css.tick}
          aria-label={words.selectAll}
          checked={areAllChosen}
          disabled={!isWhole}
          onChange={() => {
            table.toggleAllRowsSelected(!areAllChosen);
          }}
          tabIndex={-1}
        />
      </div>
      {columns.map((id) => {
        const column = table.getColumn(id);
        const sorted = column?.getIsSorted();
        return (
          <div
            key={id}
            role="columnheader"
            aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
          >
            <button type="button" className={css['library-sort']} onClick={column?.getToggleSortingHandler()}>
              {words.columns[id]}
              {sorted === 'asc' ? <IconArrowUp size={14} aria-hidden /> : null}
              {sorted === 'desc' ? <IconArrowDown size={14} aria-hidden /> : null}
            </button>
          </div>
        );
      })}
      <div role="columnheader">
        <span className={screenCss['visually-hidden']}>{words.rowMenu('')}</span>
      </div>
    </div>
  );
});
LibraryHeadRow.displayName = 'LibraryHeadRow';
