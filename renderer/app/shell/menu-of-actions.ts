import type { RequestOf } from '#shared/contract/channels';
import type { Action } from '#renderer/desk/actions';
import type { Shortcut } from '#renderer/desk/shortcut';

type Menus = RequestOf<'setMenu'>;
type MenuName = Menus[number]['menu'];

/** Which menu an action stands in, by the beginning of its id; the first that fits counts. */
const places: readonly (readonly [beginning: string, menu: MenuName])[] = [
  ['new', 'file'],
  ['sample', 'file'],
  ['import', 'file'],
  ['save', 'file'],
  ['print', 'file'],
  ['export', 'file'],
  ['copy-nothi', 'file'],
  ['committee-new-meeting', 'file'],
  ['undo', 'edit'],
  ['redo', 'edit'],
  ['find', 'edit'],
  ['replace', 'edit'],
  ['search', 'edit'],
  ['directory-find', 'edit'],
  ['move', 'edit'],
  ['remove', 'edit'],
  ['add', 'insert'],
  ['directory-add', 'insert'],
  ['format-insertTable', 'insert'],
  ['format', 'format'],
  ['screen', 'go'],
  ['palette', 'go'],
  ['next', 'go'],
  ['view', 'view'],
  ['panel', 'view'],
  ['outline', 'view'],
  ['checklist', 'view'],
  ['style', 'view'],
  ['paper', 'view'],
  ['trash', 'view'],
];

export const menuOf = (id: string): MenuName | undefined => places.find(([beginning]) => id.startsWith(beginning))?.[1];

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
  for (const { id, title, shortcut } of actions) {
    const menu = menuOf(id);
    if (menu === undefined) continue;
    const items = menus.get(menu) ?? new Map<string, Menus[number]['items'][number]>();
    menus.set(menu, items);
    if (items.has(id)) continue;
    items.set(id, { id, label: title, ...(shortcut === undefined ? {} : { accelerator: acceleratorOf(shortcut) }) });
  }
  return [...menus].map(([menu, items]) => ({ menu, items: [...items.values()] }));
};
