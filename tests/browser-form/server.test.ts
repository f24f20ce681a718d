import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDesk } from '../../build/scripts/desk-server.mjs';
import { pagePolicies } from '../../build/vite/content-policy.mjs';
import { projectFolder } from '#tests/support/folders';
import { ask, send } from './raw-request';
import { accountIn, freePort, newFolder, removeFolder, start, type Started } from './started-desk';

const built = join(projectFolder, 'build/out/desk');
let folder = '';
let port = 0;
let desk: Started;

beforeAll(async () => {
  folder = newFolder();
  port = await freePort();
  desk = start(['--web', '--no-open'], accountIn(folder, port));
  await desk.until(`http://127.0.0.1:${String(port)}/`);
});

afterAll(async () => {
  await desk.stop();
  removeFolder(folder);
});

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

/** What is in a policy, a directive a line. */
const directives = (policy = ''): readonly string[] => policy.split('; ');

describe('the server of the browser form', () => {
  it('serves each page with its whole policy, and nothing to other origins', async () => {
    const pages = {
      '/': `${pagePolicies['index.html']}; frame-ancestors 'none'`,
      '/index.html': `${pagePolicies['index.html']}; frame-ancestors 'none'`,
      '/paper.html': `${pagePolicies['paper.html']}; frame-ancestors 'self'`,
    };
    for (const [path, policy] of Object.entries(pages)) {
      const { status, headers } = await ask(port, path);
      expect([status, headers]).toEqual([
        200,
        expect.objectContaining({
          ...always,
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': policy,
        }),
      ]);
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('lets the paper run its own script and style only, in an origin of its own', async () => {
    const { headers } = await ask(port, '/whole-paper.html');
    expect(headers).toEqual(expect.objectContaining(always));
    expect(directives(headers['content-security-policy'])).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^script-src 'sha256-[\w+/]{43}='$/u),
      expect.stringMatching(/^style-src 'sha256-[\w+/]{43}='$/u),
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
      'img-src data:',
      'font-src data:',
      "frame-ancestors 'self'",
      'sandbox allow-scripts allow-modals',
    ]);
  });

  it('lets the service worker ask nobody but itself', async () => {
    const { headers } = await ask(port, '/service-worker.js');
    expect(headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'");
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('answers HEAD like GET, without the body', async () => {
    const get = await ask(port, '/');
    const head = await ask(port, '/', { method: 'HEAD' });
    const timeless = ({ date: _, ...headers }: Readonly<Record<string, string>>) => headers;
    expect(get.body).not.toBe('');
    expect([head.status, timeless(head.headers), head.body]).toEqual([200, timeless(get.headers), '']);
  });

  it('sends localhost to the one spelling, and serves it nothing', async () => {
    const moved = await ask(port, '/assets/x?y=1', { host: `localhost:${String(port)}` });
    expect([moved.status, moved.headers.location, moved.body]).toEqual([
      308,
      `http://127.0.0.1:${String(port)}/assets/x?y=1`,
      '',
    ]);
    const own = await ask(port, '/index.html', { host: `LOCALHOST:${String(port)}` });
    expect([own.status, own.body]).toEqual([308, '']);
    // What looks like another host in the path stays a path.
    const far = await ask(port, '//elsewhere.example/', { host: `localhost:${String(port)}` });
    expect(far.headers.location).toBe(`http://127.0.0.1:${String(port)}//elsewhere.example/`);
  });

  it.each([
    'elsewhere.example',
    'elsewhere.example:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1:PORT.elsewhere.example',
    'localhost',
    'localhost.:PORT',
    '[::1]:PORT',
    '0.0.0.0:PORT',
    '127.1:PORT',
    '',
  ])('refuses the host “%s”', async (host) => {
    const answer = await ask(port, '/', { host: host.replace('PORT', String(port)) });
    expect([answer.status, answer.body]).toEqual([421, '']);
  });

  it('refuses a request without a host', async () => {
    expect((await send(port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).status).toBe(400);
    expect((await send(port, 'GET / HTTP/1.0\r\n\r\n')).status).toBe(421);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('refuses %s', async (method) => {
    for (const path of ['/', '/nothing']) {
      const { status, headers, body } = await ask(port, path, { method, more: 'Content-Length: 0\r\n' });
      expect([status, headers.allow, body]).toEqual([405, 'GET, HEAD', '']);
    }
    expect((await ask(port, '/', { method, host: 'elsewhere.example' })).status).toBe(421);
  });

  it('opens no tunnel, no upgrade and no other server’s address', async () => {
    expect(
      (await send(port, `CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: 127.0.0.1:${String(port)}\r\n\r\n`)).status,
    ).toBe(0);
    const address = `http://elsewhere.example/index.html`;
    expect((await ask(port, address)).status).toBe(400);
    expect((await ask(port, '*')).status).toBe(400);
    const upgrade =
      'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n';
    const answer = await ask(port, '/nothing', { more: upgrade });
    expect([answer.status, answer.headers.upgrade]).toEqual([404, undefined]);
  });

  it.each([
    '/../package.json',
    '/..',
    '/./index.html',
    '/assets/../index.html',
    '/assets/../../../../package.json',
    '/%2e%2e/%2e%2e/%2e%2e/package.json',
    '/%2e%2e%2f%2e%2e%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/..\\..\\..\\package.json',
    '/assets\\..\\index.html',
    '/index.html%00.png',
    '/index.html%00',
    '//index.html',
    '/index.html/',
    '/%69ndex.html',
    '/%',
    '/%c0%ae%c0%ae/package.json',
    '/C:/Windows/win.ini',
    '/.built',
    '/assets',
    '/assets/',
    '/icons/',
    '/.well-known/',
    '/.well-known/karjobiboroni',
    '/.well-known/karjobiboroni?challenge=abc',
    '/constructor',
    '/__proto__',
  ])('finds nothing at %s', async (path) => {
    const { status, headers, body } = await ask(port, path);
    expect([status, body, headers['x-content-type-options']]).toEqual([404, '', 'nosniff']);
  });

  it('survives bytes that are no request', async () => {
    const host = `Host: 127.0.0.1:${String(port)}\r\nConnection: close\r\n\r\n`;
    for (const line of [
      'GET /\u0000 HTTP/1.1',
      'GET /a b HTTP/1.1',
      '\u0016\u0003\u0001\u0002',
      'GET',
      'G\u00cbT / HTTP/1.1',
    ])
      expect((await send(port, `${line}\r\n${host}`)).status).toBe(400);
    const raw = await send(
      port,
      `GET /\u00e0\u00a6\u0095 HTTP/1.1\r\nHost: localhost:${String(port)}\r\nConnection: close\r\n\r\n`,
    );
    expect(raw.status).toBe(400);
    expect((await ask(port, '/')).status).toBe(200);
  });

  it('answers at once while more connections than it holds stay idle, and lets go of the longest idle', async () => {
    const idle = await Promise.all(
      Array.from(
        { length: 200 },
        () =>
          new Promise<Socket>((resolve) => {
            const socket = connect(port, '127.0.0.1', () => {
              resolve(socket);
            });
            socket.on('error', () => undefined);
          }),
      ),
    );
    const began = performance.now();
    expect((await ask(port, '/')).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(2000);
    for (const socket of idle) socket.destroy();
  });

  it('refuses headers without end and requests that never end', async () => {
    expect((await ask(port, '/', { more: `X: ${'a'.repeat(20_000)}\r\n` })).status).toBe(431);
    expect((await send(port, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${String(port)}\r\n`)).status).toBe(408);
  });
});

describe('a folder that is served', () => {
  it('shows nothing that lies outside it by a link, and keeps the build it had at the start', async () => {
    const own = join(folder, 'desk');
    const outside = join(folder, 'outside');
    for (const path of [own, outside, join(own, 'assets')]) mkdirSync(path);
    writeFileSync(join(outside, 'secret.json'), '{"secret":1}');
    writeFileSync(join(own, 'index.html'), 'first');
    writeFileSync(join(own, 'notes.md'), 'no type of the desk’s');
    writeFileSync(join(own, '.hidden.json'), '{}');
    symlinkSync(join(outside, 'secret.json'), join(own, 'link.json'));
    symlinkSync(outside, join(own, 'linked'), 'junction');
    const server = await serveDesk(own, 0);
    const { port: at } = server.address() as AddressInfo;
    const paths = ['/', '/link.json', '/linked/secret.json', '/notes.md', '/.hidden.json', '/assets/'];
    writeFileSync(join(own, 'index.html'), 'second');
    const answers = await Promise.all(paths.map((path) => ask(at, path)));
    server.close();
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404, 404, 404, 404]);
    expect(answers[0]?.body).toBe('first');
  });

  it('is the built one', async () => {
    expect((await ask(port, '/')).body).toBe(readFileSync(join(built, 'index.html'), 'latin1'));
  });
});
