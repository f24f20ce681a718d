import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startJournal, type Journal } from '#renderer/storage/journal-client';
import type { FromJournal, ToJournal } from '#renderer/storage/journal-messages';

/** The worker's place: what it was sent, and a way to answer. */
const fakeWorker = () => {
  const sent: ToJournal[] = [];
  const listeners = new Map<string, (event: never) => void>();
  const worker = {
    postMessage: (message: ToJournal) => sent.push(message),
    addEventListener: (name: string, listener: (event: never) => void) => listeners.set(name, listener),
  } as unknown as Worker;
  const answer = (data: FromJournal): void => {
    listeners.get('message')?.({ data } as never);
  };
  return { worker, sent, answer };
};

let journal: Journal;
let fake: ReturnType<typeof fakeWorker>;
let states: (string | undefined)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  fake = fakeWorker();
  states = [];
  journal = startJournal(undefined, fake.worker);
  journal.onState((failure) => states.push(failure));
});

afterEach(() => {
  vi.useRealTimers();
});

const lastId = (): number => (fake.sent.at(-1) as { readonly id: number }).id;

describe('a journal that answers no more', () => {
  it('holds up one save for a while and the next not at all, and works again when it answers', async () => {
    journal.write(1, []);
    const first = journal.keep(1);
    const asked = lastId();
    await vi.advanceTimersByTimeAsync(9000);
    expect(states).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect([await first, states]).toEqual([false, ['the journal does not answer']]);
    const before = fake.sent.length;
    journal.write(2, []);
    expect([await journal.keep(2), fake.sent.length]).toEqual([false, before]);
    fake.answer({ kind: 'done', id: asked, answer: null });
    await vi.advanceTimersByTimeAsync(0);
    expect(states).toEqual(['the journal does not answer', undefined]);
    const third = journal.keep(3);
    fake.answer({ kind: 'done', id: lastId(), answer: null });
    expect(await third).toBe(true);
  });

  it('is said to fail with what the worker says, and each save is asked anew', async () => {
    const first = journal.keep(1);
    fake.answer({ kind: 'failed', id: lastId(), detail: 'QuotaExceededError: full' });
    expect([await first, states.length]).toEqual([false, 1]);
    const second = journal.keep(2);
    fake.answer({ kind: 'done', id: lastId(), answer: null });
    expect([await second, states.at(-1)]).toEqual([true, undefined]);
  });
});

describe('putting back', () => {
  const question = { bucket: undefined, rule: 'newer', above: 0, isPartial: false } as const;

  it('may take as long as it likes while something is heard of it', async () => {
    const recovered = journal.recover(question);
    for (let documents = 0; documents < 5; documents += 1) {
      await vi.advanceTimersByTimeAsync(100_000);
      fake.answer({ kind: 'progress', documents });
    }
    fake.answer({ kind: 'done', id: lastId(), answer: { documents: 5 } });
    expect(await recovered).toEqual({ documents: 5 });
  });

  it('of which nothing is heard any more has failed', async () => {
    const failure = expect(journal.recover(question)).rejects.toThrow('nothing is heard');
    fake.answer({ kind: 'progress', documents: 1 });
    await vi.advanceTimersByTimeAsync(120_000);
    await failure;
  });
});
