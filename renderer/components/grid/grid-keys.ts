import type { Move } from './grid-position';

/** What a key asks of the grid. */
export type GridCommand =
  | { readonly do: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly do: 'tab'; readonly step: 1 | -1 }
  | { readonly do: 'enter'; readonly step: 1 | -1 }
  | { readonly do: 'move-rows'; readonly step: 1 | -1 }
  | {
      readonly do:
        | 'edit'
        | 'escape'
        | 'space'
        | 'clear'
        | 'fill-down'
        | 'suggest'
        | 'add-row'
        | 'remove-rows'
        | 'select-all'
        | 'break-line'
        | 'next-option'
        | 'previous-option';
    };

export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
};
const controlMoves: Readonly<Record<string, Move>> = { Home: 'grid-start', End: 'grid-end' };

/** Keys that mean the same whether a cell is being edited or not. */
const commonCommand = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): GridCommand | undefined => {
  const control = ctrlKey || metaKey;
  if (key === 'Escape') return { do: 'escape' };
  if (key === 'Tab' && !control && !altKey) return { do: 'tab', step: shiftKey ? -1 : 1 };
  if (key === 'Enter' && control) return { do: 'add-row' };
  return undefined;
};

const controlCommand = ({ key, code, shiftKey }: Key): GridCommand | undefined => {
  const move = controlMoves[key];
  if (move) return { do: 'move', move, extend: shiftKey };
  if (key === 'Delete') return { do: 'remove-rows' };
  // Letters are places on the keyboard, so that they work under a Bangla layout, too.
  if (code === 'KeyD') return { do: 'fill-down' };
  if (code === 'KeyE') return { do: 'suggest' };
  if (code === 'KeyA') return { do: 'select-all' };
  return undefined;
};

const altCommand = ({ key }: Key): GridCommand | undefined => {
  if (key === 'ArrowUp') return { do: 'move-rows', step: -1 };
  if (key === 'ArrowDown') return { do: 'move-rows', step: 1 };
  return undefined;
};

/** The command of a key while cells are selected; undefined for a key that types or is not the grid's. */
export const selectCommand = (event: Key): GridCommand | undefined => {
  const common = commonCommand(event);
  if (common) return common;
  if (event.ctrlKey || event.metaKey) return controlCommand(event);
  if (event.altKey) return altCommand(event);
  const move = moves[event.key];
  if (move) return { do: 'move', move, extend: event.shiftKey };
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? { do: 'enter', step: -1 } : { do: 'edit' };
    case 'F2':
      return { do: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { do: 'clear' };
    case 'Insert':
      return { do: 'add-row' };
    case ' ':
      return { do: 'space' };
    default:
      return undefined;
  }
};

/** The command of a key while a cell is edited; every other key belongs to the text. */
export const editCommand = (event: Key, hasOptions: boolean): GridCommand | undefined => {
  const common = commonCommand(event);
  if (common) return common;
  if (event.key === 'Enter')
    return event.altKey ? { do: 'break-line' } : { do: 'enter', step: event.shiftKey ? -1 : 1 };
  if (hasOptions && event.key === 'ArrowDown') return { do: 'next-option' };
  if (hasOptions && event.key === 'ArrowUp') return { do: 'previous-option' };
  return undefined;
};
