import { useSortable } from '@dnd-kit/sortable';
import { IconGripVertical } from '@tabler/icons-react';
import { memo, type CSSProperties, type ReactElement, type ReactNode } from 'react';
import { CellContent } from './cell-content';
import { lockOf } from './column-value';
import type { GridColumn } from './grid-column';
import css from './grid.module.css';

export type GridRowProps<Row> = {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly GridColumn<Row>[];
  /** The column of the active cell, where it is in this row. */
  readonly activeColumn: number | undefined;
  readonly isEditing: boolean;
  /** First and last selected column; undefined where none is. */
  readonly selectedFrom: number | undefined;
  readonly selectedTo: number | undefined;
  readonly isReadOnly: boolean;
  readonly place: string | undefined;
  /** Distance from the top, where the rows are placed one by one. */
  readonly top: number | undefined;
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  /** The input in the active cell. */
  readonly input: ReactNode;
};

export const rowKey = (index: number): string => `row-${String(index)}`;

const Cell = <Row,>(
  props: GridRowProps<Row> & { readonly column: GridColumn<Row>; readonly at: number },
): ReactElement => {
  const { row, column, index, at, activeColumn, isEditing, selectedFrom = Infinity, selectedTo = -1, input } = props;
  const isActive = at === activeColumn;
  const isSelected = at >= selectedFrom && at <= selectedTo;
  const isLocked = props.isReadOnly || lockOf(column, row) !== undefined;
  return (
    <div
      role="gridcell"
      aria-colindex={at + 1}
      aria-selected={isSelected}
      aria-readonly={isLocked ? true : undefined}
      {...(column.kind === 'toggle' ? { 'aria-label': `${column.header}: ${column.text(row)}` } : {})}
      className={css['grid-cell']}
      data-kind={column.kind}
      data-active={isActive ? true : undefined}
      data-editing={isActive && isEditing ? true : undefined}
      data-row={index}
      data-column={at}
    >
      {isActive && isEditing ? null : <CellContent column={column} row={row} />}
      {isActive ? input : null}
    </div>
  );
};

const PlainRow = <Row,>(props: GridRowProps<Row>): ReactElement => {
  const { index, columns, isReadOnly, place, top, measure } = props;
  const sortable = useSortable({ id: rowKey(index), disabled: isReadOnly });
  const { transform, isDragging, listeners, setNodeRef } = sortable;
  const style: CSSProperties = {
    ...(top === undefined ? {} : { top }),
    ...(transform ? { transform: `translateY(${String(transform.y)}px)` } : {}),
  };
  return (
    <div
      ref={(element) => {
        setNodeRef(element);
        measure?.(element);
      }}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-path={place}
      tabIndex={place === undefined ? undefined : -1}
      className={css['grid-row']}
      data-dragging={isDragging ? true : undefined}
      data-placed={top === undefined ? undefined : true}
      style={style}
    >
      <span className={css['grid-handle']} aria-hidden data-own-mouse {...(isReadOnly ? {} : listeners)}>
        {isReadOnly ? null : <IconGripVertical size={16} stroke={1.6} />}
      </span>
      {columns.map((column, at) => (
        <Cell key={column.id} {...props} column={column} at={at} />
      ))}
    </div>
  );
};

/** One row: its handle for the mouse, its cells. Drawn again only when something of it changes. */
export const GridRow = memo(PlainRow) as typeof PlainRow;
