import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { shellName } from '#shared/contract/shell-verbs';
import { projectFolder } from '#tests/support/folders';
import { openSample } from '../e2e/safety/sample-desk';
import { logIn, makeHome, removeHome } from './homes';
import { openProgram, type Program } from './open-program';
import { describeProgram } from './runtime';

let home = '';
let program: Program;

beforeEach(async () => {
  home = makeHome();
  program = await openProgram(home);
});

afterEach(async () => {
  await program.close();
  removeHome(home);
});

const addresses = () => program.app.windows().map((window) => window.url());

/** The desk is where it was, alone, and the shell's log says what was refused. */
const isRefused = async (what: string): Promise<void> => {
  await expect.poll(() => logIn(home)).toContain(`refused: ${what}`);
  expect(addresses()).toEqual([expect.stringMatching(/^app:\/\/desk\/index\.html/u)]);
};

describeProgram('the window', () => {
  it('has the options that were asked for', async () => {
    const preferences = await program.app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!;
      return (
        webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      ).getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  it('holds nothing of Node, and the paper’s frame not even the shell', async () => {
    const seen = await program.page.evaluate(
      (name) => [...['require', 'process', 'Buffer', 'module'].filter((one) => one in globalThis), name in window],
      shellName,
    );
    expect(seen).toEqual([true]);
    await openSample(program.page);
    await program.page.frameLocator('iframe.paper-frame').locator('.sheet').first().waitFor();
    const paper = program.page.frames().find((one) => one.url().includes('paper.html'));
    expect(await paper?.evaluate((name) => [name in window, 'require' in window], shellName)).toEqual([false, false]);
  });

  it.each([
    [
      'a link',
      `const a = document.createElement('a'); a.href = 'https://example.com/'; document.body.append(a); a.click();`,
      'navigation',
    ],
    [
      'a redirect',
      `document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=https://example.com/">');`,
      'navigation',
    ],
    ['a script', `location.href = 'https://example.com/';`, 'navigation'],
    ['another page of the scheme', `location.href = 'app://print/x';`, 'navigation'],
    ['a new window', `window.open('https://example.com/');`, 'navigation'],
    ['a blank window', `window.open('about:blank');`, 'navigation'],
  ])('does not follow %s', async (_name, attack, refused) => {
    await program.page.evaluate(attack).catch(() => undefined);
    await isRefused(refused);
  });

  it('does not follow a file’s address, a form or a script’s address, which Chromium itself refuses', async () => {
    const refusals: string[] = [];
    program.page.on('console', (message) => {
      if (message.type() === 'error') refusals.push(message.text());
    });
    await program.page.evaluate(`location.href = 'file:///etc/passwd';`).catch(() => undefined);
    await expect.poll(() => refusals.join('\n')).toMatch(/Not allowed to load local resource: file/u);
    await program.page.evaluate(
      `const f = document.createElement('form'); f.action = 'https://example.com/'; document.body.append(f); f.submit();`,
    );
    await expect.poll(() => refusals.join('\n')).toMatch(/form-action/u);
    await program.page.evaluate(`location.href = 'javascript:document.title="taken"';`).catch(() => undefined);
    await expect.poll(() => refusals.join('\n')).toMatch(/script-src|JavaScript URL/iu);
    expect(addresses()).toEqual([expect.stringMatching(/^app:\/\/desk\/index\.html/u)]);
    expect(await program.page.title()).not.toBe('taken');
  });

  it('stays at the desk when a link or a page is dragged onto it', async () => {
    const session = await program.page.context().newCDPSession(program.page);
    for (const items of [
      [{ mimeType: 'text/uri-list', data: 'https://example.com/' }],
      [{ mimeType: 'text/html', data: '<a href="https://example.com/">x</a>' }],
    ])
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', {
          type,
          x: 300,
          y: 300,
          data: { items, dragOperationsMask: 1 },
        });
    expect(await program.page.evaluate(() => document.querySelector('nav') !== null)).toBe(true);
    expect(addresses()).toEqual([expect.stringMatching(/^app:\/\/desk\/index\.html/u)]);
  });

  it('stays at the desk when a file is dropped on it', async () => {
    const isPrevented = await program.page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['<script>alert(1)</script>'], 'evil.html', { type: 'text/html' }));
      return !document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    expect(isPrevented).toBe(true);
    expect(addresses()).toEqual([expect.stringMatching(/^app:\/\/desk\/index\.html/u)]);
  });
});

