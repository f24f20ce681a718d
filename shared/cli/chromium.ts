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
  /** A browser's sandbox does not start for root: https://crbug.com/638180 */
  | { readonly code: 'browser-as-root' }
  /** The system lets no program make a sandbox. */
  | { readonly code: 'browser-without-sandbox' }
  | { readonly code: 'browser-too-slow'; readonly minutes: number }
  /** It ended by itself, with this exit code or signal, and left no PDF. */
  | { readonly code: 'browser-failed'; readonly path: string; readonly end: string };

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

const minutesAtMost = 5;

const print = async (browser: string, html: string, folder: string): Promise<Uint8Array> => {
  const page = join(folder, 'minutes.html');
  const pdf = join(folder, 'minutes.pdf');
  await writeFile(page, html);
  await promisify(execFile)(browser, [...flags(join(folder, 'profile'), pdf), pathToFileURL(page).href], {
    timeout: minutesAtMost * 60_000,
  });
  return readFile(pdf);
};

/** How a program that Node started has ended, as its error tells. */
type ProgramEnd = {
  readonly code?: number | string;
  readonly signal?: string | null;
  readonly killed?: boolean;
  readonly stderr?: string;
};

/** What Chromium's own messages say; they are for those who build it, and never shown. */
const knownMessages: readonly (readonly [message: RegExp, failure: PdfFailure])[] = [
  [/as root without --no-sandbox/iu, { code: 'browser-as-root' }],
  [/no usable sandbox|SUID sandbox helper binary/iu, { code: 'browser-without-sandbox' }],
];

/** Why a browser made no PDF. */
const failureOf = (error: unknown, path: string): PdfFailure => {
  const { code, signal, killed, stderr = '' } = (error instanceof Error ? error : {}) as ProgramEnd;
  if (killed === true) return { code: 'browser-too-slow', minutes: minutesAtMost };
  const known = knownMessages.find(([message]) => message.test(stderr));
  return known?.[1] ?? { code: 'browser-failed', path, end: String(signal ?? code ?? '–') };
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
    return fail(failureOf(error, browser));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
