import { useLayoutEffect, useRef } from 'react';
import type { RowEdit, CellValue } from '#shared/minutes/edit/row-edit';
import { readColumn } from './column-value';
import type { GridColumn } from './grid-column';
import { noDraft, type GridCore } from './use-grid-core';

/** An open cell: what its row was, what was typed, and how the cell read after the last change made here. */
type Session<Row> = {
  readonly was: Row;
  readonly row: number;
  readonly merge: string;
  isChanged: boolean;
  /** The cell's value as the last change left it; undefined until it is seen. */
  seen: string | undefined;
};

const keyOf = (value: CellValue): string => (typeof value === 'string' ? value : value.join('\n'));

export type CellSession<Row> = {
  readonly isOpen: () => boolean;
  /** Opens the cell; `kept` puts its text into the input, `typed` leaves there what was typed. */
  readonly open: (column: GridColumn<Row>, row: Row, how: 'typed' | 'kept') => void;
  readonly close: () => void;
  readonly send: (edits: readonly RowEdit<Row>[]) => void;
  readonly setValue: (column: GridColumn<Row>, value: CellValue) => void;
  /** Closes the cell and puts its row back as it was. */
  readonly cancel: () => void;
};

/** An undo from elsewhere changes the cell under the typing: the input follows it. */
const useFollowing = <Row>(
  session: { readonly current: Session<Row> | undefined },
  { column, row, active, input }: GridCore<Row>,
  close: () => void,
): void => {
  useLayoutEffect(() => {
    const open = session.current;
    if (!open) return;
    if (!column || row === undefined || open.row !== active.row) {
      close();
      return;
    }
    const now = keyOf(readColumn(column, row));
    if (open.seen !== undefined && open.seen !== now) {
      if (column.kind === 'text' && input.current) input.current.value = now;
      else close();
    }
    open.seen = now;
  });
};

const highlightedOf = <Row>(column: GridColumn<Row>, row: Row): number => {
  if (column.kind !== 'choice') return -1;
  const value = column.value(row);
  return column.options.findIndex((option) => option.value === value);
};

/** The open cell, from its opening to its closing: one name for undoing, and the way back. */
export const useCellSession = <Row>(core: GridCore<Row>): CellSession<Row> => {
  const { active, input, props, set } = core;
  const session = useRef<Session<Row>>(undefined);
  const count = useRef(0);

  const close = (): void => {
    session.current = undefined;
    if (input.current) input.current.value = '';
    set({ mode: 'select', draft: noDraft });
  };
  useFollowing(session, core, close);

  const send = (edits: readonly RowEdit<Row>[]): void => {
    const open = session.current;
    if (open) {
      open.isChanged = true;
      open.seen = undefined;
    }
    props.onChange(edits, open?.merge);
  };

  return {
    isOpen: () => session.current !== undefined,
    open: (column, row, how) => {
      count.current += 1;
      const merge = `grid ${props.name} ${String(count.current)}`;
      session.current = { was: row, row: active.row, merge, isChanged: false, seen: undefined };
      const field = input.current;
      if (field && how === 'kept') {
        field.value = column.kind === 'text' ? column.text(row) : '';
        field.setSelectionRange(field.value.length, field.value.length);
      }
      const names = column.kind === 'chips' ? column.names(row) : [];
      set({
        mode: 'edit',
        isLeaving: false,
        draft: { query: '', names, highlighted: highlightedOf(column, row) },
      });
    },
    close,
    send,
    setValue: (column, value) => {
      send([{ kind: 'set', row: active.row, column: column.id, value }]);
    },
    cancel: () => {
      const open = session.current;
      if (open?.isChanged) props.onChange([{ kind: 'restore', row: open.row, was: open.was }], open.merge);
      close();
    },
  };
};
