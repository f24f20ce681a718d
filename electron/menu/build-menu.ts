import type { MenuItemConstructorOptions } from 'electron';
import type { RequestOf } from '#shared/contract/channels';
import type { ShellWords } from '#shared/words/shell-words';

/** The window's actions, menu by menu, in its own language. */
export type WindowMenus = RequestOf<'setMenu'>;

/** What the shell itself does from the menu. */
export type MenuTasks = {
  readonly choose: (action: string) => void;
  readonly openRecent: (path: string) => void;
  readonly clearRecent: () => void;
  readonly showLog: () => void;
  readonly showCopies: () => void;
  readonly showAbout: () => void;
  readonly zoom: (by: -1 | 0 | 1) => void;
};

export type MenuParts = {
  readonly menus: WindowMenus;
  readonly recent: readonly string[];
  readonly words: ShellWords['menus'];
  readonly tasks: MenuTasks;
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
};

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };

/**
 * The keys are shown and left to the window: it knows them by their place on the keyboard, so that they work under any
 * Bangla layout. A Mac registers all keys of its menu, and asks the window first.
 */
const actionItems = ({ menus, tasks }: MenuParts, menu: WindowMenus[number]['menu']): readonly Item[] =>
  menus
    .filter((one) => one.menu === menu)
    .flatMap(({ items }) => items)
    .map(({ id, label, accelerator }) => ({
      id,
      // On Windows and Linux a single & in a label marks the access key and is not shown.
      label: label.replaceAll('&', '&&'),
      ...(accelerator === undefined ? {} : { accelerator }),
      registerAccelerator: false,
      click: () => {
        tasks.choose(id);
      },
    }));

const baseName = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;

const recentMenu = ({ recent, words, tasks }: MenuParts): Item => ({
  label: words.recent,
  submenu:
    recent.length === 0
      ? [{ label: words.noRecent, enabled: false }]
      : [
          ...recent.map((path) => ({
            label: baseName(path).replaceAll('&', '&&'),
            toolTip: path,
            click: () => {
              tasks.openRecent(path);
            },
          })),
          separator,
          { label: words.clearRecent, click: tasks.clearRecent },
        ],
});

/** The menu of the program itself, which a Mac has before all others. */
const macMenu = ({ words, tasks }: MenuParts): Item => ({
  label: words.about,
  role: 'appMenu',
  submenu: [
    { label: words.about, click: tasks.showAbout },
    separator,
    { role: 'hide', label: words.hide },
    { role: 'hideOthers', label: words.hideOthers },
    { role: 'unhide', label: words.showAll },
    separator,
    { role: 'quit', label: words.quit },
  ],
});

const editItems = (parts: MenuParts): readonly Item[] => {
  const { words } = parts;
  return [
    ...actionItems(parts, 'edit'),
    separator,
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'pasteAndMatchStyle', label: words.pastePlain },
    { role: 'selectAll', label: words.selectAll },
  ];
};

const viewItems = (parts: MenuParts): readonly Item[] => {
  const { words, tasks, isPackaged } = parts;
  const zoom = (label: string, accelerator: string, by: -1 | 0 | 1): Item => ({
    label,
    accelerator,
    click: () => {
      tasks.zoom(by);
    },
  });
  return [
    ...actionItems(parts, 'view'),
    separator,
    zoom(words.zoomIn, 'CmdOrCtrl+=', 1),
    zoom(words.zoomOut, 'CmdOrCtrl+-', -1),
    zoom(words.zoomReset, 'CmdOrCtrl+0', 0),
    { role: 'togglefullscreen', label: words.fullScreen },
    ...(isPackaged ? [] : [{ role: 'toggleDevTools', label: words.tools } as const]),
  ];
};

const helpItems = ({ words, tasks }: MenuParts): readonly Item[] => [
  { label: words.copies, click: tasks.showCopies },
  { label: words.log, click: tasks.showLog },
  separator,
  { label: words.about, click: tasks.showAbout },
];

/** The native menu: the window's actions, and around them what every program has. */
export const buildMenu = (parts: MenuParts): readonly Item[] => {
  const { words, platform } = parts;
  const isMac = platform === 'darwin';
  const quit: readonly Item[] = isMac ? [] : [separator, { role: 'quit', label: words.quit }];
  const menus: readonly (readonly [label: string, items: readonly Item[]])[] = [
    [words.file, [...actionItems(parts, 'file'), recentMenu(parts), ...quit]],
    [words.edit, editItems(parts)],
    [words.insert, actionItems(parts, 'insert')],
    [words.format, actionItems(parts, 'format')],
    [words.view, viewItems(parts)],
    [words.go, actionItems(parts, 'go')],
    [words.help, helpItems(parts)],
  ];
  return [
    ...(isMac ? [macMenu(parts)] : []),
    ...menus.filter(([, items]) => items.length > 0).map(([label, items]) => ({ label, submenu: [...items] })),
  ];
};
