import { basename } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { build } from 'esbuild';
import { sharedBrowser } from '#tests/support/browser';
import { projectFolder } from '#tests/support/folders';

const address = 'http://desk.test/';

const bundle = async (): Promise<ReadonlyMap<string, Buffer>> => {
  const { outputFiles } = await build({
    absWorkingDir: projectFolder,
    entryPoints: ['tests/e2e/typing/typing-page.tsx'],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    jsx: 'automatic',
    target: 'chrome140',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), Buffer.from(contents)]));
};

const style = `.ProseMirror { white-space: pre-wrap; font-size: 1.2rem }
img.ProseMirror-separator { display: inline !important; border: none !important; margin: 0 !important;
  width: 0 !important; height: 0 !important }`;

const html = `<!doctype html><html lang="bn"><head><meta charset="utf-8"><title>Typing</title><style>${style}</style>
</head><body><div id="root"></div><script type="module" src="typing-page.js"></script></body></html>`;

let files: Promise<ReadonlyMap<string, Buffer>> | undefined;

export type OpenedTypingPage = {
  readonly page: Page;
  readonly session: CDPSession;
  readonly complaints: readonly string[];
};

/** The page with the four kinds of field; nothing is asked of a network. */
export const openTypingPage = async (): Promise<OpenedTypingPage> => {
  files ??= bundle();
  const script = (await files).get('typing-page.js');
  const page = await (await sharedBrowser()).newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.route(`${address}**`, async (route) => {
    const isScript = route.request().url().endsWith('.js');
    await route.fulfill(
      isScript && script ? { body: script, contentType: 'text/javascript' } : { body: html, contentType: 'text/html' },
    );
  });
  await page.goto(address);
  await page.locator('.ProseMirror').waitFor();
  return { page, session: await page.context().newCDPSession(page), complaints };
};
