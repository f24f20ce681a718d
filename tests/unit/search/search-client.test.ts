import { describe, expect, it } from 'vitest';
import type { FromWorker, ToWorker } from '#renderer/search/messages';
import { startSearch } from '#renderer/search/search-client';

/** A worker that notes what it is told and answers when the test says so. */
const fakeWorker = () => {
  const told: ToWorker[] = [];
  const target = new EventTarget();
  let isTerminated = false;
  const worker = Object.assign(target, {
    postMessage: (message: ToWorker) => told.push(message),
    terminate: () => (isTerminated = true),
  }) as unknown as Worker;
  const answer = (message: FromWorker | string): void => {
    target.dispatchEvent(new MessageEvent('message', { data: message }));
  };
  return { worker, told, answer, isTerminated: () => isTerminated };
};

const found = (id: number): FromWorker => ({ kind: 'found', id, total: 1, hits: [], isComplete: true });

describe('the client', () => {
  it('starts the worker at the first search and gives its answer', async () => {
    const fake = fakeWorker();
    const client = startSearch({ start: () => fake.worker });
    client.changed(['a']);
    expect(fake.told).toEqual([]);
    const result = client.search('নদী', { limit: 5 });
    fake.answer('noise');
    fake.answer(found(0));
    expect((await result).total).toBe(1);
    client.changed(['a']);
    client.removed(['b']);
    expect(fake.told).toEqual([
      { kind: 'prepare' },
      { kind: 'search', id: 0, query: 'নদী', limit: 5, offset: 0, place: 'desk' },
      { kind: 'changed', ids: ['a'] },
      { kind: 'removed', ids: ['b'] },
    ]);
  });

  it('gives up a search for a newer one, at a signal, and when it is disposed of', async () => {
    const fake = fakeWorker();
    const client = startSearch({ start: () => fake.worker });
    const aborter = new AbortController();
    const [one, two] = [client.search('ক'), client.search('খ', {}, aborter.signal)];
    aborter.abort();
    const three = client.search('গ');
    client.dispose();
    const late = client.search('ঘ', {}, aborter.signal);
    const outcomes = await Promise.allSettled([one, two, three, late]);
    expect(outcomes.map((outcome) => outcome.status === 'rejected' && (outcome.reason as Error).name)).toEqual(
      Array.from({ length: 4 }, () => 'AbortError'),
    );
    expect(fake.isTerminated()).toBe(true);
  });

  it('tells progress and failures, and a failed search fails alone', async () => {
    const fake = fakeWorker();
    const client = startSearch({ start: () => fake.worker });
    const seen: string[] = [];
    const stop = client.onProgress(({ phase }) => seen.push(phase));
    client.onFailure((detail) => seen.push(detail));
    client.prepare();
    fake.answer({ kind: 'progress', phase: 'loading', done: 0, total: 1, unreadable: [] });
    fake.answer({ kind: 'failed', detail: 'full' });
    stop();
    fake.answer({ kind: 'progress', phase: 'ready', done: 1, total: 1, unreadable: [] });
    client.onProgress(({ phase }) => seen.push(`late ${phase}`));
    const search = client.search('ক');
    fake.answer({ kind: 'failed', id: 0, detail: 'broken' });
    await expect(search).rejects.toThrow('broken');
    expect(seen).toEqual(['loading', 'full', 'late ready']);
  });
});
