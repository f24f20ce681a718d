import { describe, expect, it, vi } from 'vitest';
import { succeed } from '#shared/kernel/result';
import { shellWords } from '#shared/words/shell-words';
import { createPlaces } from '#electron/files/places';
import { createHandlers, type HandlerParts } from '#electron/handlers';
import { createPrintPages } from '#electron/print/print-pages';
import { createShellState } from '#electron/shell-state';

const open = (openPathSays = '') => {
  const places = createPlaces();
  const files = {
    dialogs: { save: vi.fn(), ask: vi.fn(), open: vi.fn() },
    words: () => shellWords('bn'),
    lastFolder: () => '/home/a',
    keepFolder: vi.fn(),
  };
  const parts = {
    copyRich: vi.fn(() => Promise.resolve()),
    shell: { openPath: vi.fn(() => Promise.resolve(openPathSays)), showItemInFolder: vi.fn() },
    copiesFolder: '/home/a/copies',
    save: { ...files, places, write: vi.fn(), exists: () => false, platform: 'linux' },
    open: { ...files, rememberOpened: vi.fn(), steps: { readFile: vi.fn(), stat: vi.fn() } },
    opened: { add: vi.fn(), take: () => Promise.resolve([{ name: 'ক.karjo', bytes: new Uint8Array(1) }]) },
    print: { pages: createPrintPages(), createWindow: vi.fn() },
    copies: {
      keep: vi.fn(),
      list: () => Promise.resolve(succeed([])),
      read: () => Promise.resolve(succeed(new Uint8Array(2))),
    },
    journal: { size: vi.fn(), read: vi.fn(), write: vi.fn(), truncate: vi.fn(), flush: vi.fn() },
    secondPlace: {
      look: () => Promise.resolve({ label: 'USB', isThere: false }),
      choose: () => Promise.resolve(null),
      forget: vi.fn(),
    },
    log: { path: '/home/a/log', write: vi.fn() },
    state: createShellState('/x', undefined, () => Promise.resolve(), vi.fn()),
    onLook: vi.fn(),
    onMenus: vi.fn(),
    onReadyToClose: vi.fn(),
    ensureFolder: vi.fn(() => Promise.resolve()),
  } satisfies HandlerParts;
  return { parts, places, handlers: createHandlers(parts) };
};

const done = { ok: true, value: null };

describe('the handlers', () => {
  it.each(['/a/সভা.docx', '/a/সভা.PDF', '/a/সভা.txt'])(
    'open %s, which the person has just saved, with its program',
    async (path) => {
      const { parts, places, handlers } = open();
      expect(await handlers.openPlace({ place: places.add(path), how: 'open' })).toEqual(done);
      expect(parts.shell.openPath).toHaveBeenCalledExactlyOnceWith(path);
    },
  );

  it.each(['/a/সভা.html', '/a/সব.zip', '/a/সভা.karjo', '/a/evil.exe', '/a/evil.docx.bat', '/a/evil'])(
    'only show %s in its folder',
    async (path) => {
      const { parts, places, handlers } = open();
      expect(await handlers.openPlace({ place: places.add(path), how: 'open' })).toEqual(done);
      expect(parts.shell.openPath).not.toHaveBeenCalled();
      expect(parts.shell.showItemInFolder).toHaveBeenCalledExactlyOnceWith(path);
    },
  );

  it('know no place but those of this session, and say where no program opens a file', async () => {
    const { handlers } = open();
    const place = '3f0c1c1e-6a39-4a43-9a0e-0d7f6ba7a7a1';
    expect(await handlers.openPlace({ place, how: 'show' })).toEqual({ ok: false, error: 'missing' });
    const without = open('no application is registered');
    const own = without.places.add('/a/সভা.docx');
    expect(await without.handlers.openPlace({ place: own, how: 'open' })).toEqual({ ok: false, error: 'failed' });
  });

  it('keep the look and tell the menu of it', async () => {
    const { parts, handlers } = open();
    expect(await handlers.setLook({ language: 'en', theme: 'dark' })).toEqual(done);
    expect(parts.state.get()).toMatchObject({ language: 'en', theme: 'dark' });
    expect(parts.onLook).toHaveBeenCalledOnce();
  });

  it('make the folder of the copies before they show it', async () => {
    const { parts, handlers } = open();
    expect(await handlers.showCopies(null)).toEqual(done);
    expect(parts.ensureFolder).toHaveBeenCalledExactlyOnceWith('/home/a/copies');
    expect(parts.shell.openPath).toHaveBeenCalledExactlyOnceWith('/home/a/copies');
  });

  it('tell of the second place by its name alone, and forget it', async () => {
    const { parts, handlers } = open();
    const look = { ok: true, value: { label: 'USB', isThere: false } };
    expect(await handlers.copyPlaces(null)).toEqual(look);
    expect(await handlers.chooseCopyPlace(null)).toEqual({ ok: true, value: null });
    expect(await handlers.forgetCopyPlace(null)).toEqual(done);
    expect(parts.secondPlace.forget).toHaveBeenCalledOnce();
  });

  it('hand the clipboard, the menus, faults, opened files and the end of the window on', async () => {
    const { parts, handlers } = open();
    await handlers.copyRich({ html: '<p>ক', text: 'ক' });
    await handlers.setMenu([]);
    await handlers.report({ name: 'TypeError', frames: [] });
    await handlers.readyToClose(null);
    expect(parts.copyRich).toHaveBeenCalledExactlyOnceWith('<p>ক', 'ক');
    expect(parts.onMenus).toHaveBeenCalledExactlyOnceWith([]);
    expect(parts.log.write).toHaveBeenCalledExactlyOnceWith({ what: 'window fault', code: 'TypeError', frames: [] });
    expect(parts.onReadyToClose).toHaveBeenCalledOnce();
    expect(await handlers.takeOpened(null)).toMatchObject({ ok: true, value: [{ name: 'ক.karjo' }] });
  });
});
