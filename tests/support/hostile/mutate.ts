import { base64Of, makePng } from './make-png';

/** A source of chance from a seed (mulberry32): the same seed gives the same files. */
export const createChance = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { below, pick: <Value>(values: readonly Value[]): Value => values[below(values.length)]! };
};

type Chance = ReturnType<typeof createChance>;

const badValues: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.5,
  '',
  '1',
  'xx',
  'c\uD800',
  '\u0000',
  '..',
  '__proto__',
  '<img src=x onerror=alert(1)>',
  [],
  {},
  [[]],
  { toString: 1 },
  'ক'.repeat(100_000),
  '\n'.repeat(20_000),
  '2026-02-30',
];

/** All places of a JSON value that hold something. */
const placesOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => [[...path, key], ...placesOf(child, [...path, key])])
    : [];

const changeAt = (value: unknown, [step, ...rest]: readonly string[], change: unknown): void => {
  if (step === undefined) return;
  const holder = value as Record<string, unknown>;
  if (rest.length > 0) changeAt(holder[step], rest, change);
  else if (change === undefined) Reflect.deleteProperty(holder, step);
  else holder[step] = change;
};

const withValue = (json: string, chance: Chance, change: unknown): string => {
  const value: unknown = JSON.parse(json);
  changeAt(value, chance.pick(placesOf(value)), change);
  return JSON.stringify(value);
};

const spliced = (text: string, at: number, removed: number, added: string): string =>
  text.slice(0, at) + added + text.slice(at + removed);

type Mutation = (json: string, chance: Chance) => string | Uint8Array;

const flipped: Mutation = (json, chance) => {
  const bytes = new TextEncoder().encode(json);
  for (let count = 1 + chance.below(4); count > 0; count -= 1) {
    const at = chance.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
  }
  return bytes;
};

const emblems: readonly Uint8Array[] = [
  makePng(4_294_967_295, 4_294_967_295, Uint8Array.of(1)),
  makePng(4001, 1),
  makePng(9, 9, Uint8Array.of(1, 2, 3)),
  makePng(8, 8).slice(0, -3),
  Uint8Array.from([...makePng(8, 8), 60, 115, 62]),
];

/** Each way of damaging a JSON file, by its name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'bytes flipped': flipped,
  'cut off': (json, chance) => json.slice(0, chance.below(json.length)),
  'a part doubled': (json, chance) => {
    const at = chance.below(json.length);
    return spliced(json, at, 0, json.slice(at, at + 1 + chance.below(200)));
  },
  'a part left out': (json, chance) => spliced(json, chance.below(json.length), 1 + chance.below(50), ''),
  'a sign put in': (json, chance) =>
    spliced(json, chance.below(json.length), 0, chance.pick(['{', ']', '"', ',', '\u0000', '\\', '\uFEFF', '9'])),
  'a value changed': (json, chance) => withValue(json, chance, chance.pick(badValues)),
  'a field left out': (json, chance) => withValue(json, chance, undefined),
  'a key doubled': (json, chance) => {
    const keys = [...json.matchAll(/"(\w+)":/gu)];
    const { 0: key, index } = chance.pick(keys);
    return spliced(json, index, 0, `${key}${chance.pick(['null', '"x"', '[]'])},`);
  },
  'a forbidden key': (json, chance) =>
    json.replace('{', `{"${chance.pick(['__proto__', 'constructor', 'prototype'])}":{"a":1},`),
  'a bad id': (json, chance) => {
    const ids = [...json.matchAll(/"id":\s*"[^"]*"/gu)];
    const id = chance.pick(['c\\ud800', '\\u0000', '..', '__proto__', 'a\\nb', 'x'.repeat(201), '', '../../x']);
    const { 0: old, index } = ids.length > 0 ? chance.pick(ids) : { 0: '', index: 0 };
    return spliced(json, index, old.length, `"id":"${id}"`);
  },
  'too deep': (json, chance) =>
    json.replace(/:\s*"/u, `:${chance.pick(['[', '{"a":']).repeat(1 + chance.below(300_000))}"`),
  'only brackets': (_json, chance) => chance.pick(['[', '{"a":', '[[],', '{']).repeat(200_000),
  'UTF-16': (json) => new Uint8Array(Buffer.from(json, 'utf16le')),
  'an emblem': (json, chance) => {
    const emblem = { mediaType: 'image/png', base64: base64Of(chance.pick(emblems)) };
    return json.replaceAll(
      /"letterhead":\{"lines":(\[[^\]]*\])/gu,
      (_, lines: string) => `"letterhead":{"lines":${lines},"emblem":${JSON.stringify(emblem)}`,
    );
  },
  'another version': (json, chance) =>
    json.replace(/"version":\s*\d/u, `"version":${chance.pick(['"1"', '3', '0', '1.5', 'null', '[1]'])}`),
  'nothing JSON': (_json, chance) => Uint8Array.from({ length: 1 + chance.below(5000) }, () => chance.below(256)),
  'nothing changed': (json) => json,
};

export type HostileFile = { readonly name: string; readonly bytes: Uint8Array };

/** So many damaged files from one good file's compact JSON, each named by what was done to it. */
export const hostileFiles = (json: string, count: number, seed: number): readonly HostileFile[] => {
  const chance = createChance(seed);
  const ways = Object.entries(mutations);
  return Array.from({ length: count }, (_, index) => {
    const [name, mutate] = ways[index % ways.length]!;
    const made = mutate(json, chance);
    return {
      name: `${String(index)}-${name.replaceAll(' ', '-')}.json`,
      bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made,
    };
  });
};
