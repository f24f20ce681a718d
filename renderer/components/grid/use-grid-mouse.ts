import { useRef, type MouseEvent } from 'react';
import { lockOf } from './column-value';
import type { Position } from './grid-position';
import type { GridParts } from './grid-keyboard';

const positionOf = (target: EventTarget): Position | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
};

const isOwn = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-own-mouse]') !== null;

const isSame = (one: Position, other: Position): boolean => one.row === other.row && one.column === other.column;

const isToggle = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-toggle]') !== null;

/** A click on the box of a switch turns it, in whichever cell it stands. */
const switchCell = <Row>({ core: { props } }: GridParts<Row>, { row, column }: Position): void => {
  const own = props.columns[column];
  const at = props.rows[row];
  if (own?.kind !== 'toggle' || at === undefined || props.isReadOnly || lockOf(own, at) !== undefined) return;
  props.onChange([{ kind: 'set', row, column: own.id, value: own.isOn(at) ? '' : 'true' }]);
};

export type GridMouse = {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
};

/** Click, Shift+click and drag select; double click edits. What is marked `data-own-mouse` minds its own clicks. */
export const useGridMouse = <Row>(parts: GridParts<Row>): GridMouse => {
  const { core, editing } = parts;
  const isDragging = useRef(false);
  return {
    onMouseDown: (event) => {
      const position = positionOf(event.target);
      if (!position || isOwn(event.target) || event.button !== 0) return;
      if (core.mode === 'edit' && isSame(position, core.active)) return;
      event.preventDefault();
      if (core.mode === 'edit') editing.finish();
      core.hasFocus.current = true;
      isDragging.current = true;
      core.select(position, event.shiftKey);
      if (isToggle(event.target)) switchCell(parts, position);
    },
    onMouseOver: (event) => {
      isDragging.current &&= event.buttons === 1;
      const position = positionOf(event.target);
      if (isDragging.current && position && !isSame(position, core.active)) core.select(position, true);
    },
    onDoubleClick: (event) => {
      if (isOwn(event.target) || core.mode !== 'select') return;
      if (positionOf(event.target)) editing.begin('kept');
    },
  };
};
