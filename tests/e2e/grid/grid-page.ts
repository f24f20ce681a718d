import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { pagePolicies } from '../../../build/vite/content-policy.mjs';
import { sharedBrowser } from '#tests/support/browser';
import { cssModules } from '#tests/support/css-modules';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

const html = `<!doctype html><html lang="bn" data-theme="light"><meta charset="utf-8"><title>ছক</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="main.css"><div id="root"></div><script type="module" src="main.js"></script>`;

const serve = async (folder: string): Promise<Server> => {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const headers = { 'content-security-policy': pagePolicies['index.html'] };
    if (path === '/') {
      response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(html);
      return;
    }
    readFile(join(folder, path)).then(
      (bytes) => response.writeHead(200, { ...headers, 'content-type': types[extname(path)] ?? '' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

export type GridPage = {
  readonly page: Page;
  /** Opens the page anew. */
  readonly open: (query?: string) => Promise<void>;
  /** What the page and its policy complained of. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
};

/** Builds a page of `page/` and opens it in Chromium, under the desk's own policy. */
export const startGridPage = async (name: string): Promise<GridPage> => {
  const folder = await mkdtemp(join(tmpdir(), 'karjobiboroni-grid-'));
  await build({
    entryPoints: { main: fileURLToPath(new URL(`page/${name}.tsx`, import.meta.url)) },
    outdir: folder,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    plugins: [cssModules],
    loader: { '.woff2': 'file' },
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  });
  const server = await serve(folder);
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const context = await (await sharedBrowser()).newContext({ viewport: { width: 1366, height: 768 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return {
    page,
    complaints,
    open: async (query = '') => {
      await page.goto(`${address}/${query}`);
      await page.locator('.data-grid').first().waitFor();
    },
    close: async () => {
      await context.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
