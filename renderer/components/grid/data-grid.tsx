import type { RowData } from '@tanstack/react-table';
import { useId, useLayoutEffect, useRef, type FocusEvent, type ReactElement } from 'react';
import type { GridParts } from './grid-keyboard';
import type { DataGridProps } from './grid-props';
import { GridTable } from './grid-table';
import { GridToolbar } from './grid-toolbar';
import { useCellEditing } from './use-cell-editing';
import { useGridCore } from './use-grid-core';
import { useRangeCommands } from './use-range-commands';
import { useRowCommands } from './use-row-commands';
import gridToolsCss from './grid-tools.module.css';
import gridCss from './grid.module.css';

const useGridParts = <Row,>(props: DataGridProps<Row>): GridParts<Row> => {
  const core = useGridCore(props);
  const editing = useCellEditing(core);
  const rowCommands = useRowCommands(core);
  const rangeCommands = useRangeCommands(core);
  return { core, editing, rowCommands, rangeCommands };
};

/** Keeps the keyboard in the active cell and the cell in view, as long as the keyboard is in the grid. */
const useFocusInCell = <Row,>({ core }: GridParts<Row>): void => {
  const { input, hasFocus, mode, reveal, active } = core;
  useLayoutEffect(() => {
    if (!hasFocus.current || mode === 'panel') return;
    input.current?.focus({ preventScroll: true });
    input.current?.closest('[role="gridcell"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [input, hasFocus, mode, reveal, active.row, active.column]);
};

/** A table edited like a spreadsheet; see `DataGridProps`, and `grid-keys.ts` for its keys. */
export const DataGrid = <Row extends RowData>(props: DataGridProps<Row>): ReactElement => {
  const parts = useGridParts(props);
  const { core, editing, rowCommands } = parts;
  const { words, isReadOnly } = props;
  const box = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const helpId = useId();
  const isEmpty = core.size.rows === 0;
  useFocusInCell(parts);
  useLayoutEffect(() => {
    if (isEmpty && core.hasFocus.current) first.current?.focus();
  }, [isEmpty, core.hasFocus]);
  const onBlur = (event: FocusEvent): void => {
    const isInside = event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget) === true;
    // Another window in front leaves the focus where it is.
    if (isInside || document.activeElement === core.input.current) return;
    core.hasFocus.current = false;
    if (core.mode === 'edit') editing.finish();
    else if (core.isLeaving) core.set({ isLeaving: false, message: '' });
  };
  return (
    <div
      ref={box}
      className={gridCss['data-grid']}
      onFocus={() => {
        core.hasFocus.current = true;
      }}
      onBlur={onBlur}
    >
      {isReadOnly || isEmpty ? null : <GridToolbar parts={parts} />}
      {isEmpty ? (
        <div className={gridToolsCss['grid-empty']}>
          <p>{words.empty}</p>
          {isReadOnly ? null : (
            <button
              ref={first}
              type="button"
              className={gridToolsCss['grid-button']}
              onClick={() => {
                core.hasFocus.current = true;
                rowCommands.addRow(0);
              }}
            >
              {words.addFirst}
            </button>
          )}
        </div>
      ) : (
        <GridTable parts={parts} helpId={helpId} />
      )}
      <p id={helpId} hidden>
        {words.help}
      </p>
      <p role="status" className={gridToolsCss['grid-message']}>
        {core.message}
      </p>
    </div>
  );
};
