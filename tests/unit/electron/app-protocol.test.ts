import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagePolicies } from '../../../build/vite/content-policy.mjs';
import { createProtocolHandler, listFiles, schemePrivileges } from '#electron/app-protocol';
import { writeStaticPage } from '#shared/contract/static-page';
import { createPrintPages, printPolicy } from '#electron/print/print-pages';

const pages = { title: 'সভা <১>', html: '<main>ক</main>', css: '.sheet{color:#000}' };

describe('app://', () => {
  let folder = '';
  let answer: ReturnType<typeof createProtocolHandler>;
  const printPages = createPrintPages();

  beforeAll(() => {
    const root = mkdtempSync(join(tmpdir(), 'desk-'));
    folder = join(root, 'desk');
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(root, 'secret.html'), 'secret');
    writeFileSync(join(folder, 'index.html'), '<p>desk');
    writeFileSync(join(folder, 'paper.html'), '<p>paper');
    writeFileSync(join(folder, 'assets', 'a-1.js'), 'js');
    writeFileSync(join(folder, 'assets', 'data.sqlite'), 'not for pages');
    symlinkSync(join(root, 'secret.html'), join(folder, 'link.html'));
    answer = createProtocolHandler({
      files: listFiles(folder),
      read: async (path) => new Uint8Array(await readFile(path)),
      printPages,
    });
  });

  afterAll(() => {
    rmSync(join(folder, '..'), { recursive: true });
  });

  const get = (url: string, method = 'GET') => answer({ url, method });

  it('is a secure place of its own that no policy is bypassed for', () => {
    expect(schemePrivileges).toEqual({
      scheme: 'app',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        bypassCSP: false,
        allowServiceWorkers: false,
        corsEnabled: false,
        stream: false,
        codeCache: true,
      },
    });
  });

  it('gives the desk with its policy, which begins from nothing', async () => {
    const response = await get('app://desk/index.html');
    expect(await response.text()).toBe('<p>desk');
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-security-policy': `${pagePolicies['index.html']}; frame-ancestors 'none'`,
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/u);
  });

  it('gives the paper to a frame of the desk only', async () => {
    const response = await get('app://desk/paper.html');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });

  it('gives a script as a script', async () => {
    const response = await get('app://desk/assets/a-1.js');
    expect([await response.text(), response.headers.get('content-type')]).toEqual([
      'js',
      'text/javascript; charset=utf-8',
    ]);
  });

  it.each([
    'app://desk/',
    'app://desk/../secret.html',
    'app://desk/%2e%2e/secret.html',
    'app://desk/..%2fsecret.html',
    'app://desk/..%5csecret.html',
    'app://desk/..\\secret.html',
    'app://desk/assets/..%2f..%2fsecret.html',
    'app://desk//index.html',
    'app://desk/index.html%00.js',
    'app://desk/%69ndex.html',
    'app://desk/link.html',
    'app://desk/assets',
    'app://desk/assets/data.sqlite',
    'app://desk/.built',
    'app://other/index.html',
    'app://print/index.html',
    'app://desk.evil/index.html',
  ])('does not know %s', async (url) => {
    expect((await get(url)).status).toBe(404);
  });

  it('takes neither names nor ports, and is only read', async () => {
    expect((await get('app://user@desk/index.html')).status).toBe(400);
    expect((await get('app://desk:80/index.html')).status).toBe(400);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await get('app://desk/index.html', method)).status).toBe(405);
  });

  it('gives printed pages at an address that cannot be guessed, as long as they are kept', async () => {
    const address = printPages.add(pages) ?? '';
    expect(address).toMatch(/^app:\/\/print\/[0-9a-f-]{36}$/u);
    const response = await get(address);
    expect(await response.text()).toContain('<main>ক</main>');
    expect(response.headers.get('content-security-policy')).toBe(printPolicy(pages.css));
    printPages.remove(address);
    expect((await get(address)).status).toBe(404);
  });
});

describe('a printed page', () => {
  it('runs nothing, asks nothing, and has one style sheet that it knows by its hash', () => {
    expect(printPolicy(pages.css)).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox$/u,
    );
  });

  it('has its title as text', () => {
    expect(writeStaticPage(pages)).toContain('<title>সভা &lt;১></title>');
  });

  it('is refused where its rules would end their element', () => {
    expect(writeStaticPage({ ...pages, css: '</STYLE ><script>' })).toBeUndefined();
    expect(createPrintPages().add({ ...pages, css: '</style>' })).toBeUndefined();
  });
});
