import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldingVersion } from '#shared/bangla/fold';
import { blankMinutes } from '#shared/minutes/blank-minutes';
import type { Meeting } from '#shared/minutes/model';
import type { SearchProgress } from '#renderer/search/messages';
import { readDictionary } from '#renderer/search/index-rows';
import { runSearch } from '#renderer/search/run-search';
import { createSearchEngine, type SearchEngine } from '#renderer/search/search-engine';
import { Database } from '#renderer/storage/database';
import type { DocumentRow } from '#renderer/storage/rows';
import { meetingFrom } from '#shared/minutes/paper-view';

let database: Database;

beforeEach(async () => {
  database = new Database({ name: `test-${crypto.randomUUID()}` });
  await database.open();
});

afterEach(async () => {
  await database.delete();
});

const minutesOf = (id: string, text: string): Meeting =>
  meetingFrom({
    ...blankMinutes({ id, changedAt: '2026-01-01T00:00:00.000Z', style: { preset: 'P1' } }),
    opening: [{ type: 'paragraph', runs: [{ text }] }],
  });

const rowOf = (id: string, changedAt: string, title = 'কার্যবিবরণী'): DocumentRow => ({
  id,
  committee: '',
  title,
  meetingDate: '2026-02-10',
  memoNumber: '৯১.০০.০০০০.০৩২',
  memoKey: '',
  financialYear: '',
  state: 'draft',
  preset: 'P1',
  revision: 0,
  changedAt,
});

const save = async (id: string, text: string, changedAt = '2026-01-01'): Promise<void> => {
  await database.contents.put({ id, json: JSON.stringify(minutesOf(id, text)) });
  await database.documents.put(rowOf(id, changedAt));
};

const erase = async (id: string): Promise<void> => {
  await database.documents.delete(id);
  await database.contents.delete(id);
};

const start = async (report?: (progress: SearchProgress) => void): Promise<SearchEngine> => {
  const engine = createSearchEngine(database, report);
  await engine.prepare();
  return engine;
};

const find = (engine: SearchEngine, query: string): readonly string[] => [...engine.index().search(query)].sort();

const dictionary = async (): Promise<readonly string[]> =>
  (await database.searchWords.orderBy('first').toArray()).flatMap(({ words }) => words.split('\n'));

describe('the index in the database', () => {
  it('is made from the documents at the first start, and only loaded at the next', async () => {
    await save('a', 'নদী খনন');
    await save('b', 'খাল খনন');
    const seen: string[] = [];
    const first = await start();
    await database.contents.clear(); // a second indexing would find nothing
    const second = await start(({ phase }) => seen.push(phase));
    expect([find(first, 'খনন'), find(second, 'খনন'), find(second, 'নদী')]).toEqual([['a', 'b'], ['a', 'b'], ['a']]);
    expect(seen).not.toContain('indexing');
    expect([seen.at(-1), second.isComplete()]).toEqual(['ready', true]);
  });

  it('is brought in step at the next start with what was changed, added and removed meanwhile', async () => {
    for (const id of ['a', 'b', 'c']) await save(id, `নদী ${id}`);
    await start();
    await save('a', 'খাল', '2026-01-02');
    await erase('b');
    await save('d', 'নদী');
    const engine = await start();
    expect([find(engine, 'নদী'), find(engine, 'খাল'), await database.searchDocuments.count()]).toEqual([
      ['c', 'd'], ['a'], 3,
    ]); // prettier-ignore
  });

  it('is brought in step also where the clock was set back', async () => {
    await save('a', 'নদী', '2026-02-01');
    await start();
    await save('a', 'খাল', '2026-01-01');
    expect(find(await start(), 'খাল')).toEqual(['a']);
  });

  it('follows changes and removals as they are told', async () => {
    await save('a', 'নদী');
    const engine = await start();
    await save('a', 'খাল', '2026-01-02');
    await save('b', 'খাল');
    await engine.changed(['a', 'b', 'nobody']);
    const changed = find(engine, 'খাল');
    await erase('b');
    await engine.removed(['b']);
    expect([find(engine, 'নদী'), changed, find(engine, 'খাল')]).toEqual([[], ['a', 'b'], ['a']]);
  });

  it('keeps no word that a removed document alone had', async () => {
    await save('a', 'নদী গোপনকথা');
    await save('b', 'নদী');
    const engine = await start();
    await erase('a');
    await engine.removed(['a']);
    expect([(await dictionary()).includes('গোপনকথা'), await database.searchDocuments.get('a')]).toEqual([
      false,
      undefined,
    ]);
    expect([find(await start(), 'নদী'), find(engine, 'নদী')]).toEqual([['b'], ['b']]);
    await save('c', 'গোপনকথা');
    await engine.changed(['c']);
    expect([find(engine, 'গোপনকথা'), find(await start(), 'গোপনকথা')]).toEqual([['c'], ['c']]);
  });

  it('keeps no such word either where the desk was closed before it could be swept', async () => {
    await save('a', 'গোপনকথা');
    await save('b', 'নদী');
    await start();
    await erase('a');
    await database.searchDocuments.delete('a');
    await start();
    expect((await dictionary()).includes('গোপনকথা')).toBe(false);
  });

  it('can be stopped, keeps what is done, and goes on at the next start', async () => {
    for (let index = 0; index < 250; index += 1) await save(`d${String(index)}`, 'নদী');
    const phases: string[] = [];
    const engine: SearchEngine = createSearchEngine(database, ({ phase, done }) => {
      phases.push(phase);
      if (phase === 'indexing' && done === 100) engine.cancel();
    });
    await engine.prepare();
    expect([find(engine, 'নদী').length, phases.at(-1), engine.isComplete()]).toEqual([200, 'cancelled', false]);
    expect(find(await start(), 'নদী').length).toBe(250);
  });
});

