import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLong } from '#tests/support/hostile/how-many';
import { propertySeed } from '#tests/support/property-runs';
import { banglaWords } from './bangla-words';
import { openTypingPage, type OpenedTypingPage } from './open-typing-page';
import type { Kind, Reading, TypingPage } from './typing-page';
import { backspace, waysOfTyping } from './ways-of-typing';

type WithTyping = { readonly typing: TypingPage };

/** Random words for each way of typing into each kind of field: 100 in each field, 2,400 in the long run. */
const runs = isLong ? 600 : 25;

let opened: OpenedTypingPage;

beforeAll(async () => {
  process.stderr.write(`seed of the words typed: ${String(propertySeed)}\n`);
  opened = await openTypingPage();
}, 120_000);

afterAll(async () => {
  await opened.page.context().close();
  expect(opened.complaints).toEqual([]);
});

const put = (kind: Kind, text: string, from: number, to = from): Promise<void> =>
  opened.page.evaluate(
    (place) => {
      (globalThis as unknown as WithTyping).typing.set(...place);
    },
    [kind, text, from, to] as const,
  );

const read = (kind: Kind): Promise<Reading> =>
  opened.page.evaluate((which) => (globalThis as unknown as WithTyping).typing.read(which), kind);

/** Chromium's own cluster boundaries: those of Node may be of another Unicode. */
const boundariesOf = (texts: readonly string[]): Promise<readonly (readonly number[])[]> =>
  opened.page.evaluate((all) => {
    const segmenter = new Intl.Segmenter('bn', { granularity: 'grapheme' });
    return all.map((text) => [...[...segmenter.segment(text)].map(({ index }) => index), text.length]);
  }, texts);

type Case = { readonly before: string; readonly word: string; readonly after: string };

const cases = async (way: number): Promise<readonly Case[]> => {
  const boundaries = await boundariesOf(banglaWords);
  const index = fc.nat({ max: banglaWords.length - 1 });
  const drawn = fc.sample(fc.tuple(index, index, fc.nat()), { numRuns: runs, seed: propertySeed + way });
  return drawn.map(([host, typed, place]) => {
    const [text, places] = [banglaWords[host]!, boundaries[host]!];
    const at = places[place % places.length]!;
    return { before: text.slice(0, at), word: banglaWords[typed]!, after: text.slice(at) };
  });
};

const ways = Object.keys(waysOfTyping) as (keyof typeof waysOfTyping)[];

const kinds = ['textarea', 'controlled', 'mantine', 'editor'] as const satisfies readonly Kind[];

const seen = ({ text, from, to, state }: Reading) => ({ text, from, to, state });

describe.each(kinds)('%s', (kind) => {
  const typeAndTakeBack = async (way: keyof typeof waysOfTyping, { before, word, after }: Case): Promise<unknown[]> => {
    const whole = before + after;
    const typed = before + word + after;
    const caret = before.length + word.length;
    await put(kind, whole, before.length);
    await waysOfTyping[way](opened.session, word);
    const then = await read(kind);
    await backspace(opened.session, [...word].length);
    const last = await read(kind);
    const got = [seen(then), seen(last)];
    const wanted = [
      { text: typed, from: caret, to: caret, state: typed },
      { text: whole, from: before.length, to: before.length, state: whole },
    ];
    const isClean = [...then.heard, ...last.heard].every((text) => !text.includes('\u2060'));
    return isClean && JSON.stringify(got) === JSON.stringify(wanted) ? [] : [{ before, word, after, isClean, got }];
  };

  it.each(ways)('takes words inside of words by %s, and gives them back to Backspace', async (way) => {
    const failures: unknown[] = [];
    for (const one of await cases(ways.indexOf(way))) failures.push(...(await typeAndTakeBack(way, one)));
    expect(failures).toEqual([]);
  });

  it.each(ways)('takes a word at every cluster boundary by %s', async (way) => {
    const failures: unknown[] = [];
    const hosts = ['সিদ্ধান্তসমূহের', 'র‍্যাবের ক্ষুদ্র'];
    for (const [which, places] of (await boundariesOf(hosts)).entries()) {
      const host = hosts[which]!;
      for (const at of places)
        for (const word of ['পরীক্ষা ', 'স্ট্'])
          failures.push(...(await typeAndTakeBack(way, { before: host.slice(0, at), word, after: host.slice(at) })));
    }
    expect(failures).toEqual([]);
  });
});
