import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { nextRow } from '#renderer/components/next-row';
import type { DocumentRow } from '#renderer/storage/rows';
import { useChosenRows } from './use-chosen-rows';
import type { LibraryTableState } from './use-library-table';

export type LibraryGridParts = {
  readonly state: LibraryTableState;
  /** Whether all rows are known: before, not all can be chosen. */
  readonly isWhole: boolean;
  /** Rows that stand in the table at once. */
  readonly pageOf: (grid: HTMLElement) => number;
  readonly onOpen: (row: DocumentRow) => void;
  readonly onDelete: (rows: readonly DocumentRow[]) => void;
};

/** Where the row stands that an element is in, if it is in one. */
const rowAt = (target: EventTarget): number | undefined => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row ? Number(row.dataset.row) : undefined;
};

/** The row that has the keyboard. It keeps it where rows come and go around it, and hands it on when it goes itself. */
const useCurrentRow = (count: number) => {
  const grid = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const hasKeyboard = useRef(false);
  const isWanted = useRef(false);
  const here = Math.max(0, Math.min(current, count - 1));
  useLayoutEffect(() => {
    const isLost = hasKeyboard.current && document.activeElement === document.body;
    if (!isWanted.current && !isLost) return;
    isWanted.current = false;
    const row = grid.current?.querySelector<HTMLElement>(`[data-row="${String(here)}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });
  return {
    grid,
    here,
    goTo: (index: number): void => {
      isWanted.current = true;
      setCurrent(index);
    },
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>): void => {
      hasKeyboard.current = currentTarget.contains(target);
      const at = rowAt(target);
      if (at !== undefined) setCurrent(at);
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>): void => {
      hasKeyboard.current = currentTarget.contains(relatedTarget);
    },
  };
};

/** What keys and mouse do in the library's table. */
export const useLibraryGrid = ({ state, isWhole, pageOf, onOpen, onDelete }: LibraryGridParts) => {
  const { table, rows, chosen } = state;
  const { grid, here, goTo, onFocus, onBlur } = useCurrentRow(rows.length);
  const [menuId, setMenuId] = useState<string>();
  const choice = useChosenRows(state);

  const move = (from: number, to: number, isStretch: boolean): void => {
    if (!isStretch) choice.beginAt(to);
    else {
      if (!choice.isStretching()) choice.beginAt(from);
      choice.stretchTo(to);
    }
    goTo(to);
  };

  /** Whether the key meant something. */
  const press = ({ key, code, shiftKey, ctrlKey }: KeyboardEvent, at: number, row: DocumentRow): boolean => {
    if (key === 'Enter') onOpen(row);
    else if (key === ' ') choice.toggle(at);
    else if (key === 'Delete') onDelete(chosen.length > 0 ? chosen : [row]);
    else if (code === 'KeyA' && ctrlKey) {
      if (isWhole) table.toggleAllRowsSelected(true);
    } else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) setMenuId(row.id);
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = rowAt(event.target);
    const row = at === undefined ? undefined : rows[at];
    if (at === undefined || !row) return;
    const target = nextRow(event.key, at, rows.length, pageOf(event.currentTarget));
    if (target !== undefined) move(at, target, event.shiftKey);
    else if (!(event.target as Element).matches('[data-row]') || !press(event, at, row)) return;
    event.preventDefault();
  };

  const onClick = ({ target, shiftKey }: MouseEvent<HTMLElement>): void => {
    const at = rowAt(target);
    if (at === undefined) return;
    const element = target as Element;
    if (element.matches('.tick')) {
      if (shiftKey) choice.stretchTo(at);
      else choice.toggle(at);
      return;
    }
    choice.beginAt(at);
    if (element.matches('.row-menu-button[aria-expanded="false"]')) setMenuId(rows[at]?.id);
  };

  const onDoubleClick = ({ target }: MouseEvent<HTMLElement>): void => {
    const row = rows[rowAt(target) ?? -1];
    if (row && !(target as Element).matches('.tick')) onOpen(row);
  };

  return {
    here,
    menuId,
    closeMenu: (): void => {
      setMenuId(undefined);
      goTo(here);
    },
    gridProps: { ref: grid, onFocus, onBlur, onKeyDown, onClick, onDoubleClick },
  };
};
