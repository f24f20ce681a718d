import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeChecksums } from '../../../build/scripts/checksums.mjs';
import { missingRuntime, runtimeCache } from '../../../build/scripts/electron-zip.mjs';

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'karjobiboroni-package-'));

const runtime = { version: '45.0.0', platform: 'linux', arch: 'x64' };
const file = 'electron-v45.0.0-linux-x64.zip';

const servers: Server[] = [];

/** Where a mirror of Electron's releases answers like this. */
const mirror = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
};

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

describe('Electron’s runtime', () => {
  it('is at hand when its download is kept, and nobody is asked', async () => {
    const cache = emptyFolder();
    mkdirSync(join(cache, 'abc'));
    writeFileSync(join(cache, 'abc', file), '');
    expect(await missingRuntime(runtime, { cache, env: { ELECTRON_MIRROR: 'http://nowhere.invalid/' } })).toBe(
      undefined,
    );
  });

  it('can be had when the mirror has it: only the head of the very file is asked for', async () => {
    const asked: (string | undefined)[] = [];
    const address = await mirror((request, response) => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
      response.end();
    });
    expect(await missingRuntime(runtime, { cache: emptyFolder(), env: { ELECTRON_MIRROR: address } })).toBe(undefined);
    expect(asked).toEqual([`HEAD /v45.0.0/${file}`]);
  });

  it('is missing, with the reason, when the mirror has none, refuses or never answers', async () => {
    const none = await mirror((_request, response) => {
      response.writeHead(404).end();
    });
    const silent = await mirror(() => undefined);
    const ask = async (address: string): Promise<string | undefined> =>
      (await missingRuntime(runtime, { cache: emptyFolder(), env: { ELECTRON_MIRROR: address }, limit: 300 }))?.reason;
    expect(await ask(none)).toBe('HTTP 404');
    expect(await ask(silent)).toBe('TimeoutError');
    const closed = await mirror(() => undefined);
    await new Promise((resolve) => servers.at(-1)?.close(resolve));
    expect(await ask(closed)).toBe('ECONNREFUSED');
  });

  it('is kept where Electron’s own installer keeps it', () => {
    const at = (platform: string, env: Readonly<Record<string, string>> = {}): string =>
      runtimeCache({ platform, env, home: '/home/u' }).replaceAll('\\', '/');
    expect([at('linux'), at('linux', { XDG_CACHE_HOME: '/cache' }), at('darwin'), at('win32')]).toEqual([
      '/home/u/.cache/electron',
      '/cache/electron',
      '/home/u/Library/Caches/electron',
      '/home/u/AppData/Local/electron/Cache',
    ]);
  });
});

describe('SHA256SUMS', () => {
  it('has a line for each package, as sha256sum reads it, and none for what lies beside', () => {
    const folder = emptyFolder();
    for (const name of ['b.deb', 'a.AppImage', 'builder-debug.yml']) writeFileSync(join(folder, name), 'abc');
    expect(writeChecksums(folder)).toEqual(['a.AppImage', 'b.deb']);
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(`${abc}  a.AppImage\n${abc}  b.deb\n`);
  });
});
