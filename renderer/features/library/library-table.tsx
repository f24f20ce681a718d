import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactTable, Row } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { LibraryWords } from '#shared/words/desk/library-words';
import type { DocumentRow } from '../../storage/rows';
import { columnWidths, type ColumnId, type LibraryFeatures } from './library-columns';

export type LibraryTableParts = {
  readonly table: ReactTable<LibraryFeatures, DocumentRow>;
  readonly words: LibraryWords;
  readonly untitled: string;
  readonly onOpen: (row: DocumentRow) => void;
  readonly onDelete: (rows: readonly DocumentRow[]) => void;
  readonly menuFor: (row: DocumentRow) => ReactElement;
};

const rowHeight = 56;

type BodyRow = Row<LibraryFeatures, DocumentRow>;

const widthsOf = (table: LibraryTableParts['table']): string => {
  const visible = table.getVisibleLeafColumns().map(({ id }) => id as ColumnId);
  return ['2.75rem', ...visible.map((id) => columnWidths[id]), '2.75rem'].join(' ');
};

const HeaderRow = ({ table, words, columns }: LibraryTableParts & { readonly columns: string }): ReactElement => (
  <div role="row" className="library-row library-head" style={{ gridTemplateColumns: columns }} aria-rowindex={1}>
    <div role="columnheader">
      <Checkbox
        aria-label={words.selectAll}
        checked={table.getIsAllRowsSelected()}
        indeterminate={table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected()}
        onChange={table.getToggleAllRowsSelectedHandler()}
        tabIndex={-1}
      />
    </div>
    {table.getHeaderGroups()[0]?.headers.map((header) => {
      const sorted = header.column.getIsSorted();
      return (
        <div
          key={header.id}
          role="columnheader"
          aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
        >
          <button type="button" className="library-sort" onClick={header.column.getToggleSortingHandler()}>
            <table.FlexRender header={header} />
            {sorted === 'asc' ? <IconArrowUp size={14} aria-hidden /> : null}
            {sorted === 'desc' ? <IconArrowDown size={14} aria-hidden /> : null}
          </button>
        </div>
      );
    })}
    <div role="columnheader">
      <span className="visually-hidden">{words.rowMenu('')}</span>
    </div>
  </div>
);

type RowProps = LibraryTableParts & {
  readonly row: BodyRow;
  readonly index: number;
  readonly columns: string;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly top: number;
  readonly onFocus: () => void;
};

const TableRow = (props: RowProps): ReactElement => {
  const { table, words, untitled, row, index, columns, isCurrent, isSelected, top, onFocus, onOpen, menuFor } = props;
  const title = row.original.title.trim() === '' ? untitled : row.original.title;
  return (
    <div
      role="row"
      className="library-row"
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      style={{ gridTemplateColumns: columns, transform: `translateY(${String(top)}px)` }}
      onFocus={onFocus}
      onDoubleClick={() => {
        onOpen(row.original);
      }}
    >
      <div role="gridcell">
        <Checkbox
          aria-label={words.selectRow(title)}
          checked={isSelected}
          onClick={row.getToggleSelectedHandler()}
          onChange={() => undefined}
          tabIndex={-1}
        />
      </div>
      {row.getVisibleCells().map((cell) => (
        <div role="gridcell" key={cell.id} className={`library-cell library-${cell.column.id}`}>
          {cell.column.id === 'title' ? (
            <a href={`#/document/${encodeURIComponent(row.original.id)}`} tabIndex={-1} className="library-link">
              {title}
            </a>
          ) : (
            <table.FlexRender cell={cell} />
          )}
        </div>
      ))}
      <div role="gridcell">{menuFor(row.original)}</div>
    </div>
  );
};

/** Where the keys lead from a row. */
const nextRow = (key: string, at: number, count: number, page: number): number | undefined => {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const target = steps[key];
  return target === undefined ? undefined : Math.min(count - 1, Math.max(0, target));
};

/** The table of all minutes: only the rows in view are in the page, so ten thousand scroll like ten. */
export const LibraryTable = (props: LibraryTableParts): ReactElement => {
  const { table, words, onOpen, onDelete } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const { rows } = table.getRowModel();
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const columns = widthsOf(table);
  const selection = table.state.rowSelection;
  const here = Math.min(current, rows.length - 1);

  const focusRow = (index: number): void => {
    setCurrent(index);
    virtualizer.scrollToIndex(index);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-row="${String(index)}"]`)?.focus();
    });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-row]')) return;
    const row = rows[here];
    const target = nextRow(event.key, here, rows.length, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight));
    if (target !== undefined) {
      if (event.shiftKey) rows[target]?.toggleSelected(true);
      focusRow(target);
    } else if (!row) return;
    else if (event.key === 'Enter') onOpen(row.original);
    else if (event.key === ' ') row.toggleSelected();
    else if (event.key === 'Delete') {
      const chosen = table.getSelectedRowModel().rows.map(({ original }) => original);
      onDelete(chosen.length > 0 ? chosen : [row.original]);
    } else if (event.code === 'KeyA' && event.ctrlKey) table.toggleAllRowsSelected(true);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      event.target.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
    else return;
    event.preventDefault();
  };

  return (
    <div
      className="library-table"
      ref={scroller}
      role="grid"
      aria-label={words.title}
      aria-rowcount={rows.length + 1}
      aria-multiselectable
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="library-head-group">
        <HeaderRow {...props} columns={columns} />
      </div>
      <div role="rowgroup" className="library-body" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return row ? (
            <TableRow
              key={row.id}
              {...props}
              row={row}
              index={index}
              columns={columns}
              isCurrent={index === here}
              isSelected={selection[row.id] === true}
              top={start}
              onFocus={() => {
                setCurrent(index);
              }}
            />
          ) : null;
        })}
      </div>
    </div>
  );
};
