import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RenderProcessGoneDetails } from 'electron';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLog, framesOf, nameOf, type Log } from '#electron/crash/log';
import { recoverWindow } from '#electron/crash/recover-window';
import { watchHang, type HangingWindow } from '#electron/crash/watch-hang';
import { closeWhenReady, longestWait, type ClosingWindow } from '#electron/window/closing';
import { projectFolder } from '#tests/support/folders';
import { keepPlace } from '#electron/window/create-window';
import { openingPlace } from '#electron/window/window-place';

const screen = { x: 0, y: 0, width: 1366, height: 728 };

describe('the window', () => {
  it('opens as large as the desk is made for, or as the screen allows', () => {
    expect(openingPlace(undefined, [{ x: 0, y: 0, width: 1920, height: 1040 }])).toEqual({ width: 1366, height: 768 });
    expect(openingPlace(undefined, [screen])).toEqual({ width: 1366, height: 728 });
    expect(openingPlace(undefined, [])).toEqual({ width: 1366, height: 768 });
  });

  it('opens where it was, unless that screen is gone', () => {
    const kept = { x: 100, y: 50, width: 1000, height: 600, isMaximized: false };
    const beside = { ...kept, x: 1500 };
    const { isMaximized: _kept, ...place } = kept;
    expect(openingPlace(kept, [screen])).toEqual(place);
    expect(openingPlace(beside, [screen])).toEqual({ width: 1366, height: 728 });
    expect(openingPlace(beside, [screen, { ...screen, x: 1366 }])).toMatchObject({ x: 1500 });
    expect(openingPlace({ ...kept, y: -300 }, [screen])).toEqual({ width: 1366, height: 728 });
  });

  it('remembers its place, but not that of a window that is out of sight', () => {
    const listeners = new Map<string, () => void>();
    let isMinimized = false;
    const keep = vi.fn();
    keepPlace(
      {
        on: ((name: string, listener: () => void) => {
          listeners.set(name, listener);
        }) as never,
        isMaximized: () => true,
        isMinimized: () => isMinimized,
        isFullScreen: () => false,
        getNormalBounds: () => ({ x: 1, y: 2, width: 800, height: 600 }),
      },
      keep,
    );
    listeners.get('moved')?.();
    isMinimized = true;
    listeners.get('close')?.();
    expect([...listeners.keys()]).toEqual(['resized', 'moved', 'close']);
    expect(keep).toHaveBeenCalledExactlyOnceWith({ x: 1, y: 2, width: 800, height: 600, isMaximized: true });
  });
});

