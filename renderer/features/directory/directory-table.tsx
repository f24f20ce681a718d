import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTable, type ReactTable, type Row } from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { DirectoryEntry } from '#shared/directory/directory-entry';
import { directoryWords, type DirectoryWords } from '#shared/words/desk/directory-words';
import { IconButton } from '#renderer/components/icon-button.tsx';
import { nextRow } from '#renderer/components/next-row';
import { useLanguage } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import { directoryColumns, directoryFeatures, type DirectoryFeatures } from './directory-columns';
import css from './directory.module.css';

export type DirectoryTableProps = {
  readonly entries: readonly DirectoryEntry[];
  readonly onEdit: (entry: DirectoryEntry) => void;
  readonly onRemove: (entry: DirectoryEntry) => void;
};

/** Pixels, as in directory.css: two lines of text. */
const rowHeight = 56;

type Table = ReactTable<DirectoryFeatures, DirectoryEntry>;

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

const Head = ({ table, words }: { readonly table: Table; readonly words: DirectoryWords }): ReactElement => (
  <div role="row" className={classes(css['directory-row'], css['directory-head'])} aria-rowindex={1}>
    {table.getHeaderGroups()[0]?.headers.map((header) => {
      const sorted = header.column.getIsSorted();
      const name = String(header.column.columnDef.header);
      return (
        <div key={header.id} role="columnheader" aria-sort={sorted === false ? 'none' : ariaSort[sorted]}>
          <button
            type="button"
            className={css['table-sort']}
            title={words.sortBy(name)}
            onClick={header.column.getToggleSortingHandler()}
          >
            {name}
            {sorted === 'asc' ? <IconArrowUp size={14} aria-hidden /> : null}
            {sorted === 'desc' ? <IconArrowDown size={14} aria-hidden /> : null}
          </button>
        </div>
      );
    })}
    <div role="columnheader">
      <span className={screenCss['visually-hidden']}>{words.actions}</span>
    </div>
  </div>
);

type BodyRowProps = {
  readonly row: Row<DirectoryFeatures, DirectoryEntry>;
  readonly index: number;
  readonly top: number;
  readonly isCurrent: boolean;
  readonly words: DirectoryWords;
  readonly onFocus: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

const BodyRow = (props: BodyRowProps): ReactElement => {
  const { row, index, top, isCurrent, words, onFocus, onEdit, onRemove } = props;
  const name = String(row.getValue('name'));
  return (
    <div
      role="row"
      className={css['directory-row']}
      data-row={index}
      aria-rowindex={index + 2}
      tabIndex={isCurrent ? 0 : -1}
      style={{ transform: `translateY(${String(top)}px)` }}
      onFocus={onFocus}
      onDoubleClick={onEdit}
    >
      {row.getAllCells().map((cell) => (
        <div key={cell.id} role={cell.column.id === 'name' ? 'rowheader' : 'gridcell'}>
          <span className={css['directory-cell']}>{String(cell.getValue())}</span>
        </div>
      ))}
      <div role="gridcell" className={css['row-actions']}>
        <IconButton icon={IconPencil} label={words.editOf(name)} onClick={onEdit} />
        <IconButton icon={IconTrash} label={words.removeOf(name)} onClick={onRemove} />
      </div>
    </div>
  );
};

/** The rows in view, and the current one: it holds the keyboard, however far the table is scrolled. */
const useRows = (count: number) => {
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const here = Math.min(current, count - 1);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), here])].filter((index) => index >= 0).sort((a, b) => a - b),
  });
  const focusRow = (index: number): void => {
    setCurrent(index);
    virtualizer.scrollToIndex(index);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-row="${String(index)}"]`)?.focus();
    });
  };
  return { scroller, here, setCurrent, virtualizer, focusRow };
};

/** The entries as a table to sort and change: only the rows in view are in the page, so ten thousand scroll like ten. */
export const DirectoryTable = ({ entries, onEdit, onRemove }: DirectoryTableProps): ReactElement => {
  const language = useLanguage();
  const words = directoryWords(language);
  const columns = useMemo(() => directoryColumns(words, language), [words, language]);
  const table = useTable({ features: directoryFeatures, columns, data: entries, getRowId: ({ id }) => id });
  const { rows } = table.getRowModel();
  const { scroller, here, setCurrent, virtualizer, focusRow } = useRows(rows.length);
  const isRemoving = useRef(false);
  const remove = (entry: DirectoryEntry): void => {
    isRemoving.current = true;
    onRemove(entry);
  };
  useEffect(() => {
    // The keyboard goes on from the row that took the place of the removed one.
    if (isRemoving.current) focusRow(here);
    isRemoving.current = false;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when there are other rows, not when the current one moves
  }, [rows]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const row = rows[here];
    if (!row || !(event.target instanceof HTMLElement) || !event.target.matches('[data-row]')) return;
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight);
    const target = nextRow(event.key, here, rows.length, page);
    if (target !== undefined) focusRow(target);
    else if (event.key === 'Enter') onEdit(row.original);
    else if (event.key === 'Delete') remove(row.original);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={css['directory-table']}
      ref={scroller}
      role="grid"
      aria-label={words.table}
      aria-rowcount={rows.length + 1}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={css['directory-head-group']}>
        <Head table={table} words={words} />
      </div>
      <div role="rowgroup" className={css['directory-body']} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return row ? (
            <BodyRow
              key={row.id}
              {...{ row, index, words }}
              top={start}
              isCurrent={index === here}
              onFocus={() => {
                setCurrent(index);
              }}
              onEdit={() => {
                onEdit(row.original);
              }}
              onRemove={() => {
                remove(row.original);
              }}
            />
          ) : null;
        })}
      </div>
    </div>
  );
};