describeProgram('the network', () => {
  it('is not reached by page or shell, nor is a name looked up', async () => {
    const outcomes = await program.app.evaluate(async ({ net, session }) => {
      const outcome = (one: Promise<unknown>, reached: string): Promise<string> =>
        one.then(
          () => reached,
          () => 'refused',
        );
      return [
        await outcome(net.fetch('https://example.com/'), 'reached'),
        await outcome(session.defaultSession.resolveHost('example.com'), 'resolved'),
      ];
    });
    expect(outcomes).toEqual(['refused', 'refused']);
    const fetched = await program.page.evaluate(async () => {
      const outcome = (one: Promise<unknown>): Promise<string> =>
        one.then(
          () => 'reached',
          () => 'refused',
        );
      const image = new Promise((resolve, reject) => {
        const element = new Image();
        element.onload = resolve;
        element.onerror = reject;
        element.src = 'https://example.com/x.png';
      });
      const socket = new Promise((resolve, reject) => {
        const one = new WebSocket('wss://example.com/');
        one.onopen = resolve;
        one.onerror = reject;
      });
      return Promise.all([fetch('https://example.com/'), image, socket].map(outcome));
    });
    expect(fetched).toEqual(['refused', 'refused', 'refused']);
  });

  it('gives no download a beginning', async () => {
    const begun = program.app.evaluate(
      ({ session }) =>
        new Promise<string>((resolve) => {
          session.defaultSession.once('will-download', (event, item) => {
            resolve(`${event.defaultPrevented ? 'prevented' : 'begun'} ${item.getState()}`);
          });
        }),
    );
    await program.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'x.exe';
      link.click();
    });
    expect(await begun).toMatch(/^prevented/u);
  });
});

describeProgram('permissions', () => {
  it('are refused to the page’s own requests, but for storage that is not cleared', async () => {
    const outcomes = await program.page.evaluate(async () => {
      const settle = async (one: () => Promise<unknown>): Promise<string> => {
        try {
          const value = await one();
          return typeof value === 'string' ? value : 'granted';
        } catch {
          return 'refused';
        }
      };
      const position = (): Promise<unknown> =>
        new Promise((resolve, reject) => {
          navigator.geolocation.getCurrentPosition(resolve, reject);
        });
      return {
        camera: await settle(() => navigator.mediaDevices.getUserMedia({ video: true })),
        microphone: await settle(() => navigator.mediaDevices.getUserMedia({ audio: true })),
        screen: await settle(() => navigator.mediaDevices.getDisplayMedia()),
        position: await settle(position),
        notifications: await settle(() => Notification.requestPermission()),
        clipboard: await settle(() => navigator.clipboard.readText()),
        midi: await settle(() => navigator.requestMIDIAccess()),
        fonts: await settle(async () => {
          const { queryLocalFonts } = window as unknown as { queryLocalFonts: () => Promise<readonly unknown[]> };
          return (await queryLocalFonts()).length === 0 ? 'none' : 'some';
        }),
        storage: await settle(async () => ((await navigator.storage.persist()) ? 'granted' : 'refused')),
      };
    });
    expect(outcomes).toEqual({
      camera: 'refused',
      microphone: 'refused',
      screen: 'refused',
      position: 'refused',
      notifications: 'denied',
      clipboard: 'refused',
      midi: 'refused',
      fonts: expect.stringMatching(/^(?:refused|none)$/u) as string,
      storage: 'granted',
    });
  });
});

describeProgram('messages', () => {
  it('that are forged by the desk’s own page are refused', async () => {
    const answers = await program.page.evaluate(async (name) => {
      const { ask } = (
        window as unknown as Record<string, { ask: Record<string, (request: unknown) => Promise<unknown>> }>
      )[name]!;
      return Promise.all([
        ask.saveFile!({ name: '../../evil.docx', bytes: new Uint8Array() }),
        ask.openPlace!({ place: '/etc/passwd', how: 'open' }),
        ask.readCopy!({ name: '../shell.json' }),
        ask.setMenu!({}),
      ]);
    }, shellName);
    expect(answers).toEqual(Array.from({ length: 4 }, () => ({ ok: false, error: { code: 'bad-request' } })));
  });

  it('of a page that got in are refused on every channel, and the log says so', async () => {
    const answers = await program.app.evaluate(
      async ({ BrowserWindow }, [preload, name]) => {
        const other = new BrowserWindow({
          show: false,
          webPreferences: { preload, sandbox: true, contextIsolation: true },
        });
        await other.loadURL('app://desk/paper.html');
        const script = `Promise.all(Object.values(window.${name}.ask).map((verb) => verb(null)))`;
        const said = (await other.webContents.executeJavaScript(script)) as readonly unknown[];
        other.destroy();
        return said.map((one) => JSON.stringify(one));
      },
      [join(projectFolder, 'build/out/app/preload.cjs'), shellName] as const,
    );
    expect(new Set(answers)).toEqual(new Set(['{"ok":false,"error":{"code":"refused"}}']));
    expect(answers.length).toBeGreaterThan(10);
    expect(logIn(home)).toContain('channel saveFile refused');
  });
});
