import { useRef, useState, type RefObject } from 'react';
import type { GridColumn } from './grid-column';
import type { DataGridProps } from './grid-props';
import { clampPosition, rangeOf, type Position, type Range, type Size } from './grid-position';

/** The input in the active cell. */
export type CellField = HTMLTextAreaElement | HTMLInputElement;

/** What is typed into the open cell: `names` are the chips already there, `highlighted` the option under the cursor. */
export type Draft = { readonly query: string; readonly names: readonly string[]; readonly highlighted: number };

export const noDraft: Draft = { query: '', names: [], highlighted: -1 };

type GridState = {
  readonly active: Position;
  readonly anchor: Position;
  /** `panel`: a cell's own editor is open beside it. */
  readonly mode: 'select' | 'edit' | 'panel';
  readonly draft: Draft;
  /** After Escape the next Tab leaves the grid. */
  readonly isLeaving: boolean;
  readonly message: string;
  /** Rises when the cell is to be focused and shown. */
  readonly reveal: number;
};

const origin: Position = { row: 0, column: 0 };
const start: GridState = {
  active: origin,
  anchor: origin,
  mode: 'select',
  draft: noDraft,
  isLeaving: false,
  message: '',
  reveal: 0,
};

/** The grid's state, and where in its rows it stands. */
export type GridCore<Row> = Omit<GridState, 'anchor'> & {
  readonly props: DataGridProps<Row>;
  readonly size: Size;
  readonly range: Range;
  readonly anchor: Position;
  readonly column: GridColumn<Row> | undefined;
  readonly row: Row | undefined;
  readonly input: RefObject<CellField | null>;
  /** Whether the keyboard is in the grid. */
  readonly hasFocus: RefObject<boolean>;
  readonly set: (change: Partial<GridState>) => void;
  /** Makes a cell the active one; `extend` keeps the other corner of the range. */
  readonly select: (position: Position, extend?: boolean) => void;
  readonly selectRange: (from: Position, to: Position) => void;
  readonly say: (message: string) => void;
};

export const useGridCore = <Row>(props: DataGridProps<Row>): GridCore<Row> => {
  const [state, setState] = useState(start);
  const input = useRef<CellField>(null);
  const hasFocus = useRef(false);
  const size = { rows: props.rows.length, columns: props.columns.length };
  const active = clampPosition(state.active, size);
  const anchor = clampPosition(state.anchor, size);
  const set = (change: Partial<GridState>): void => {
    setState((before) => ({ ...before, ...change }));
  };
  const selectRange = (from: Position, to: Position): void => {
    setState((before) => ({
      ...before,
      active: to,
      anchor: from,
      mode: 'select',
      draft: noDraft,
      isLeaving: false,
      reveal: before.reveal + 1,
    }));
  };
  return {
    ...state,
    props,
    size,
    active,
    anchor,
    range: rangeOf(active, anchor),
    column: props.columns[active.column],
    row: props.rows[active.row],
    input,
    hasFocus,
    set,
    selectRange,
    select: (position, extend = false) => {
      selectRange(extend ? anchor : position, position);
    },
    say: (message) => {
      set({ message });
    },
  };
};
