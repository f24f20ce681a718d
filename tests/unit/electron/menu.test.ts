import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { shellWords } from '#shared/words/shell-words';
import { buildMenu, type MenuParts } from '#electron/menu/build-menu';
import { contextItems } from '#electron/menu/context-menu';

const words = shellWords('bn').menus;

const tasks = {
  choose: vi.fn(),
  openRecent: vi.fn(),
  clearRecent: vi.fn(),
  showLog: vi.fn(),
  showCopies: vi.fn(),
  showAbout: vi.fn(),
  zoom: vi.fn(),
};

const parts: MenuParts = {
  menus: [
    {
      menu: 'file',
      items: [
        { id: 'new', label: 'নতুন', accelerator: 'Alt+N' },
        { id: 'export-docx', label: 'রপ্তানি: Word & PDF' },
      ],
    },
    { menu: 'go', items: [{ id: 'palette', label: 'সব কাজ', accelerator: 'CmdOrCtrl+K' }] },
  ],
  recent: ['/home/a/সভা & আলোচনা.karjo'],
  words,
  tasks,
  platform: 'win32',
  isPackaged: true,
};

const outline = (items: readonly MenuItemConstructorOptions[]): unknown[] =>
  items.map(({ label, role, type, submenu }) =>
    Array.isArray(submenu) ? [label, outline(submenu)] : (label ?? role ?? type),
  );

const find = (items: readonly MenuItemConstructorOptions[], label: string): MenuItemConstructorOptions | undefined =>
  items
    .flatMap((item) => [item, ...(Array.isArray(item.submenu) ? [find(item.submenu, label) ?? {}] : [])])
    .find((item) => item.label === label);

describe('the native menu', () => {
  it('has the window’s actions, and around them what every program has, in the chosen language', () => {
    expect(outline(buildMenu(parts))).toEqual([
      [
        'ফাইল',
        [
          'নতুন',
          'রপ্তানি: Word && PDF',
          ['সম্প্রতি খোলা ফাইল', ['সভা && আলোচনা.karjo', 'separator', 'এই তালিকা মুছুন']],
          'separator',
          'বন্ধ করুন',
        ],
      ],
      ['সম্পাদনা', ['separator', 'কাটুন', 'কপি', 'পেস্ট', 'শুধু লেখা পেস্ট', 'সব বাছুন']],
      ['দেখা', ['separator', 'পর্দা বড় করুন', 'পর্দা ছোট করুন', 'পর্দা আসল মাপে', 'পুরো পর্দা']],
      ['যান', ['সব কাজ']],
      ['সহায়তা', ['সুরক্ষা-কপির ফোল্ডার', 'সমস্যার খাতা দেখুন', 'separator', 'কার্যবিবরণী সম্পর্কে']],
    ]);
  });

  it('shows keys and leaves them to the window, which knows them under every layout', () => {
    const item = find(buildMenu(parts), 'নতুন');
    expect(item).toMatchObject({ id: 'new', accelerator: 'Alt+N', registerAccelerator: false });
    item?.click?.({} as never, undefined, {});
    expect(tasks.choose).toHaveBeenCalledExactlyOnceWith('new');
  });

  it('opens a recent file, and says where there is none', () => {
    find(buildMenu(parts), 'সভা && আলোচনা.karjo')?.click?.({} as never, undefined, {});
    expect(tasks.openRecent).toHaveBeenCalledExactlyOnceWith('/home/a/সভা & আলোচনা.karjo');
    expect(find(buildMenu({ ...parts, recent: [] }), words.noRecent)).toMatchObject({ enabled: false });
  });

  it('has the program’s own menu on a Mac, and developer tools only where the desk is built', () => {
    const mac = buildMenu({ ...parts, platform: 'darwin' });
    expect(mac[0]).toMatchObject({ role: 'appMenu' });
    expect(find(buildMenu(parts), words.tools)).toBeUndefined();
    expect(find(buildMenu({ ...parts, isPackaged: false }), words.tools)).toMatchObject({ role: 'toggleDevTools' });
  });

  it('leaves out what has nothing in it, and is whole in English', () => {
    const english = outline(buildMenu({ ...parts, menus: [], words: shellWords('en').menus })).map(
      (one) => (one as unknown[])[0],
    );
    expect(english).toEqual(['File', 'Edit', 'View', 'Help']);
  });
});

describe('the right button', () => {
  const flags = {
    canCut: true,
    canCopy: true,
    canPaste: false,
    canUndo: false,
    canRedo: false,
    canDelete: true,
    canSelectAll: true,
    canEditRichly: true,
  };

  it('offers the clipboard in a text, as far as it goes, after the system’s own spellings', () => {
    const replace = vi.fn();
    const items = contextItems(
      { isEditable: true, selectionText: '', editFlags: flags, dictionarySuggestions: ['সভা'] },
      words,
      replace,
    );
    expect(items.map(({ label, type, enabled }) => [label ?? type, enabled])).toEqual([
      ['সভা', undefined],
      ['separator', undefined],
      ['কাটুন', true],
      ['কপি', true],
      ['পেস্ট', false],
      ['শুধু লেখা পেস্ট', false],
      ['সব বাছুন', undefined],
    ]);
    items[0]?.click?.({} as never, undefined, {});
    expect(replace).toHaveBeenCalledExactlyOnceWith('সভা');
  });

  it('offers to copy what is chosen elsewhere, and else nothing', () => {
    const read = { isEditable: false, editFlags: flags, dictionarySuggestions: [] };
    expect(contextItems({ ...read, selectionText: 'ক' }, words, vi.fn()).map(({ label }) => label)).toEqual([
      'কপি',
      'সব বাছুন',
    ]);
    expect(contextItems({ ...read, selectionText: '' }, words, vi.fn())).toEqual([]);
  });
});
