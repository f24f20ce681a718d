import type { GridColumn } from './grid-column';
import type { GridCore } from './use-grid-core';

export type RowCommands = {
  /** Behind the selected rows, in the same column, unless told. */
  readonly addRow: (at?: number, column?: number) => void;
  readonly removeRows: () => void;
  readonly stepRows: (step: 1 | -1) => void;
  /** Moves one row to another's place, by the mouse. */
  readonly dropRow: (from: number, to: number) => void;
};

/** Where the keyboard goes in a new row: the first column that is written in. */
export const firstWritable = <Row>(columns: readonly GridColumn<Row>[]): number =>
  Math.max(
    0,
    columns.findIndex(({ kind }) => kind === 'text' || kind === 'chips'),
  );

/** Adding, removing and moving whole rows. */
export const useRowCommands = <Row>(core: GridCore<Row>): RowCommands => {
  const { props, size, range, active, anchor, column, select, selectRange, set } = core;
  const { words, onChange } = props;
  const count = range.bottom - range.top + 1;

  const isWritten = size.rows > 0 && column !== undefined && column.kind !== 'read' && column.kind !== 'toggle';
  const sameColumn = isWritten ? active.column : firstWritable(props.columns);

  const addRow = (at = size.rows === 0 ? 0 : range.bottom + 1, target = sameColumn): void => {
    if (props.isReadOnly) return;
    onChange([{ kind: 'insert', at, rows: [{}] }]);
    select({ row: at, column: target });
    set({ message: words.rowsAdded(1) });
  };

  const removeRows = (): void => {
    if (props.isReadOnly || size.rows === 0) return;
    onChange([{ kind: 'remove', from: range.top, count }]);
    select({ row: Math.max(0, Math.min(range.top, size.rows - count - 1)), column: active.column });
    set({ message: words.rowsRemoved(count) });
  };

  const stepRows = (step: 1 | -1): void => {
    if (props.isReadOnly || size.rows === 0) return;
    const place = range.top + step;
    let to: number | undefined = place;
    if (props.onStepRows) to = props.onStepRows(range.top, count, step);
    else if (place < 0 || place + count > size.rows) to = undefined;
    else onChange([{ kind: 'move', from: range.top, count, to: place }]);
    if (to === undefined) return;
    const by = to - range.top;
    selectRange({ ...anchor, row: anchor.row + by }, { ...active, row: active.row + by });
    set({ message: words.rowMoved(to + 1) });
  };

  const dropRow = (from: number, to: number): void => {
    if (props.isReadOnly || from === to) return;
    onChange([{ kind: 'move', from, count: 1, to }]);
    select({ row: to, column: active.column });
    set({ message: words.rowMoved(to + 1) });
  };

  return { addRow, removeRows, stepRows, dropRow };
};
