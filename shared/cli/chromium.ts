import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { findChromium, isRunnable } from './find-chromium.mjs';

export { findChromium };

export type PdfFailure =
  | { readonly code: 'no-chromium' }
  | { readonly code: 'browser-not-runnable'; readonly path: string }
  | { readonly code: 'browser-failed'; readonly detail: string };

/** More flags from the environment, such as those a container needs. */
const extraFlags = (): readonly string[] =>
  (process.env.KARJOBIBORONI_CHROMIUM_FLAGS ?? '').split(/\s+/u).filter(Boolean);

const flags = (profile: string, pdf: string): readonly string[] => [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--no-pdf-header-footer',
  `--user-data-dir=${profile}`,
  `--print-to-pdf=${pdf}`,
  ...extraFlags(),
];

const timeLimit = 5 * 60_000;

const print = async (browser: string, html: string, folder: string): Promise<Uint8Array> => {
  const page = join(folder, 'minutes.html');
  const pdf = join(folder, 'minutes.pdf');
  await writeFile(page, html);
  await promisify(execFile)(browser, [...flags(join(folder, 'profile'), pdf), pathToFileURL(page).href], {
    timeout: timeLimit,
  });
  return readFile(pdf);
};

/** The last thing the browser said, else how it ended. */
const detailOf = (error: unknown): string => {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : '';
  if (said !== undefined && said !== '') return said;
  return error instanceof Error && 'code' in error ? `code ${String(error.code)}` : '–';
};

/** Print HTML as PDF, by a headless browser with a profile of its own that is thrown away. */
export const printPdf = async (html: string): Promise<Result<Uint8Array, PdfFailure>> => {
  const browser = findChromium();
  if (browser === undefined) return fail({ code: 'no-chromium' });
  if (!isRunnable(browser)) return fail({ code: 'browser-not-runnable', path: browser });
  const folder = await mkdtemp(join(tmpdir(), 'karjobiboroni-'));
  try {
    return succeed(await print(browser, html, folder));
  } catch (error) {
    return fail({ code: 'browser-failed', detail: detailOf(error) });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