describe('many changes at once', () => {
  it('are indexed also after a start that was cancelled, and leave the phase as it was', async () => {
    const phases: string[] = [];
    const engine = await start(({ phase }) => phases.push(phase));
    const ids = Array.from({ length: 150 }, (_, index) => `d${String(index)}`);
    for (const id of ids) await save(id, 'নদী');
    await engine.changed(ids);
    expect([find(engine, 'নদী').length, engine.isComplete(), phases.at(-1)]).toEqual([150, true, 'ready']);
    engine.cancel();
    await save('d0', 'খাল', '2026-01-02');
    await engine.changed(['d0']);
    expect(find(engine, 'খাল')).toEqual(['d0']);
  });
});

describe('two windows', () => {
  it('give words the same numbers, whoever comes first', async () => {
    await save('a', 'নদী');
    const [one, two] = await Promise.all([start(), start()]);
    await save('b', 'খাল বিল');
    await save('c', 'বিল ঝিল');
    await Promise.all([one.changed(['b']), two.changed(['c'])]);
    await Promise.all([one.changed(['c']), two.changed(['b'])]);
    for (const engine of [one, two, await start()]) {
      expect([find(engine, 'বিল'), find(engine, 'ঝিল'), find(engine, 'খাল')]).toEqual([['b', 'c'], ['c'], ['b']]);
    }
    const words = await dictionary();
    expect(new Set(words).size).toBe(words.length);
  });

  it('stay in step where one of them empties the trash', async () => {
    await save('a', 'নদী গোপনকথা');
    await save('b', 'নদী');
    const [one, two] = [await start(), await start()];
    await erase('a');
    await one.removed(['a']);
    await save('c', 'গোপনকথা');
    await two.changed(['c']);
    await two.removed(['a']);
    await one.changed(['c']);
    for (const engine of [one, two, await start()]) {
      expect([find(engine, 'নদী'), find(engine, 'গোপনকথা')]).toEqual([['b'], ['c']]);
    }
  });
});

