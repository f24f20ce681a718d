import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { sharedBrowser } from '#tests/support/browser';
import { cssModules } from '#tests/support/css-modules';
import { projectFolder } from '#tests/support/folders';
import { pagePolicies } from '../../../build/vite/content-policy.mjs';

const address = 'http://desk.test/';

const bundle = async (): Promise<ReadonlyMap<string, Buffer>> => {
  const { outputFiles } = await build({
    absWorkingDir: projectFolder,
    entryPoints: ['tests/e2e/fields/fields-page.tsx'],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    jsx: 'automatic',
    plugins: [cssModules],
    target: 'chrome140',
    loader: { '.woff2': 'file' },
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), Buffer.from(contents)]));
};

const html = `<!doctype html><html lang="bn"><head><meta charset="utf-8"><title>Fields</title>
<link rel="stylesheet" href="fields-page.css"></head><body><div id="root"></div>
<script type="module" src="fields-page.js"></script></body></html>`;

const mediaTypes: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' };

let files: Promise<ReadonlyMap<string, Buffer>> | undefined;

export type FieldsPage = {
  readonly page: Page;
  /** What went wrong unseen: errors, and violations of the window's own policy. */
  readonly complaints: readonly string[];
};

/** The page with one of every field, under the policy of the desk; nothing is asked of a network. */
export const openFieldsPage = async (query = ''): Promise<FieldsPage> => {
  files ??= bundle();
  const outputs = await files;
  const context = await (await sharedBrowser()).newContext({ viewport: { width: 1000, height: 1500 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.route(`${address}**`, async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    const file = outputs.get(name);
    if (file) {
      await route.fulfill({ body: file, contentType: mediaTypes[name.split('.').at(-1) ?? ''] ?? 'text/plain' });
    } else {
      const headers = { 'content-security-policy': pagePolicies['index.html'] };
      await route.fulfill({ body: html, contentType: 'text/html', headers });
    }
  });
  await page.goto(`${address}${query}`);
  await page.getByRole('heading', { name: 'ঘরগুলো' }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints };
};

/** What the fields hold. */
export const valuesOf = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (globalThis as unknown as { fieldValues: Record<string, unknown> }).fieldValues);
