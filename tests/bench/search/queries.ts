import { createChance, pick } from './corpus';

export type BenchQuery = { readonly kind: string; readonly query: string };

const many = (kind: string, count: number, make: () => string): readonly BenchQuery[] =>
  Array.from({ length: count }, () => ({ kind, query: make() }));

/** Queries of every kind, in an order that mixes the kinds. */
export const makeQueries = (vocabulary: readonly string[], documents: number): readonly BenchQuery[] => {
  const chance = createChance(99);
  const between = (from: number, to: number): string => pick(vocabulary.slice(from, to), chance);
  const inside = (): string =>
    between(500, 5000)
      .slice(2, 5)
      .replace(/^\p{M}+/u, '') || 'কা';
  const memo = (): string => {
    const index = Math.floor(chance() * documents);
    return `91.00.0000.${String(30 + (index % 60)).padStart(3, '0')}.06.${String(index % 500).padStart(3, '0')}`;
  };
  const all = [
    ...many('common', 40, () => between(0, 50)),
    ...many('middling', 40, () => between(500, 5000)),
    ...many('rare', 40, () => between(20_000, 40_000)),
    ...many('two words', 40, () => `${between(0, 50)} ${between(50, 2000)}`),
    ...many('one letter', 20, () => pick([...'কখগচজটডতদনপবমরলশসহ'], chance)),
    ...many('inside a word', 20, inside),
    ...many('digits', 10, () => String(Math.floor(chance() * 3000))),
    ...many('memo number', 10, memo),
  ];
  return all
    .map((query) => ({ query, place: chance() }))
    .sort((one, other) => one.place - other.place)
    .map(({ query }) => query);
};
