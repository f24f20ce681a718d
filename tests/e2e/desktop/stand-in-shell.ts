import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from 'vitest';
import type { ChannelName, EventName } from '#shared/contract/channel-names';
import { channels as channelForms } from '#shared/contract/channels';
import { shellWords } from '#shared/words/shell-words';
import { createLog } from '#electron/crash/log';
import { writeAtomically } from '#electron/files/atomic-write';
import { createOpenedFiles } from '#electron/files/opened-files';
import { createPlaces } from '#electron/files/places';
import { createHandlers } from '#electron/handlers';
import { answerChannels } from '#electron/ipc/answer-channels';
import { createJournalFiles } from '#electron/journal/journal-files';
import type { WindowMenus } from '#electron/menu/build-menu';
import { createPrintPages } from '#electron/print/print-pages';
import type { PrintWindow } from '#electron/print/print';
import { createSafetyCopies } from '#electron/safety-copy/safety-copies';
import { createSecondPlace } from '#electron/safety-copy/second-place';
import { createShellState } from '#electron/shell-state';
import { sharedBrowser } from '#tests/support/browser';
import { openDesk } from '#tests/support/desk';
import type { DesktopDesk } from './desktop-desk';
import { preloadScript } from './preload-script';

/** Bytes cross the test's bridge as base64; Electron's own clones them. */
const transport = `(() => {
  const toWire = (value) => {
    if (value instanceof Uint8Array) {
      let text = '';
      for (let at = 0; at < value.length; at += 8192) text += String.fromCharCode(...value.subarray(at, at + 8192));
      return { wireBytes: btoa(text) };
    }
    if (Array.isArray(value)) return value.map(toWire);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toWire(part)]));
  };
  const fromWire = (value) => {
    if (Array.isArray(value)) return value.map(fromWire);
    if (value === null || typeof value !== 'object') return value;
    if (typeof value.wireBytes === 'string') return Uint8Array.from(atob(value.wireBytes), (one) => one.charCodeAt(0));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromWire(part)]));
  };
  const listeners = new Map();
  window.tellShellEvent = (name, data) => listeners.get(name)?.({}, data);
  return {
    contextBridge: { exposeInMainWorld: (name, api) => { window[name] = api; } },
    ipcRenderer: {
      invoke: async (name, request) => fromWire(await window.askShell(name, toWire(request))),
      on: (name, listener) => { listeners.set(name, listener); },
      removeAllListeners: (name) => { listeners.delete(name); },
    },
  };
})()`;

type Wire = { readonly wireBytes: string };

const toWire = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return { wireBytes: Buffer.from(value).toString('base64') } satisfies Wire;
  if (Array.isArray(value)) return value.map(toWire);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toWire(part)]));
};

const fromWire = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fromWire);
  if (value === null || typeof value !== 'object') return value;
  if ('wireBytes' in value) return new Uint8Array(Buffer.from((value as Wire).wireBytes, 'base64'));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fromWire(part)]));
};

/** The print window: a page without scripts in a context of its own, that gets the page and policy the shell would serve. */
const printWindow = (
  pages: ReturnType<typeof createPrintPages>,
  printed: string[],
  complaints: string[],
): PrintWindow => {
  let page: Page | undefined;
  return {
    loadURL: async (address) => {
      const answer = pages.answer(new URL(address).pathname);
      const served = { headers: Object.fromEntries(answer.headers), body: await answer.text() };
      page = await (await sharedBrowser()).newPage({ javaScriptEnabled: false });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`print: ${message.text()}`);
      });
      await page.route('**/*', (route) => route.fulfill(served));
      await page.goto('http://print.invalid/page');
    },
    destroy: () => void page?.context().close(),
    isDestroyed: () => false,
    webContents: {
      print: (_options, done) => {
        printed.push('printed');
        done?.(true, '');
      },
      printToPDF: async (options) =>
        (await page?.pdf({
          printBackground: options.printBackground === true,
          preferCSSPageSize: options.preferCSSPageSize === true,
        })) ?? Buffer.alloc(0),
    },
  };
};

/**
 * The desk in Chromium over the shell's own modules, run by Node: the built preload, the contract with its guards, the handlers,
 * files on the disk. What stands in for Electron is the transport, the system's dialogs (which answer as a test tells them),
 * the clipboard, and a Chromium page in place of the print window. `startWith` are the files of the start.
 */
