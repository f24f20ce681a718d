import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEnding, longestEnding } from '#electron/end/ending';
import { endingSignals, exitCodes, signalCodes, type EndingSignal } from '#electron/end/exit-codes';
import { listenForEnd } from '#electron/end/listen-for-end';

const ending = () => {
  const events = new EventEmitter();
  const app = { quit: vi.fn(), exit: vi.fn(), on: events.on.bind(events) };
  const log = { write: vi.fn() };
  const one = createEnding({ app: app as never, log });
  /** The windows are closed and Electron is about to leave; gives whether it was held back. */
  const leave = (): boolean => {
    const event = { preventDefault: vi.fn() };
    events.emit('will-quit', event);
    return event.preventDefault.mock.calls.length > 0;
  };
  return { one, app, log, leave };
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
    expect([one.isUrgent(), app.quit.mock.calls.length]).toEqual([true, 1]);
    expect(log.write.mock.calls).toEqual([[{ what: 'asked to end: SIGTERM' }]]);
    expect(leave()).toBe(true);
    expect(app.exit.mock.calls).toEqual([[143]]);
  });

  it('does not wait for a desk that says nothing', () => {
    const { one, app } = ending();
    one.begin('SIGTERM', signalCodes.SIGTERM);
    vi.advanceTimersByTime(longestEnding - 1);
    expect(app.exit).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(app.exit.mock.calls).toEqual([[exitCodes.unsaved]]);
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

  it('comes at once where the window’s process is ended too, as when a session ends', () => {
    const { one, app } = ending();
    one.begin('SIGTERM', signalCodes.SIGTERM);
    one.onWindowGone();
    expect(app.exit.mock.calls).toEqual([[exitCodes.unsaved]]);
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
    expect([event.preventDefault.mock.calls.length, app.quit.mock.calls.length]).toEqual([1, 1]);
  });
});
