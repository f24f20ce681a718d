import { describe, expect, it } from 'vitest';
import { profileFolder, windowArguments } from '../../../build/scripts/start/app-window.mjs';
import { dataFolder } from '../../../build/scripts/start/data-folder.mjs';
import { hasDisplay } from '../../../build/scripts/start/display.mjs';

const window = { address: 'http://127.0.0.1:41971/', profile: '/data/browser' };

describe('the app window', () => {
  it('shows the desk alone, with a profile of its own and nothing of the browser’s', () => {
    expect(windowArguments({ ...window, env: {} })).toEqual([
      '--app=http://127.0.0.1:41971/',
      '--user-data-dir=/data/browser',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-proxy-server',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ]);
  });

  it('keeps its sandbox unless a test asks otherwise by the one variable', () => {
    const others = [
      {},
      { KARJOBIBORONI_TEST_NO_SANDBOX: '' },
      { KARJOBIBORONI_TEST_NO_SANDBOX: '0' },
      { KARJOBIBORONI_CHROMIUM_FLAGS: '--no-sandbox' },
      { CI: 'true' },
    ];
    for (const env of others) expect(windowArguments({ ...window, env }).join(' ')).not.toContain('sandbox');
    expect(windowArguments({ ...window, env: { KARJOBIBORONI_TEST_NO_SANDBOX: '1' } })).toContain('--no-sandbox');
  });

  it('has its profile where the account’s data is, and a snap’s where a snap may write', () => {
    const place = (browser: string, there: readonly string[] = []): string =>
      profileFolder(browser, '/data', '/home/a', (path) => there.includes(path));
    expect([
      place('/usr/bin/chromium'),
      place('/snap/bin/chromium'),
      place('/usr/bin/chromium-browser'),
      place('/usr/bin/chromium-browser', ['/snap/bin/chromium']),
    ]).toEqual([
      '/data/browser',
      '/home/a/snap/chromium/common/karjobiboroni/browser',
      '/data/browser',
      '/home/a/snap/chromium/common/karjobiboroni/browser',
    ]);
  });
});

describe('the data folder', () => {
  it.skipIf(process.platform === 'win32')('is where each system keeps an account’s data', () => {
    expect([
      dataFolder('linux', {}, '/home/a'),
      dataFolder('linux', { XDG_DATA_HOME: '/xdg' }, '/home/a'),
      dataFolder('darwin', { XDG_DATA_HOME: '/xdg' }, '/Users/a'),
      dataFolder('win32', { LOCALAPPDATA: '/local' }, '/users/a'),
      dataFolder('win32', {}, '/users/a'),
    ]).toEqual([
      '/home/a/.local/share/karjobiboroni',
      '/xdg/karjobiboroni',
      '/Users/a/Library/Application Support/karjobiboroni',
      '/local/karjobiboroni',
      '/users/a/AppData/Local/karjobiboroni',
    ]);
  });
});

describe('a display', () => {
  it('is where Linux names one, and always on Windows and macOS', () => {
    expect([
      hasDisplay('linux', {}),
      hasDisplay('linux', { DISPLAY: '' }),
      hasDisplay('linux', { DISPLAY: ':0' }),
      hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' }),
      hasDisplay('win32', {}),
      hasDisplay('darwin', {}),
    ]).toEqual([false, false, true, true, true, true]);
  });
});
