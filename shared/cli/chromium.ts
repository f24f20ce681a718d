import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { fail, succeed, type Result } from '#shared/kernel/result';

export type PdfFailure =
  | { readonly code: 'no-chromium' }
  | { readonly code: 'browser-not-runnable'; readonly path: string }
  | { readonly code: 'browser-failed'; readonly detail: string };

const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'brave-browser',
];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

const isRunnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const candidates = (): readonly string[] => {
  const { env } = process;
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...folders.flatMap((folder) => commandNames.map((name) => join(folder, name))),
    ...macApplications,
    ...roots.flatMap((root) => windowsPrograms.map((program) => join(root, program))),
  ];
};

/** The browser named in the environment, runnable or not. */
const namedBrowser = (): string | undefined => {
  const named = process.env.KARJOBIBORONI_CHROMIUM?.trim() ?? '';
  return named === '' ? undefined : named;
};

/** A browser of the Chromium family: the one named in the environment, else the first found where they are installed. */
export const findChromium = (): string | undefined => {
  const named = namedBrowser();
  return named ?? candidates().find(isRunnable);
};

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
