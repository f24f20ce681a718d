import { readFileSync } from 'node:fs';
import type { Event } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { guardNavigation, type GuardedContents } from '#electron/security/navigation';
import {
  cutNetwork,
  isOwnAddress,
  quietSwitches,
  setQuietSwitches,
  type NetworkSession,
} from '#electron/security/network';
import { guardPermissions, permissionRules, type PermissionSession } from '#electron/security/permissions';
import { isDesk } from '#electron/security/senders';
import { forbiddenSwitch, forbiddenSwitches } from '#electron/security/switches';
import { deskPreferences, printPreferences } from '#electron/security/web-preferences';
import { windowOptions } from '#electron/window/create-window';
import { readShellState } from '#electron/shell-state';
import { projectFolder } from '#tests/support/folders';

const closed = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  enableWebSQL: false,
};

describe('a window', () => {
  it('of the desk is closed in every way, whatever Electron’s defaults are', () => {
    expect(deskPreferences('/app/preload.cjs', true, 'win32')).toEqual({
      ...closed,
      preload: '/app/preload.cjs',
      devTools: false,
      spellcheck: false,
      backgroundThrottling: false,
    });
  });

  it('checks spelling only where the system itself does', () => {
    const of = (platform: NodeJS.Platform) => deskPreferences('', true, platform).spellcheck;
    expect([of('darwin'), of('win32'), of('linux')]).toEqual([true, false, false]);
  });

  it('that prints runs no script and has no preload', () => {
    expect(printPreferences).toEqual({
      ...closed,
      javascript: false,
      devTools: false,
      spellcheck: false,
      webgl: false,
    });
  });

  it('opens in the desk’s own colours, and shows nothing before its first picture', () => {
    const themes = readFileSync(`${projectFolder}renderer/styles/themes.css`, 'utf8');
    const parts = {
      preload: '',
      icon: undefined,
      title: 'x',
      isPackaged: true,
      platform: 'linux' as const,
      state: readShellState('{}'),
      areas: [],
    };
    const [light, dark] = [false, true].map((isDark) => windowOptions({ ...parts, isDark }));
    expect(light?.show).toBe(false);
    expect(themes).toContain(`--ground: ${light?.backgroundColor ?? ''};`);
    expect(themes).toContain(`--ground: ${dark?.backgroundColor ?? ''};`);
    expect(light?.backgroundColor).not.toBe(dark?.backgroundColor);
  });
});

type Permission = keyof typeof permissionRules;

describe('permissions', () => {
  const session = () => {
    const seen: {
      request?: (permission: string) => boolean;
      check?: (permission: string) => boolean;
      device?: () => boolean;
      screen?: () => unknown;
    } = {};
    const standIn = {
      setPermissionRequestHandler: (handler) => {
        seen.request = (permission) => {
          const answer = vi.fn<(granted: boolean) => void>();
          handler?.({} as never, permission as Permission, answer, {} as never);
          return answer.mock.calls[0]?.[0] ?? false;
        };
      },
      setPermissionCheckHandler: (handler) => {
        seen.check = (permission) => handler?.(null, permission as Permission, 'app://desk', {} as never) ?? true;
      },
      setDevicePermissionHandler: (handler) => {
        seen.device = () => handler?.({} as never) ?? true;
      },
      setDisplayMediaRequestHandler: (handler) => {
        seen.screen = () => {
          const answer = vi.fn();
          handler?.({} as never, answer);
          return answer.mock.calls[0]?.[0] as unknown;
        };
      },
    } satisfies PermissionSession;
    guardPermissions(standIn);
    return seen;
  };

  it('are all denied but the one that keeps the minutes on the disk, each with a reason', () => {
    const rules = Object.entries(permissionRules);
    expect(rules.filter(([, { isAllowed }]) => isAllowed).map(([name]) => name)).toEqual(['persistent-storage']);
    expect(rules.every(([, { why }]) => why.length > 10)).toBe(true);
  });

  it.each([...Object.keys(permissionRules), 'something-new', 'toString', '__proto__'])(
    'answer %s by the table',
    (name) => {
      const { request, check } = session();
      expect([request?.(name), check?.(name)]).toEqual(name === 'persistent-storage' ? [true, true] : [false, false]);
    },
  );

  it('give no device and no picture of the screen', () => {
    const { device, screen } = session();
    expect([device?.(), screen?.()]).toEqual([false, null]);
  });
});

