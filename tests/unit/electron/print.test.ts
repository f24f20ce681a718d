import { describe, expect, it, vi } from 'vitest';
import type { BrowserWindowConstructorOptions } from 'electron';
import { createPrintPages } from '#electron/print/print-pages';
import { makePdf, printPages, type PrintWindow } from '#electron/print/print';
import { printPreferences } from '#electron/security/web-preferences';

const pages = { title: 'সভা', html: '<main>ক</main>', css: '.sheet{}' };

const printing = (own: { readonly outcome?: readonly [boolean, string]; readonly fails?: 'load' | 'pdf' } = {}) => {
  const kept = createPrintPages();
  const seen: { options?: BrowserWindowConstructorOptions; address?: string; page?: string; isDestroyed: boolean } = {
    isDestroyed: false,
  };
  const print = vi.fn<PrintWindow['webContents']['print']>((_options, done) => {
    done?.(...(own.outcome ?? [true, '']));
  });
  const printToPDF = vi.fn<PrintWindow['webContents']['printToPDF']>(() =>
    own.fails === 'pdf' ? Promise.reject(new Error('no')) : Promise.resolve(Buffer.from('%PDF')),
  );
  const createWindow = (options: BrowserWindowConstructorOptions) => {
    seen.options = options;
    return {
      loadURL: async (address) => {
        seen.address = address;
        seen.page = await kept.answer(new URL(address).pathname).text();
        if (own.fails === 'load') throw new Error('ERR_FAILED');
      },
      destroy: () => {
        seen.isDestroyed = true;
      },
      isDestroyed: () => seen.isDestroyed,
      webContents: { print, printToPDF },
    } satisfies PrintWindow;
  };
  return { parts: { pages: kept, createWindow }, seen, print, printToPDF, kept };
};

describe('printing', () => {
  it('shows the pages in a window without script, opens the system’s dialog, and leaves nothing behind', async () => {
    const { parts, seen, print, kept } = printing();
    expect(await printPages(pages, parts)).toEqual({ ok: true, value: 'printed' });
    expect(seen.options).toEqual({ show: false, webPreferences: printPreferences });
    expect(seen.page).toContain(pages.html);
    expect(print.mock.calls[0]?.[0]).toEqual({ silent: false, printBackground: true, margins: { marginType: 'none' } });
    expect(seen.isDestroyed).toBe(true);
    expect(kept.answer(new URL(seen.address ?? '').pathname).status).toBe(404);
  });

  it('tells a change of mind from a printer that fails', async () => {
    expect(await printPages(pages, printing({ outcome: [false, 'Print job canceled'] }).parts)).toEqual({
      ok: true,
      value: 'cancelled',
    });
    expect(await printPages(pages, printing({ outcome: [false, 'Invalid printer settings'] }).parts)).toEqual({
      ok: false,
      error: 'not-printed',
    });
  });

  it('makes a PDF of the same pages, silently and at their own size', async () => {
    const { parts, seen, printToPDF } = printing();
    const made = await makePdf(pages, parts);
    expect(made.ok && Buffer.from(made.value).toString()).toBe('%PDF');
    expect(printToPDF).toHaveBeenCalledExactlyOnceWith({
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: false,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
    });
    expect([seen.isDestroyed, seen.page?.includes(pages.html)]).toEqual([true, true]);
  });

  it.each(['load', 'pdf'] as const)('that fails at %s takes its window away all the same', async (fails) => {
    const { parts, seen } = printing({ fails });
    expect(await makePdf(pages, parts)).toEqual({ ok: false, error: 'not-printed' });
    expect(seen.isDestroyed).toBe(true);
  });

  it('opens no window for what is no page', async () => {
    const { parts, seen } = printing();
    expect(await makePdf({ ...pages, css: '</style>' }, parts)).toEqual({ ok: false, error: 'bad-request' });
    expect(seen.options).toBeUndefined();
  });
});
