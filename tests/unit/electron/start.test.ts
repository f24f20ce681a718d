import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { copyRich } from '#electron/copy-rich';
import { watchStart } from '#electron/crash/watch-start';
import { forbiddenSwitches } from '#electron/security/switches';
import { findObstacle, type Obstacle, type StartParts } from '#electron/start/obstacle';
import { isLocked, type LockSteps } from '#electron/start/is-locked';
import { obstacleSentence, sayObstacle } from '#electron/start/say-obstacle';

const starting = (more: Partial<StartParts>, given?: string): Obstacle | undefined =>
  findObstacle({
    commandLine: { hasSwitch: (name) => name === given },
    isPackaged: true,
    platform: 'linux',
    userId: 1000,
    dataFolder: '/home/k/.config/Karjobiboroni',
    isLocked: () => false,
    ...more,
  });

describe('what stands in the way of a start', () => {
  it('is nothing for an ordinary user', () => {
    expect([starting({}), starting({ platform: 'win32', userId: undefined })]).toEqual([undefined, undefined]);
  });

  it.each(forbiddenSwitches)('is --%s where the program is packed', (name) => {
    expect(starting({}, name)).toEqual({ kind: 'switch', name });
    expect(starting({ isPackaged: false }, name)).toBeUndefined();
  });

  it('is root on Linux, packed or not, whose processes the sandbox does not hold', () => {
    expect(starting({ userId: 0 })).toEqual({ kind: 'root' });
    expect(starting({ userId: 0, isPackaged: false }, 'no-sandbox')).toEqual({ kind: 'root' });
    expect(starting({ userId: 0, platform: 'darwin' })).toBeUndefined();
  });
});

describe('a folder that may not be written', () => {
  it('is in the way, and named with what to do', () => {
    const obstacle = starting({ isLocked: (folder) => folder.endsWith('/Karjobiboroni') });
    expect(obstacle).toEqual({ kind: 'folder', path: '/home/k/.config/Karjobiboroni' });
    expect(obstacle && obstacleSentence(obstacle)).toMatch(
      /^“\/home\/k\/\.config\/Karjobiboroni” ফোল্ডারে .* \/ Karjobiboroni may not write in its folder “[^”]+”[^\n]*$/u,
    );
  });

  const steps = (code?: string): LockSteps => ({
    mkdirSync: vi.fn(),
    writeFileSync: () => {
      if (code !== undefined) throw Object.assign(new Error(code), { code });
    },
    rmSync: vi.fn(),
  });

  it.each([
    ['EACCES', true],
    ['EPERM', true],
    ['EROFS', true],
    ['ENOSPC', false],
    [undefined, false],
  ])('is told from a full one (%s)', (code, expected) => {
    expect(isLocked('/data', steps(code))).toBe(expected);
  });

  it('is left as it was where it may be written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-lock-'));
    expect(isLocked(join(folder, 'new'), { mkdirSync, writeFileSync, rmSync })).toBe(false);
    expect(readdirSync(folder, { recursive: true })).toEqual(['new']);
    rmSync(folder, { recursive: true });
  });
});

describe('a program that does not start', () => {
  const saying = (platform: NodeJS.Platform, obstacle: Obstacle, missing: readonly string[] = []) => {
    const lines: string[] = [];
    const boxes: string[] = [];
    const programs: string[] = [];
    sayObstacle(obstacle, {
      platform,
      writeLine: (line) => lines.push(line),
      showErrorBox: (_title, text) => boxes.push(text),
      startProgram: (command, args, onMissing) => {
        if (missing.includes(command)) onMissing();
        else programs.push([command, ...args].join(' '));
      },
    });
    return { lines, boxes, programs };
  };

  it('says why in one line in both languages, and in the system’s own window', () => {
    const { lines, boxes, programs } = saying('win32', { kind: 'switch', name: 'no-sandbox' });
    expect(lines).toEqual([expect.stringMatching(/^--no-sandbox দিয়ে .* \/ --no-sandbox would open [^\n]*$/u)]);
    expect([boxes, programs]).toEqual([lines, []]);
  });

  it('on Linux, where Electron shows nothing before it is ready, takes the first of the desktops’ own windows', () => {
    const { lines, boxes, programs } = saying('linux', { kind: 'root' }, ['zenity', 'kdialog']);
    expect(lines).toEqual([expect.stringMatching(/^কার্যবিবরণী root .* \/ Karjobiboroni does not start as root/u)]);
    expect([boxes, programs]).toEqual([[], [`xmessage -title কার্যবিবরণী ${lines[0] ?? ''}`]]);
  });

  it('says it on the terminal alone where there is no such window', () => {
    const none = saying('linux', { kind: 'sandbox' }, ['zenity', 'kdialog', 'xmessage', 'notify-send']);
    expect([none.lines.length, none.programs.length]).toEqual([1, 0]);
  });
});

describe('processes that die while the program starts', () => {
  const watching = (hasOpened: boolean) => {
    const events = new EventEmitter();
    const giveUp = vi.fn();
    watchStart({ app: { on: events.on.bind(events) as never }, hasOpened: () => hasOpened, giveUp });
    const die = (count: number, type = 'Utility', reason = 'crashed'): void => {
      for (let one = 0; one < count; one += 1) events.emit('child-process-gone', {}, { type, reason });
    };
    return { die, giveUp };
  };

  it('end it when none can live, and only once', () => {
    const { die, giveUp } = watching(false);
    die(3);
    expect(giveUp).not.toHaveBeenCalled();
    die(20);
    expect(giveUp).toHaveBeenCalledOnce();
  });

  it('are no reason where the desk has opened, where they end as they should, or where only the graphics fail', () => {
    const opened = watching(true);
    opened.die(20);
    const closed = watching(false);
    closed.die(20, 'GPU');
    closed.die(20, 'Utility', 'clean-exit');
    expect([opened.giveUp.mock.calls.length, closed.giveUp.mock.calls.length]).toEqual([0, 0]);
  });
});

describe('HTML and its text', () => {
  it('go onto the clipboard as items where the runtime has them, else as one value', async () => {
    const written: unknown[] = [];
    const clipboard = { write: (data: unknown) => Promise.resolve(void written.push(data)) };
    class ClipboardItem {
      constructor(readonly items: Readonly<Record<string, string>>) {}
    }
    await copyRich({ clipboard, ClipboardItem }, '<p>ক', 'ক');
    await copyRich({ clipboard, ClipboardItem: undefined }, '<p>ক', 'ক');
    expect(written).toEqual([
      [new ClipboardItem({ 'text/html': '<p>ক', 'text/plain': 'ক' })],
      { html: '<p>ক', text: 'ক' },
    ]);
  });
});