describe('closing', () => {
  type Circumstances = {
    readonly isCrashed?: boolean;
    readonly closesUnsaved?: boolean;
    readonly isUrgent?: boolean;
  };
  const closing = (
    isAnswering: boolean,
    { isCrashed = false, closesUnsaved = false, isUrgent = false }: Circumstances = {},
  ) => {
    let onClose: (event: { preventDefault: () => void }) => void = () => undefined;
    const asked: string[] = [];
    let isClosed = false;
    let onClosed = (): void => undefined;
    let onPrevented: typeof onClose = () => undefined;
    const tryToClose = (): void => {
      const event = { preventDefault: vi.fn() };
      onClose(event);
      if (event.preventDefault.mock.calls.length > 0) return;
      isClosed = true;
      onClosed();
    };
    const window = {
      on: ((name: string, listener: typeof onClose) => {
        if (name === 'close') onClose = listener;
        else onClosed = listener as () => void;
      }) as unknown as ClosingWindow['on'],
      close: tryToClose,
      webContents: {
        send: (name: string) => asked.push(name),
        isCrashed: () => isCrashed,
        on: ((_name: string, listener: typeof onPrevented) => {
          onPrevented = listener;
        }) as unknown as ClosingWindow['webContents']['on'],
      },
    } satisfies ClosingWindow;
    const ending = { isUrgent: () => isUrgent, noteUnsaved: vi.fn() };
    const { ready } = closeWhenReady(window, {
      isAnswering: () => isAnswering,
      closesUnsaved: () => Promise.resolve(closesUnsaved),
      ending,
    });
    /** The page holds back; gives whether it is overruled. */
    const holdBack = (): boolean => {
      const event = { preventDefault: vi.fn() };
      onPrevented(event);
      return event.preventDefault.mock.calls.length > 0;
    };
    return { tryToClose, ready, holdBack, asked, isClosed: () => isClosed, noteUnsaved: ending.noteUnsaved };
  };
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits until the desk has written everything, and asks once', () => {
    const { tryToClose, ready, asked, isClosed } = closing(true);
    tryToClose();
    tryToClose();
    expect([asked, isClosed()]).toEqual([['closing'], false]);
    ready();
    ready();
    expect(isClosed()).toBe(true);
  });

  it('asks about words that could not be saved, and asks the desk anew the next time', async () => {
    const stays = closing(true);
    stays.tryToClose();
    stays.ready();
    expect(stays.holdBack()).toBe(false);
    await Promise.resolve();
    stays.tryToClose();
    expect(stays.asked).toEqual(['closing', 'closing']);
    expect(stays.noteUnsaved).not.toHaveBeenCalled();
  });

  it('closes over such words when the person says so, and the exit code will say it', async () => {
    const leaves = closing(true, { closesUnsaved: true });
    leaves.tryToClose();
    leaves.ready();
    expect(leaves.holdBack()).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(leaves.isClosed()).toBe(true);
    expect(leaves.holdBack()).toBe(true);
    expect(leaves.noteUnsaved).toHaveBeenCalledOnce();
  });

  it('asks nobody while the system ends the program', () => {
    const urgent = closing(true, { isUrgent: true });
    urgent.tryToClose();
    urgent.ready();
    expect(urgent.holdBack()).toBe(true);
    expect(urgent.noteUnsaved).toHaveBeenCalledOnce();
  });

  it('does not wait for ever', () => {
    vi.useFakeTimers();
    const { tryToClose, isClosed, noteUnsaved } = closing(true);
    tryToClose();
    vi.advanceTimersByTime(longestWait - 1);
    expect(isClosed()).toBe(false);
    expect(noteUnsaved).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(isClosed()).toBe(true);
    expect(noteUnsaved).toHaveBeenCalledOnce();
  });

  it('touches a window no more that is gone', () => {
    vi.useFakeTimers();
    const { tryToClose, ready, asked } = closing(true);
    tryToClose();
    ready();
    vi.advanceTimersByTime(longestWait * 2);
    tryToClose();
    expect(asked).toEqual(['closing']);
  });

  it('asks neither a desk that does not listen yet nor one whose process is gone', () => {
    for (const one of [closing(false), closing(true, { isCrashed: true })]) {
      one.tryToClose();
      expect([one.asked, one.isClosed()]).toEqual([[], true]);
    }
  });
});

describe('a crash', () => {
  const crashing = (goOn: boolean, isUrgent = false) => {
    let time = 0;
    let gone: (event: object, details: RenderProcessGoneDetails) => void = () => undefined;
    const parts = {
      log: { path: '', write: vi.fn() } satisfies Log,
      now: () => new Date(time),
      reopen: vi.fn(),
      askAgain: vi.fn(() => Promise.resolve(goOn)),
      quit: vi.fn(),
      ending: { isUrgent: () => isUrgent },
    };
    recoverWindow({ on: ((_name: string, listener: typeof gone) => { gone = listener; }) as never }, parts); // prettier-ignore
    const crash = async (after: number, reason: RenderProcessGoneDetails['reason'] = 'crashed'): Promise<void> => {
      time += after;
      gone({}, { reason, exitCode: 11 });
      await Promise.resolve();
      await Promise.resolve();
    };
    return { parts, crash };
  };

  it('of the window reopens it, and is in the log', async () => {
    const { parts, crash } = crashing(true);
    await crash(0, 'oom');
    await crash(120_000);
    expect(parts.reopen).toHaveBeenCalledTimes(2);
    expect(parts.log.write.mock.calls).toEqual([
      [{ what: 'window gone', code: 'oom 11' }],
      [{ what: 'window gone', code: 'crashed 11' }],
    ]);
  });

  it('that follows two others within a minute is a question', async () => {
    const again = crashing(true);
    for (const after of [0, 1000, 1000]) await again.crash(after);
    expect([again.parts.reopen.mock.calls.length, again.parts.askAgain.mock.calls.length]).toEqual([3, 1]);
    const over = crashing(false);
    for (const after of [0, 1000, 1000]) await over.crash(after);
    expect([over.parts.reopen.mock.calls.length, over.parts.quit.mock.calls.length]).toEqual([2, 1]);
  });

  it('long ago is no reason for a question, though the clock was set back since', async () => {
    const { parts, crash } = crashing(true);
    for (const after of [0, 1000, -365 * 24 * 3600 * 1000]) await crash(after);
    expect(parts.askAgain).not.toHaveBeenCalled();
  });

  it('of a window while the program ends opens no window again', async () => {
    const { parts, crash } = crashing(true, true);
    await crash(0, 'killed');
    expect(parts.reopen).not.toHaveBeenCalled();
  });

  it('is none where the process ends as it should', async () => {
    const { parts, crash } = crashing(true);
    await crash(0, 'clean-exit');
    expect(parts.reopen).not.toHaveBeenCalled();
  });
});

