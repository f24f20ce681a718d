import { closestCenter, DndContext, PointerSensor, useSensor, useSensors, type DragEndEvent } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { createColumnHelper, tableFeatures, useTable, type RowData } from '@tanstack/react-table';
import { useMemo, useRef, type FocusEvent, type ReactElement } from 'react';
import { CellInput } from './cell-input';
import type { GridColumn } from './grid-column';
import type { GridParts } from './grid-keyboard';
import { GridRow, rowKey } from './grid-row';
import { useGridMouse } from './use-grid-mouse';
import { useRowWindow } from './use-row-window';
import css from './grid.module.css';

const features = tableFeatures({});

const useGridTable = <Row extends RowData>(rows: readonly Row[], columns: readonly GridColumn<Row>[]) => {
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return columns.map((column) => helper.display({ id: column.id, header: column.header }));
  }, [columns]);
  return useTable({ features, columns: definitions, data: rows });
};

// The keyboard has its own way to move rows, told in the grid's own words.
const silence = {
  screenReaderInstructions: { draggable: '' },
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
};

const indexOf = (key: string | number): number => Number(String(key).slice(rowKey(0).length - 1));

/** `grid-template-columns`: the handle, then each column's share. */
const templateOf = <Row,>(columns: readonly GridColumn<Row>[]): string =>
  `1.5rem ${columns.map(({ width, minWidth }) => `minmax(${String(minWidth)}rem, ${String(width)}fr)`).join(' ')}`;

const leastWidth = <Row,>(columns: readonly GridColumn<Row>[]): string =>
  `${String(columns.reduce((sum, { minWidth }) => sum + minWidth, 1.5))}rem`;

type TableProps<Row> = { readonly parts: GridParts<Row>; readonly helpId: string };

const Body = <Row extends RowData>({ parts, helpId }: TableProps<Row>): ReactElement => {
  const { core } = parts;
  const { props, active, range, mode } = core;
  const scrollBox = useRef<HTMLDivElement>(null);
  const table = useGridTable(props.rows, props.columns);
  const rows = table.getRowModel().rows;
  const { placed, height, measure } = useRowWindow(rows.length, active.row, scrollBox);
  const mouse = useGridMouse(parts);
  /** Who is led to a row is led into the first of its cells that are written. */
  const onRowFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const { index, path } = target.dataset;
    if (index === undefined || path === undefined) return;
    core.hasFocus.current = true;
    core.select({
      row: Number(index),
      column: Math.max(
        0,
        props.columns.findIndex(({ kind }) => kind === 'text'),
      ),
    });
  };
  const keys = useMemo(() => Array.from({ length: rows.length }, (_, index) => rowKey(index)), [rows.length]);
  return (
    <div ref={scrollBox} className={css['grid-scroll']} data-long={height === undefined ? undefined : true}>
      <div
        role="grid"
        className={css['grid-table']}
        aria-label={props.name}
        aria-multiselectable
        aria-readonly={props.isReadOnly ? true : undefined}
        aria-rowcount={rows.length + 1}
        aria-colcount={props.columns.length}
        style={{ '--grid-columns': templateOf(props.columns), minWidth: leastWidth(props.columns) } as object}
        {...mouse}
        onFocus={onRowFocus}
      >
        <div role="rowgroup" className={css['grid-head']}>
          {table.getHeaderGroups().map((group) => (
            <div key={group.id} role="row" aria-rowindex={1} className={css['grid-row']}>
              <span className={css['grid-handle']} aria-hidden />
              {group.headers.map((header, index) => (
                <div key={header.id} role="columnheader" aria-colindex={index + 1} className={css['grid-cell']}>
                  <table.FlexRender header={header} />
                </div>
              ))}
            </div>
          ))}
        </div>
        <div role="rowgroup" className={css['grid-body']} style={height === undefined ? {} : { height }}>
          <SortableContext items={keys} strategy={verticalListSortingStrategy}>
            {placed.map(({ index, top }) => {
              const row = rows[index];
              const isActive = index === active.row;
              const isSelected = index >= range.top && index <= range.bottom;
              return row ? (
                <GridRow
                  key={row.id}
                  row={row.original}
                  index={index}
                  columns={props.columns}
                  activeColumn={isActive ? active.column : undefined}
                  isEditing={isActive && mode === 'edit'}
                  selectedFrom={isSelected ? range.left : undefined}
                  selectedTo={isSelected ? range.right : undefined}
                  isReadOnly={props.isReadOnly === true}
                  place={props.placeOf?.(row.original, index)}
                  top={top}
                  measure={measure}
                  input={isActive ? <CellInput key={active.column} parts={parts} helpId={helpId} /> : null}
                />
              ) : null;
            })}
          </SortableContext>
        </div>
      </div>
    </div>
  );
};

/** The grid itself: its head and rows, and dragging of rows by their handles. */
export const GridTable = <Row extends RowData>(props: TableProps<Row>): ReactElement => {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    if (over) props.parts.rowCommands.dropRow(indexOf(active.id), indexOf(over.id));
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd} accessibility={silence}>
      <Body {...props} />
    </DndContext>
  );
};
