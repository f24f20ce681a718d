import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, succeed, type Result } from '#shared/kernel/result';
import type { Meeting } from '#shared/minutes/model';
import { startAutosave, type Autosave } from '#renderer/document/autosave';
import { createDocumentStore, type DocumentStore } from '#renderer/document/open-document';
import type { StorageFailure } from '#renderer/storage/failure';
import { sampleMeeting as sample } from '#tests/support/sample-file';

type Saved = { readonly at: number; readonly committee: string };

const full: Result<never, StorageFailure> = fail({ code: 'full', detail: 'no room' });

let store: DocumentStore;
let autosave: Autosave;
/** What has been saved: when the save began, and the text. */
let saves: Saved[];
/** How the next saves end; those beyond the list succeed. */
let endings: (Result<unknown, StorageFailure> | Error)[];
let duration: number;
let running: number;
let mostRunning: number;

const save = async (meeting: Meeting): Promise<Result<unknown, StorageFailure>> => {
  running += 1;
  mostRunning = Math.max(mostRunning, running);
  saves.push({ at: Date.now(), committee: meeting.committee ?? '' });
  await new Promise((resolve) => setTimeout(resolve, duration));
  running -= 1;
  const ending = endings.shift() ?? succeed(undefined);
  if (ending instanceof Error) throw ending;
  return ending;
};

const type = (text: string): void => {
  store.edit(['committee'], (draft) => {
    draft.committee = text;
  });
};

const lastSaved = (): string | undefined => saves.at(-1)?.committee;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  saves = [];
  endings = [];
  duration = 20;
  running = 0;
  mostRunning = 0;
  store = createDocumentStore({
    value: sample,
    isReadOnly: false,
    clock: () => Date.now(),
    afterPaint: (task) => ({ ask: task, cancel: () => undefined }),
  });
  autosave = startAutosave({ store, save, now: () => new Date() });
});

afterEach(() => {
  autosave.stop();
  vi.useRealTimers();
});

describe('saving by itself', () => {
  it('has every keystroke on the disk within a second, also where the typing never pauses', async () => {
    const typedAt: number[] = [];
    for (let count = 0; count < 200; count += 1) {
      typedAt.push(Date.now());
      type(String(count));
      await vi.advanceTimersByTimeAsync(40);
    }
    await vi.advanceTimersByTimeAsync(1000);
    const late = typedAt.flatMap((at, count) => {
      const saved = saves.find(({ committee }) => Number(committee) >= count);
      const wait = (saved?.at ?? Infinity) + duration - at;
      return wait <= 1000 ? [] : [{ count, wait }];
    });
    expect(late).toEqual([]);
    expect(saves.length).toBeLessThan(20);
  });

  it('goes on within a second where the clock is set back', async () => {
    for (let count = 0; count < 50; count += 1) {
      if (count === 2) vi.setSystemTime(-3_600_000);
      type(String(count));
      await vi.advanceTimersByTimeAsync(40);
    }
    expect(saves.length).toBeGreaterThan(2);
  });

  it('waits for a short pause, says what it does, and does nothing where nothing was changed', async () => {
    const states: string[] = [];
    autosave.subscribe(() => states.push(autosave.state().kind));
    await vi.advanceTimersByTimeAsync(5000);
    expect(saves).toEqual([]);
    type('এক');
    expect(autosave.isUnsaved()).toBe(true);
    await vi.advanceTimersByTimeAsync(300);
    expect(states).toEqual(['waiting', 'saving', 'saved']);
    expect(autosave.state()).toEqual({ kind: 'saved', revision: 1, at: 5200 });
    expect(autosave.isUnsaved()).toBe(false);
  });

  it('begins at once when it is told to', async () => {
    type('এক');
    const flushed = autosave.flush();
    expect(saves).toEqual([{ at: 0, committee: 'এক' }]);
    await vi.advanceTimersByTimeAsync(duration);
    await flushed;
    expect(autosave.state().kind).toBe('saved');
  });

  it('runs one save at a time and saves next what was typed meanwhile', async () => {
    duration = 700;
    type('এক');
    const first = autosave.flush();
    type('দুই');
    const others = [autosave.flush(), autosave.flush(), autosave.flush()];
    type('তিন');
    await vi.advanceTimersByTimeAsync(5000);
    await Promise.all([first, ...others]);
    expect(mostRunning).toBe(1);
    expect(saves.map(({ committee }) => committee)).toEqual(['এক', 'তিন']);
    expect(autosave.isUnsaved()).toBe(false);
  });

  it('never says saved while a later keystroke is not', async () => {
    duration = 100;
    const lies: string[] = [];
    autosave.subscribe(() => {
      if (autosave.state().kind === 'saved' && lastSaved() !== store.value().committee) lies.push(String(lastSaved()));
    });
    for (let count = 0; count < 60; count += 1) {
      type(String(count));
      await vi.advanceTimersByTimeAsync(count % 7 === 0 ? 400 : 30);
    }
    expect(lies).toEqual([]);
  });
});

describe('a save that fails', () => {
  it.each([
    ['is refused', full],
    ['throws', new Error('a bug')],
  ])('because it %s is tried again until it succeeds, with the newest text', async (_, ending) => {
    endings = [ending, ending, ending];
    type('এক');
    await vi.advanceTimersByTimeAsync(300);
    expect(autosave.state().kind).toBe('failed');
    type('দুই');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(autosave.state().kind).toBe('saved');
    expect(lastSaved()).toBe('দুই');
  });

  it('is said all the time until one succeeds, and is not tried at each keystroke', async () => {
    endings = Array.from({ length: 1000 }, () => full);
    type('এক');
    await vi.advanceTimersByTimeAsync(300);
    const states = new Set<string>();
    autosave.subscribe(() => states.add(autosave.state().kind));
    for (let count = 0; count < 300; count += 1) {
      type(String(count));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect([...states]).toEqual(['failed']);
    expect(saves.length).toBeLessThanOrEqual(6);
    expect(store.value().committee).toBe('299');
    endings = [];
    await vi.advanceTimersByTimeAsync(3100);
    expect(lastSaved()).toBe('299');
    expect(autosave.state().kind).toBe('saved');
  });
});
