import type { ReactElement, ReactNode } from 'react';
import type { Suggest } from '../suggestion';

export type GridChoice = { readonly value: string; readonly label: string };

type Shared<Row> = {
  readonly id: string;
  readonly header: string;
  /** Share of the width, and the least width in rem. */
  readonly width: number;
  readonly minWidth: number;
  /** The cell as text: what is shown, copied and edited. */
  readonly text: (row: Row) => string;
  /** Shown in place of the text. */
  readonly show?: ((row: Row) => ReactNode) | undefined;
  /** Shown faintly where the cell is empty. */
  readonly ghost?: ((row: Row) => string) | undefined;
  /** Why the cell cannot be changed in the grid, as a sentence; undefined where it can. */
  readonly locked?: ((row: Row) => string | undefined) | undefined;
  /** Where a locked cell is opened instead. */
  readonly onOpen?: ((row: Row) => void) | undefined;
};

export type TextColumn<Row> = Shared<Row> & {
  readonly kind: 'text';
  /** Alt+Enter breaks the line. */
  readonly multiline?: boolean | undefined;
  readonly suggest?: Suggest | undefined;
  /** What F2, Enter and double click open in place of the text; it changes the row itself. */
  readonly editor?: ((row: Row, close: () => void) => ReactElement) | undefined;
};

export type ChoiceColumn<Row> = Shared<Row> & {
  readonly kind: 'choice';
  readonly options: readonly GridChoice[];
  readonly value: (row: Row) => string;
};

export type ChipsColumn<Row> = Shared<Row> & {
  readonly kind: 'chips';
  readonly names: (row: Row) => readonly string[];
  readonly suggest?: Suggest | undefined;
  /** The names in a pasted text. */
  readonly split: (text: string) => readonly string[];
};

export type ToggleColumn<Row> = Shared<Row> & { readonly kind: 'toggle'; readonly isOn: (row: Row) => boolean };

/** A column that is only read. */
export type ReadColumn<Row> = Shared<Row> & { readonly kind: 'read' };

export type GridColumn<Row> =
  TextColumn<Row> | ChoiceColumn<Row> | ChipsColumn<Row> | ToggleColumn<Row> | ReadColumn<Row>;