export const openDesktop = async (startWith: readonly string[] = []): Promise<DesktopDesk> => {
  const folder = mkdtempSync(join(tmpdir(), 'desktop-'));
  const saves: string[] = [];
  const opens: string[] = [];
  const answers: number[] = [];
  const failures: string[] = [];
  const opened: string[] = [];
  const inFolder: string[] = [];
  const copied: { html: string; text: string }[] = [];
  const printed: string[] = [];
  const refusals: string[] = [];
  let menus: WindowMenus = [];
  let isReady = false;
  /** Known once the desk is open; the shell's modules are made before it. */
  const shown: { page?: Page } = {};

  const write = (path: string, bytes: Uint8Array): Promise<void> => {
    const code = failures.shift();
    return code === undefined
      ? writeAtomically(path, bytes, { open, rename, rm }, process.platform)
      : Promise.reject(Object.assign(new Error(code), { code }));
  };
  const state = createShellState(join(folder, 'shell.json'), undefined, write, (error) => {
    throw error;
  });
  const tell = async (name: EventName, data: unknown): Promise<void> => {
    await shown.page?.evaluate(
      ([event, value]) => {
        (window as unknown as { tellShellEvent: (name: string, data: unknown) => void }).tellShellEvent(event, value);
      },
      [name, data] as const,
    );
  };
  const files = createOpenedFiles({ readFile, stat }, () => void tell('filesOpened', null));
  files.add(startWith);
  const dialogs = {
    save: () => {
      const name = saves.shift();
      return Promise.resolve({ canceled: name === undefined, filePath: name === undefined ? '' : join(folder, name) });
    },
    open: () => {
      const filePaths = opens.splice(0);
      return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
    },
    ask: () => Promise.resolve({ response: answers.shift() ?? 2, checkboxChecked: false }),
  };
  const places = { dialogs, words: () => shellWords('bn'), lastFolder: () => folder, keepFolder: () => undefined };
  const pages = createPrintPages();
  const secondPlace = createSecondPlace({
    state,
    dialogs,
    words: () => shellWords('bn'),
    steps: { stat },
    newMark: () => 'a1b2c3d4',
  });
  const handlers = createHandlers({
    copyRich: (html, text) => {
      copied.push({ html, text });
      return Promise.resolve();
    },
    shell: {
      openPath: (path) => {
        opened.push(path);
        return Promise.resolve('');
      },
      showItemInFolder: (path) => {
        inFolder.push(path);
      },
    },
    copiesFolder: join(folder, 'copies'),
    save: { ...places, places: createPlaces(), write, exists: existsSync, platform: process.platform },
    open: { ...places, rememberOpened: () => undefined, steps: { readFile, stat } },
    opened: files,
    print: {
      pages,
      createWindow: () => printWindow(pages, printed, refusals),
    },
    copies: createSafetyCopies({
      folder: join(folder, 'copies'),
      second: secondPlace,
      steps: { mkdir, readdir, readFile, stat, rm },
      write,
      now: () => new Date(),
    }),
    journal: createJournalFiles({ folder: join(folder, 'journal'), steps: { mkdir, open } }),
    secondPlace,
    log: createLog(join(folder, 'log.txt'), () => new Date()),
    state,
    onLook: () => undefined,
    onMenus: (next) => {
      menus = next;
    },
    onReadyToClose: () => {
      isReady = true;
    },
    ensureFolder: (path) => mkdir(path, { recursive: true }),
  });
  const channels = new Map<string, (event: unknown, data: unknown) => Promise<unknown>>();
  answerChannels({
    ipcMain: { handle: (name, listener) => channels.set(name, listener as never) },
    handlers,
    isDesk: () => true,
    onRefused: (channel, code) => refusals.push(`${channel}: ${code}`),
    onFault: (channel, error) => refusals.push(`${channel}: ${String(error)}`),
  });
  const desk = await openDesk({
    prepare: async (context) => {
      await context.exposeFunction('askShell', async (name: ChannelName, request: unknown) =>
        toWire(await channels.get(name)?.({}, fromWire(request))),
      );
      // Only in the desk: the paper's frame has no preload.
      await context.addInitScript(`if (window === top) ${preloadScript(transport)}`);
    },
  });
  shown.page = desk.page;
  return {
    page: desk.page,
    folder,
    copiesFolder: join(folder, 'copies'),
    complaints: () => [...desk.complaints, ...refusals],
    saveTo: (...names) => Promise.resolve(void saves.push(...names)),
    choosesFolder: (path) => Promise.resolve(void opens.push(path)),
    chooses: (...next) => Promise.resolve(void answers.push(...next)),
    failWrites: (...codes) => Promise.resolve(void failures.push(...codes)),
    openFromOutside: (...paths) => {
      files.add(paths);
      return Promise.resolve();
    },
    tell,
    menuItems: () => {
      expect(channelForms.setMenu.request.safeParse(menus).success).toBe(true);
      return Promise.resolve(menus.flatMap(({ items }) => items));
    },
    look: () => Promise.resolve({ language: state.get().language, theme: state.get().theme }),
    opened: () => Promise.resolve(opened),
    inFolder: () => Promise.resolve(inFolder),
    copied: () => Promise.resolve(copied.at(-1) ?? { html: '', text: '' }),
    printed: () => Promise.resolve(printed.length),
    isReadyToClose: () => Promise.resolve(isReady),
    log: () => readFileSync(join(folder, 'log.txt'), 'utf8'),
    close: async () => {
      await desk.close();
      await state.settled(); // what is still written is written into this folder
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
