import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import type { ReplyOf } from '#shared/contract/channels';
import type { StaticPages } from '#shared/contract/static-page';
import type { FailureCode } from '#shared/contract/shell-failure';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { printPreferences } from '../security/web-preferences';
import type { PrintPages } from './print-pages';

/** The parts of a window that printing touches. */
export type PrintWindow = Pick<BrowserWindow, 'loadURL' | 'destroy' | 'isDestroyed'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'print' | 'printToPDF'>;
};

export type PrintParts = {
  readonly pages: PrintPages;
  readonly createWindow: (options: BrowserWindowConstructorOptions) => PrintWindow;
};

/** The pages are boxes of the paper's size with their own margins: the printer adds nothing. */
const noMargins = { marginType: 'none' } as const;

const windowOptions: BrowserWindowConstructorOptions = { show: false, webPreferences: printPreferences };

/** Loads the pages into a window of their own, without script, and takes the window away whatever happens. */
const withWindow = async <Value>(
  pages: StaticPages,
  parts: PrintParts,
  use: (window: PrintWindow) => Promise<Result<Value, FailureCode>>,
): Promise<Result<Value, FailureCode>> => {
  const address = parts.pages.add(pages);
  if (address === undefined) return fail('bad-request');
  const window = parts.createWindow(windowOptions);
  try {
    await window.loadURL(address);
    return await use(window);
  } catch {
    return fail('not-printed');
  } finally {
    // The program may have ended meanwhile, and its windows with it.
    if (!window.isDestroyed()) window.destroy();
    parts.pages.remove(address);
  }
};

/** Prints through the system's dialog. */
export const printPages = (pages: StaticPages, parts: PrintParts): Promise<Result<ReplyOf<'print'>, FailureCode>> =>
  withWindow(
    pages,
    parts,
    ({ webContents }) =>
      new Promise((resolve) => {
        webContents.print({ silent: false, printBackground: true, margins: noMargins }, (isPrinted, reason) => {
          if (isPrinted) resolve(succeed('printed'));
          // Chromium has one word for a person who changed their mind, and others for printers.
          else resolve(/cancel/iu.test(reason) ? succeed('cancelled') : fail('not-printed'));
        });
      }),
  );

/** Makes a PDF of the same pages without a dialog. */
export const makePdf = (pages: StaticPages, parts: PrintParts): Promise<Result<ReplyOf<'makePdf'>, FailureCode>> =>
  withWindow(pages, parts, async ({ webContents }) => {
    const pdf = await webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: false,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    });
    return succeed(new Uint8Array(pdf));
  });