describe('the network', () => {
  const cut = async (isPackaged: boolean) => {
    const refused: string[] = [];
    const downloads: ((event: Pick<Event, 'preventDefault'>) => void)[] = [];
    let ask: (url: string) => boolean = () => true;
    const standIn = {
      webRequest: {
        onBeforeRequest: ((
          listener: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void,
        ) => {
          ask = (url) => {
            let isCancelled = false;
            listener({ url }, ({ cancel }) => {
              isCancelled = cancel;
            });
            return isCancelled;
          };
        }) as NetworkSession['webRequest']['onBeforeRequest'],
      },
      on: ((_name: string, listener: (event: Pick<Event, 'preventDefault'>) => void) => {
        downloads.push(listener);
      }) as unknown as NetworkSession['on'],
      setSpellCheckerEnabled: vi.fn<(isEnabled: boolean) => void>(),
      setSpellCheckerLanguages: vi.fn<(languages: string[]) => void>(),
      setProxy: vi.fn<NetworkSession['setProxy']>(() => Promise.resolve()),
    } satisfies NetworkSession;
    await cutNetwork(standIn, { isPackaged, hasOwnSpelling: false, onRefused: (url) => refused.push(url) });
    return { ask: (url: string) => ask(url), refused, downloads, standIn };
  };

  it.each([
    'https://example.com/',
    'http://127.0.0.1:41971/',
    'ws://localhost/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'app://other/index.html',
    'app://desk.example.com/',
    'app://desk@evil/',
    'blob:https://example.com/x',
    'chrome://settings/',
    'devtools://devtools/bundled/inspector.html',
  ])('is refused to %s', async (url) => {
    const { ask, refused } = await cut(true);
    expect(ask(url)).toBe(true);
    expect(refused).toEqual([url]);
  });

  it.each(['app://desk/index.html', 'app://print/0000', 'blob:app://desk/0000', 'data:image/png;base64,AA=='])(
    'is not asked for %s',
    async (url) => {
      const { ask } = await cut(true);
      expect(ask(url)).toBe(false);
      expect(isOwnAddress(url)).toBe(true);
    },
  );

  it('lets in developer tools only where the desk is built', async () => {
    expect((await cut(false)).ask('devtools://devtools/bundled/inspector.html')).toBe(false);
  });

  it('begins no download and fetches no dictionary', async () => {
    const { downloads, standIn } = await cut(true);
    const event = { preventDefault: vi.fn() };
    for (const listener of downloads) listener(event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(standIn.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
    expect(standIn.setSpellCheckerLanguages).toHaveBeenCalledWith([]);
    expect(standIn.setProxy).toHaveBeenCalledWith(expect.objectContaining({ mode: 'fixed_servers' }));
  });

  it('is quiet before Chromium starts: no name is looked up, nothing is updated', () => {
    const appendSwitch = vi.fn();
    setQuietSwitches({ appendSwitch });
    expect(appendSwitch.mock.calls).toEqual(quietSwitches.map(([name, value]) => [name, value]));
    expect(quietSwitches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
  });
});

describe('the command line', () => {
  it.each(forbiddenSwitches)('may not hold --%s', (name) => {
    expect(forbiddenSwitch({ hasSwitch: (one) => one === name })).toBe(name);
  });

  it('may hold what opens nothing', () => {
    expect(forbiddenSwitch({ hasSwitch: (one) => one === 'force-device-scale-factor' })).toBeUndefined();
  });
});

describe('navigation', () => {
  const guarded = () => {
    const listeners = new Map<string, (...args: readonly unknown[]) => void>();
    const refused: string[] = [];
    let open: (details: { url: string }) => { readonly action: string } = () => ({ action: 'allow' });
    const standIn = {
      on: ((name: string, listener: (...args: readonly unknown[]) => void) => {
        listeners.set(name, listener);
      }) as unknown as GuardedContents['on'],
      setWindowOpenHandler: (handler) => {
        open = handler as unknown as typeof open;
      },
    } satisfies GuardedContents;
    guardNavigation(standIn, (address) => refused.push(address));
    const fire = (name: string, details: object): boolean => {
      const preventDefault = vi.fn();
      listeners.get(name)?.({ preventDefault, ...details });
      return preventDefault.mock.calls.length > 0;
    };
    return { fire, refused, open: (url: string) => open({ url }).action };
  };

  it.each([
    'https://example.com/',
    'file:///C:/a.html',
    'app://desk/other.html',
    'app://print/1',
    'javascript:alert(1)',
    'app://desk/index.html.evil',
  ])('does not lead the window to %s', (url) => {
    const { fire, refused } = guarded();
    expect(fire('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
    expect(refused).toEqual([url]);
  });

  it('lets the desk load itself again, and its frame show the paper', () => {
    const { fire } = guarded();
    expect(fire('will-frame-navigate', { url: 'app://desk/index.html#/settings', isMainFrame: true })).toBe(false);
    expect(fire('will-frame-navigate', { url: 'app://desk/paper.html', isMainFrame: false })).toBe(false);
    expect(fire('will-frame-navigate', { url: 'https://example.com/', isMainFrame: false })).toBe(true);
    expect(fire('will-frame-navigate', { url: 'app://desk/paper.html', isMainFrame: true })).toBe(true);
  });

  it('follows no redirect, attaches no web view, opens no window', () => {
    const { fire, open } = guarded();
    expect(fire('will-redirect', { url: 'app://desk/index.html' })).toBe(true);
    expect(fire('will-attach-webview', {})).toBe(true);
    expect([open('https://example.com/'), open('about:blank'), open('app://desk/index.html')]).toEqual([
      'deny',
      'deny',
      'deny',
    ]);
  });
});

describe('a sender', () => {
  const frame = (url: string, parent: unknown = null) => ({ sender: { id: 7 }, senderFrame: { url, parent } });

  it('is the desk’s own page in the main frame of its own window', () => {
    expect(isDesk(frame('app://desk/index.html#/document/1'), 7)).toBe(true);
  });

  it.each([
    ['another window', frame('app://desk/index.html'), 8],
    ['no window', frame('app://desk/index.html'), undefined],
    ['the paper’s frame', frame('app://desk/paper.html', {}), 7],
    ['the desk in a frame', frame('app://desk/index.html', {}), 7],
    ['another page', frame('app://print/index.html'), 7],
    ['another site', frame('https://desk/index.html'), 7],
    ['a page that begins alike', frame('app://desk/index.html.evil'), 7],
    ['a frame that is gone', { sender: { id: 7 }, senderFrame: null }, 7],
  ] as const)('is refused: %s', (_name, sender, id) => {
    expect(isDesk(sender, id)).toBe(false);
  });
});