describe('the log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const now = (): Date => new Date('2026-11-22T08:30:15Z');

  it('has what happened and where, and no word that a person wrote', () => {
    const path = join(folder, 'logs', 'a.log');
    const log = createLog(path, now);
    const error = Object.assign(new Error('“সভার সিদ্ধান্ত” রাখা যায়নি: /home/রহিম/গোপন.docx'), { code: 'EACCES' });
    log.write({ what: 'shell fault', code: nameOf(error), frames: framesOf(error) });
    log.write({ what: 'সভার সিদ্ধান্ত', code: '/home/রহিম' });
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^2026-11-22T08:30:15\.000Z shell fault Error EACCES\n {4}[^\n]*window\.test\.ts:\d+:\d+\)/u);
    expect(text).toContain('[text left out] [text left out]');
    expect(text).not.toMatch(/[\u0980-\u09FF]|\/home/u);
    expect(text).not.toContain(projectFolder);
  });

  it('keeps one file before the newest, and stops nothing when it cannot be written', () => {
    const path = join(folder, 'b.log');
    const log = createLog(path, now);
    const frames = Array.from({ length: 30 }, () => `f (${'x'.repeat(50)}:1:1)`);
    for (let index = 0; index < 300; index += 1) log.write({ what: 'x', frames });
    expect(statSync(path).size).toBeLessThan(600 * 1024);
    expect(statSync(`${path}.1`).size).toBeGreaterThan(500 * 1024);
    expect(() => {
      createLog(join(path, 'not-a-folder', 'c.log'), now).write({ what: 'x' });
    }).not.toThrow();
  });
});

describe('a window that does not answer', () => {
  const hanging = (again: boolean) => {
    let time = 0;
    const events = new EventEmitter();
    const contents = Object.assign(new EventEmitter(), { forcefullyCrashRenderer: vi.fn() });
    const asksToReopen = vi.fn(() => Promise.resolve(again));
    const window = { on: events.on.bind(events), webContents: contents } as unknown as HangingWindow;
    watchHang(window, { log: { write: vi.fn() }, now: () => new Date(time), asksToReopen });
    const pass = (milliseconds: number): void => {
      time += milliseconds;
    };
    return { events, contents, asksToReopen, pass };
  };

  it('is asked about, and opened anew or waited for', async () => {
    for (const again of [true, false]) {
      const { events, contents, asksToReopen } = hanging(again);
      events.emit('unresponsive');
      await Promise.resolve();
      expect([asksToReopen.mock.calls.length, contents.forcefullyCrashRenderer.mock.calls.length]).toEqual([
        1,
        again ? 1 : 0,
      ]);
    }
  });

  it('is not one that has just said that it wants to stay', () => {
    const { events, contents, asksToReopen, pass } = hanging(true);
    contents.emit('will-prevent-unload');
    pass(5000);
    events.emit('unresponsive');
    expect(asksToReopen).not.toHaveBeenCalled();
    pass(5000);
    events.emit('unresponsive');
    expect(asksToReopen).toHaveBeenCalledOnce();
  });

  it('is asked about though the clock was set back since it said that it wants to stay', () => {
    const { events, contents, asksToReopen, pass } = hanging(true);
    contents.emit('will-prevent-unload');
    pass(-365 * 24 * 3600 * 1000);
    events.emit('unresponsive');
    expect(asksToReopen).toHaveBeenCalledOnce();
  });
});
