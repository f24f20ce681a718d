import type { MenuName, RequestOf } from '#shared/contract/channels';
import type { Action } from '#renderer/desk/actions';
import type { Shortcut } from '#renderer/desk/shortcut';

type Menus = RequestOf<'setMenu'>;

const keyNames: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Comma: ',',
  Minus: '-',
  Equal: '=',
};

/** A shortcut in Electron's spelling: `CmdOrCtrl+Shift+E`. */
export const acceleratorOf = (shortcut: Shortcut): string =>
  shortcut
    .split('+')
    .map((part) => keyNames[part] ?? part)
    .join('+');

/** The actions on offer, menu by menu, each once: the same list that the palette shows. */
export const menusOfActions = (actions: readonly Action[]): Menus => {
  const menus = new Map<MenuName, Map<string, Menus[number]['items'][number]>>();
  for (const { id, menu, title, keys } of actions) {
    const items = menus.get(menu) ?? new Map<string, Menus[number]['items'][number]>();
    menus.set(menu, items);
    if (items.has(id)) continue;
    items.set(id, { id, label: title, ...(keys === undefined ? {} : { accelerator: acceleratorOf(keys) }) });
  }
  return [...menus].map(([menu, items]) => ({ menu, items: [...items.values()] }));
};
