import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readKey } from '../../build/scripts/desk-server/identity.mjs';
import { serveDesk } from '../../build/scripts/desk-server.mjs';
import { projectFolder } from '#tests/support/folders';
import { ask } from './raw-request';
import { accountIn, freePort, newFolder, removeFolder, run, start, type Environment } from './started-desk';

const built = join(projectFolder, 'build/out/desk');
let folder = '';
let port = 0;
let environment: Environment = {};
const servers: { close: () => unknown }[] = [];

beforeEach(async () => {
  folder = newFolder();
  port = await freePort();
  environment = accountIn(folder, port);
});

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  removeFolder(folder);
});

const holdPort = (server: Server | ReturnType<typeof createSocketServer>): Promise<void> =>
  new Promise((resolve) => {
    servers.push(server);
    server.listen(port, '127.0.0.1', resolve);
  });

const linesOf = (text: string): readonly string[] => text.split('\n').filter(Boolean);

describe('npm start', () => {
  it('serves the desk at its one address, says so, and ends at Ctrl+C', async () => {
    const npm = run(['npm', 'start', '--', '--web', '--no-open'], {
      ...environment,
      KARJOBIBORONI_TEST_PORT: undefined,
    });
    await npm.until('http://127.0.0.1:41971/');
    expect((await ask(41_971, '/')).body).toContain('<title>');
    await npm.stop(); // npm itself says that it was interrupted
    await expect(ask(41_971, '/')).rejects.toThrow('ECONNREFUSED');
  });

  it('ends at Ctrl+C with a browser connected', async () => {
    const desk = start(['--web', '--no-open'], environment);
    await desk.until(`127.0.0.1:${String(port)}`);
    const answer = await fetch(`http://127.0.0.1:${String(port)}/`, { headers: { connection: 'keep-alive' } });
    expect(answer.status).toBe(200);
    await answer.text();
    expect(await desk.stop()).toBe(0);
  });

  it('names its options, and refuses others before doing anything', async () => {
    const help = start(['--help'], environment);
    expect([await help.ended, help.said().out.includes('--no-open')]).toEqual([0, true]);
    const wrong = start(['--wbe'], environment);
    expect([await wrong.ended, wrong.said().err.includes('“--wbe” is no option')]).toEqual([2, true]);
  });
});

describe('the one port', () => {
  it('is shared with a server of ours', async () => {
    const first = start(['--web', '--no-open'], environment);
    await first.until(`127.0.0.1:${String(port)}`);
    const second = start(['--web', '--no-open'], environment);
    expect(await second.ended).toBe(0);
    expect(linesOf(second.said().out)).toEqual([expect.stringContaining('running already: http://127.0.0.1')]);
    expect(second.said().err).toBe('');
    expect(await first.stop()).toBe(0);
  });

  it('is shared with another build of ours, which is said', async () => {
    const key = readKey(join(folder, 'karjobiboroni'));
    const about = { product: 'karjobiboroni', version: '0.0.9', build: 'older', folder: '/elsewhere' };
    servers.push(await serveDesk(built, port, () => ({ key, about })));
    const desk = start(['--web', '--no-open'], environment);
    expect(await desk.ended).toBe(0);
    expect(desk.said().out).toContain('running already');
    expect(linesOf(desk.said().err)).toEqual([expect.stringMatching(/0\.0\.9, \/elsewhere.*another build/u)]);
  });

  it('is not shared with another program, another account, or one that pretends', async () => {
    const about = { product: 'karjobiboroni', version: '0.2.0', build: 'x', folder: '/elsewhere' };
    const texts = [
      'hello',
      JSON.stringify({ about: JSON.stringify(about), proof: 'f'.repeat(64) }),
      JSON.stringify({ about, proof: '' }),
      'null',
      'x'.repeat(1_000_000),
    ];
    const programs = [
      ...texts.map((text) => createServer((_, response) => response.end(text))),
      createServer((request) => request.socket.destroy()),
      createSocketServer((socket) => socket.end('220 mail.example\r\n')),
      createSocketServer(() => undefined),
    ];
    for (const program of programs) {
      await holdPort(program);
      const desk = start(['--web', '--no-open'], environment);
      expect(await desk.ended).toBe(1);
      expect(desk.said().out).toBe('');
      expect(linesOf(desk.said().err)).toEqual([
        expect.stringContaining(`Another program uses port ${String(port)}; close it and start again.`),
      ]);
      program.close();
      if ('closeAllConnections' in program) program.closeAllConnections();
    }
    const stranger = await serveDesk(built, port, () => ({ key: 'another account’s key', about }));
    servers.push(stranger);
    const desk = start(['--web', '--no-open'], environment);
    expect([await desk.ended, desk.said().out]).toEqual([1, '']);
  });

  it('is said to be shut where the system does not give it', async () => {
    const desk = start(['--web', '--no-open'], { ...environment, KARJOBIBORONI_TEST_PORT: '70000' });
    expect([await desk.ended, desk.said().out]).toEqual([1, '']);
    expect(linesOf(desk.said().err)).toEqual([expect.stringContaining('Port 70000 could not be opened')]);
  });

  it.skipIf(process.platform === 'win32')('is known by a key that this account alone may read', async () => {
    const desk = start(['--web', '--no-open'], environment);
    await desk.until(`127.0.0.1:${String(port)}`);
    const path = join(folder, 'karjobiboroni', 'server-key');
    expect([statSync(path).mode & 0o777, readFileSync(path, 'utf8').length]).toEqual([0o600, 64]);
    expect(existsSync(join(folder, 'karjobiboroni', 'browser'))).toBe(false); // --no-open opens no window
    await desk.stop();
  });
});
