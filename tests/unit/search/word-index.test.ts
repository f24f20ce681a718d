import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordIndex, type WordIndex } from '#renderer/search/word-index';
import { createWordList, matchRank } from '#renderer/search/word-list';
import { wordsOf } from '#renderer/search/words-of';

const put = (index: WordIndex, id: string, text: string): void => {
  const words = wordsOf([text]);
  index.list.append(words.filter((word) => index.list.numberOf(word) === undefined));
  index.put(id, Uint32Array.from(words.map((word) => index.list.numberOf(word)!)).sort());
};

const indexOf = (texts: Readonly<Record<string, string>>): WordIndex => {
  const index = createWordIndex();
  for (const [id, text] of Object.entries(texts)) put(index, id, text);
  return index;
};

describe('the list of words', () => {
  it('tells whole words from beginnings and insides', () => {
    const list = createWordList(['সভা', 'সভাপতি', 'মহাসভা', 'কমিটি', '']);
    list.append(['সভা2']);
    const { ranks, numbers } = list.match('সভা');
    expect([numbers, [...ranks]]).toEqual([
      [0, 1, 2, 5],
      [matchRank.whole, matchRank.prefix, matchRank.inside, matchRank.none, matchRank.none, matchRank.prefix],
    ]);
    expect([list.size(), list.wordAt(1), list.wordAt(4), list.numberOf('')]).toEqual([6, 'সভাপতি', '', undefined]);
  });

  it('grows beyond the room it began with', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `w${String(index)}`);
    const list = createWordList(words);
    expect(words.every((word, index) => list.wordAt(index) === word && list.numberOf(word) === index)).toBe(true);
    expect(list.match('w4999').numbers).toEqual([4999]);
  });
});

describe('the index', () => {
  it('puts whole words before beginnings, beginnings before insides, and the newest first among equals', () => {
    const index = indexOf({ inside: 'মহাসভা', old: 'সভা', prefix: 'সভাপতি', young: 'সভা' });
    expect(index.search('সভা')).toEqual(['young', 'old', 'prefix', 'inside']);
    index.settle();
    expect(index.search('সভা')).toEqual(['young', 'old', 'prefix', 'inside']);
  });

  it('asks for all words of a query', () => {
    const index = indexOf({ a: 'নদী খনন', b: 'নদী জরিপ', c: 'জরিপ' });
    expect([index.search('নদী জরিপ'), index.search('খনন জরিপ'), index.search('  ')]).toEqual([['b'], [], []]);
  });

  it('finds a memo number as it stands, and by its parts where it stands nowhere', () => {
    const index = indexOf({ memo: 'নং ০৫.০০.০০০০.০৩২', other: '05 00 0000', split: '77. 88' });
    expect([index.search('05.00.0000'), index.search('০৫-০০'), index.search('77.88')]).toEqual([
      ['memo'], ['memo'], ['split'],
    ]); // prettier-ignore
  });

  it('forgets what a document was before and documents that are gone, before and after it is settled', () => {
    const index = indexOf({ a: 'নদী', b: 'নদী', c: 'নদী' });
    index.settle();
    put(index, 'a', 'খাল');
    index.remove('b');
    index.remove('nobody');
    expect([index.search('নদী'), index.search('খাল'), index.size(), index.has('b')]).toEqual([['c'], ['a'], 2, false]);
    index.settle();
    expect([index.search('নদী'), index.search('খাল')]).toEqual([['c'], ['a']]);
  });

  it('knows whether its dictionary has idle words', () => {
    const index = indexOf({ a: 'নদী' });
    index.settle();
    const before = index.hasIdleWords();
    put(index, 'a', 'খাল');
    index.settle();
    expect([before, index.hasIdleWords()]).toEqual([false, true]);
  });

  it('finds what reading every document would find, whatever is put, removed and settled', () => {
    const word = fc.string({ unit: fc.constantFrom('ক', 'ি', 'খ', '১'), minLength: 1, maxLength: 4 });
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const step = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), id, text }),
      fc.record({ kind: fc.constant('remove' as const), id }),
      fc.record({ kind: fc.constant('settle' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.array(word, { minLength: 1, maxLength: 3 }), (steps, query) => {
        const index = createWordIndex();
        const texts = new Map<string, readonly string[]>();
        for (const one of steps) {
          if (one.kind === 'settle') index.settle();
          else if (one.kind === 'remove') {
            index.remove(one.id);
            texts.delete(one.id);
          } else {
            put(index, one.id, one.text);
            texts.set(one.id, wordsOf([one.text]));
          }
        }
        const wanted = wordsOf(query);
        const expected = [...texts].filter(([, words]) => wanted.every((w) => words.some((own) => own.includes(w))));
        expect([...index.search(query.join(' '))].sort()).toEqual(expected.map(([name]) => name).sort());
      }),
    );
  });
});
