import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEnding, longestEnding, lookBeforeClosing, lookInterval } from '#electron/end/ending';
import { endingSignals, exitCodes, signalCodes, type EndingSignal } from '#electron/end/exit-codes';
import { haveEnded } from '#electron/end/have-ended';
import { listenForEnd } from '#electron/end/listen-for-end';

const ending = (hasOpened = true) => {
  const events = new EventEmitter();
  const app = {
    quit: vi.fn(),
    exit: vi.fn(),
    on: events.on.bind(events),
    getAppMetrics: () => [
      { type: 'Browser', pid: 1 },
      { type: 'GPU', pid: 2 },
      { type: 'Tab', pid: 3 },
    ],
  };
  const log = { write: vi.fn() };
  const leftWith = vi.fn();
  const haveEnded = vi.fn<(howMany: 'some' | 'all', pids: readonly number[]) => boolean>(() => false);
  const one = createEnding({ app: app as never, log, hasOpened: () => hasOpened, haveEnded, leave: leftWith });
  /** The windows are closed and Electron is about to leave; gives whether it was held back. */
  const leave = (): boolean => {
    const event = { preventDefault: vi.fn() };
    events.emit('will-quit', event);
    return event.preventDefault.mock.calls.length > 0;
  };
  const otherIsGone = (): void => {
    events.emit('child-process-gone');
  };
  return { one, app, log, leave, leftWith, haveEnded, otherIsGone };
};

describe('the end of the program', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('by a person is Electron’s own, with code 0', () => {
    const { app, leave } = ending();
    expect(leave()).toBe(false);
    expect(app.exit).not.toHaveBeenCalled();
  });

  it('by a signal quits as a person does, once, and says by which', () => {
    const { one, app, log, leave } = ending();
    one.begin('SIGTERM', signalCodes.SIGTERM);
    one.begin('SIGINT', signalCodes.SIGINT);
    vi.advanceTimersByTime(lookBeforeClosing);
    expect([one.isUrgent(), app.quit.mock.calls.length]).toEqual([true, 1]);
    expect(log.write.mock.calls).toEqual([[{ what: 'asked to end: SIGTERM' }]]);
    expect(leave()).toBe(true);
    expect(app.exit.mock.calls).toEqual([[143]]);
  });

  it('does not wait for a desk that says nothing', () => {
    const { one, leftWith } = ending();
    one.begin('SIGTERM', signalCodes.SIGTERM);
    vi.advanceTimersByTime(longestEnding - 1);
    expect(leftWith).not.toHaveBeenCalled();
    vi.advanceTimersByTime(longestEnding);
    expect(leftWith.mock.calls).toEqual([[exitCodes.unsaved]]);
  });

  it('over words that are not saved says so, whoever ended it', () => {
    const byPerson = ending();
    byPerson.one.noteUnsaved();
    expect(byPerson.leave()).toBe(true);
    const bySystem = ending();
    bySystem.one.noteUnsaved();
    bySystem.one.begin('SIGHUP', signalCodes.SIGHUP);
    bySystem.leave();
    expect([byPerson.app.exit.mock.calls, bySystem.app.exit.mock.calls]).toEqual([
      [[exitCodes.unsaved]],
      [[exitCodes.unsaved]],
    ]);
  });

  it('comes at once where the program’s other processes are ended too, as at the end of a session', () => {
    const { one, leftWith, haveEnded } = ending();
    one.begin('SIGTERM', signalCodes.SIGTERM);
    vi.advanceTimersByTime(lookInterval);
    expect(haveEnded.mock.calls).toEqual([['some', [2, 3]]]);
    haveEnded.mockReturnValue(true);
    vi.advanceTimersByTime(longestEnding * 2);
    expect(leftWith.mock.calls).toEqual([[exitCodes.unsaved]]);
  });

  it('comes at once where the end of all others is heard before the signal', () => {
    const { leftWith, haveEnded, otherIsGone } = ending();
    otherIsGone();
    expect([haveEnded.mock.calls, leftWith.mock.calls]).toEqual([[['all', [2, 3]]], []]);
    haveEnded.mockReturnValue(true);
    otherIsGone();
    expect(leftWith.mock.calls).toEqual([[exitCodes.unsaved]]);
  });

  it('before the desk has opened leaves nothing unsaved, whichever of its processes ends meanwhile', () => {
    const { one, leftWith, haveEnded, otherIsGone } = ending(false);
    haveEnded.mockReturnValue(true);
    otherIsGone();
    expect(leftWith).not.toHaveBeenCalled();
    one.begin('SIGTERM', signalCodes.SIGTERM);
    vi.advanceTimersByTime(longestEnding * 2);
    expect(leftWith.mock.calls).toEqual([[signalCodes.SIGTERM]]);
  });

  it('is no longer waited for when the window is closed, whose process ends with it', () => {
    const { one, leave, app, leftWith, haveEnded } = ending();
    one.begin('SIGTERM', signalCodes.SIGTERM);
    one.noteClosed();
    haveEnded.mockReturnValue(true);
    vi.advanceTimersByTime(longestEnding * 2);
    leave();
    expect([leftWith.mock.calls, app.exit.mock.calls]).toEqual([[], [[143]]]);
  });

  it('is heard from each signal, and from the system that shuts down and is asked to wait', () => {
    const { one, app } = ending();
    const begin = vi.spyOn(one, 'begin');
    const signals = new Map<EndingSignal, () => void>();
    const powerMonitor = new EventEmitter();
    listenForEnd({
      ending: one,
      onSignal: (signal, listener) => signals.set(signal, listener),
      powerMonitor: powerMonitor as never,
    });
    for (const signal of endingSignals) signals.get(signal)?.();
    const event = { preventDefault: vi.fn() };
    powerMonitor.emit('shutdown', event);
    powerMonitor.emit('shutdown'); // as the types say it
    expect(begin.mock.calls).toEqual([
      ['SIGHUP', 129],
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['shutdown', 0],
      ['shutdown', 0],
    ]);
    vi.advanceTimersByTime(lookBeforeClosing);
    expect([event.preventDefault.mock.calls.length, app.quit.mock.calls.length]).toEqual([1, 1]);
  });
});

describe.skipIf(process.platform !== 'linux')('a process', () => {
  it('has ended when it is gone, and when its parent has not yet taken note of it', async () => {
    const child = spawn('sleep', ['600']);
    const pid = child.pid ?? 0;
    expect(haveEnded('some', [process.pid, pid])).toBe(false);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('exit', resolve));
    expect(haveEnded('some', [process.pid, pid])).toBe(true);
    expect(haveEnded('all', [process.pid, pid])).toBe(false);
    expect(haveEnded('all', [pid])).toBe(true);
    expect(haveEnded('all', [])).toBe(false);
    expect(haveEnded('some', [pid], 'win32')).toBe(false);
  });
});