describe('a broken world', () => {
  it('with a row of the dictionary missing is made anew from the documents', async () => {
    await save('a', 'নদী খনন');
    const other = await start();
    await database.searchWords.clear();
    await database.searchWords.put({ first: 3, words: 'খাল' });
    const engine = await start();
    expect([find(engine, 'নদী'), find(engine, 'খাল')]).toEqual([['a'], []]);
    await save('b', 'নদী');
    await other.changed(['b']);
    expect(find(other, 'নদী')).toEqual(['a', 'b']);
  });

  it('with the dictionary gone is made anew from the documents', async () => {
    await save('a', 'নদী');
    await start();
    await database.searchWords.clear();
    expect(find(await start(), 'নদী')).toEqual(['a']);
  });

  it('with the end of the dictionary lost takes no number for another word', async () => {
    for (let index = 0; index < 150; index += 1) await save(`d${String(index)}`, `নদী${String(index)} খাল`);
    await start();
    const row = (await database.searchWords.get(0))!;
    await database.searchWords.put({ first: 0, words: row.words.split('\n').slice(0, 5).join('\n') });
    const engine = await start();
    for (const one of [engine, await start()]) {
      expect([find(one, 'খাল').length, find(one, 'নদী149'), find(one, 'নদী42')]).toEqual([150, ['d149'], ['d42']]);
    }
  });

  it("with a document's row spoilt indexes that document anew", async () => {
    await save('a', 'নদী');
    await save('b', 'নদী');
    await start();
    const rows = await database.documents.toArray();
    const revisionOf = (id: string): number => rows.find((row) => row.id === id)?.revision ?? 0;
    await database.searchDocuments.put({ id: 'a', revision: revisionOf('a'), words: Uint32Array.of(9_999_999) });
    await database.searchDocuments.put({ id: 'b', revision: revisionOf('b'), words: 'x' as unknown as Uint32Array });
    expect(find(await start(), 'নদী')).toEqual(['a', 'b']);
  });

  it('with a text that cannot be understood, or is missing, still finds the document by its title, and says so', async () => {
    await database.documents.put(rowOf('a', '1', 'নদী কমিটির সভা'));
    await database.contents.put({ id: 'a', json: '{"half' });
    await database.documents.put(rowOf('b', '1', 'খাল কমিটির সভা'));
    await database.documents.put(rowOf('c', '1', 'বিল কমিটির সভা'));
    await database.contents.put({ id: 'c', json: 'null' });
    let last: SearchProgress | undefined;
    const engine = await start((progress) => (last = progress));
    expect([find(engine, 'নদী'), find(engine, 'কমিটির'), last?.unreadable]).toEqual([
      ['a'], ['a', 'b', 'c'], ['a', 'b', 'c'],
    ]); // prettier-ignore
  });
});

describe('a search', () => {
  const ask = { limit: 10, offset: 0, place: 'desk' } as const;

  it('gives the total, a page of documents, and the sentences that match', async () => {
    for (const id of ['a', 'b', 'c'])
      await save(id, `প্রথম কথা। নদী ${id} খনন হবে।`, `2026-01-0${String(id.charCodeAt(0) - 96)}`);
    const engine = await start();
    const result = await runSearch(database, engine, { ...ask, query: 'নদী', limit: 1, offset: 1 });
    expect(result).toEqual({
      total: 3,
      isComplete: true,
      hits: [
        {
          documentId: 'b',
          snippets: [{ place: 'opening[0]', start: 11, before: '', match: 'নদী', after: ' b খনন হবে।' }],
        },
      ],
    });
  });

  it('finds a document by its memo number and by its date in words', async () => {
    await save('a', 'নদী');
    const engine = await start();
    const placeOf = async (query: string) =>
      (await runSearch(database, engine, { ...ask, query }))?.hits[0]?.snippets[0]?.place;
    expect(await placeOf('91.00.0000')).toBe('memo.number');
    expect(await placeOf('১০ ফেব্রুয়ারি ২০২৬')).toMatch(/^facts\[\d+\]\.date$/u);
    expect(await placeOf('10-02-2026')).toMatch(/^facts\[\d+\]\.date$/u);
  });

  it('makes the index anew that was folded otherwise', async () => {
    await save('a', 'ম\u09BE\u09C7ঃ করিম');
    await start();
    await database.settings.put({ key: 'searchFolding', value: foldingVersion - 1 });
    expect((await readDictionary(database)).words).toEqual([]);
    expect(await database.searchDocuments.count()).toBe(0);
    const engine = await start();
    expect((await runSearch(database, engine, { ...ask, query: 'মোঃ' }))?.total).toBe(1);
    expect((await readDictionary(database)).words.length).toBeGreaterThan(0);
  });

  it('looks on the desk, in the trash, or among given documents', async () => {
    for (const id of ['a', 'b', 'c']) await save(id, 'নদী');
    const engine = await start();
    await database.documents.update('b', { trashedAt: '2026-02-01' });
    await engine.changed(['b']);
    const idsOf = async (more: object) =>
      (await runSearch(database, engine, { ...ask, query: 'নদী', ...more }))?.hits.map((hit) => hit.documentId).sort();
    expect([
      await idsOf({}),
      await idsOf({ place: 'trash' }),
      await idsOf({ place: 'all' }),
      await idsOf({ among: ['c', 'b'] }),
    ]).toEqual([['a', 'c'], ['b'], ['a', 'b', 'c'], ['c']]);
  });

  it('is given up for a newer one', async () => {
    await save('a', 'নদী');
    expect(await runSearch(database, await start(), { ...ask, query: 'নদী' }, () => true)).toBeUndefined();
  });
});
