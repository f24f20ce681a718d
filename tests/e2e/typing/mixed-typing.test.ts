import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { propertySeed } from '#tests/support/property-runs';
import type { Place } from './expected-typing';
import { begin, mixedTyping, type MixedCase } from './mixed-steps';
import { openTypingPage, type OpenedTypingPage } from './open-typing-page';
import type { Kind, Reading, TypingPage } from './typing-page';

type WithTyping = { readonly typing: TypingPage };

/** What is typed and pressed at random into each kind of field, all ways mixed. */
const runs = 60;

let opened: OpenedTypingPage;

beforeAll(async () => {
  process.stderr.write(`seed of the mixed typing: ${String(propertySeed)}\n`);
  opened = await openTypingPage();
}, 120_000);

afterAll(async () => {
  await opened.page.context().close();
  expect(opened.complaints).toEqual([]);
});

const put = (kind: Kind, { host, place }: MixedCase): Promise<void> =>
  opened.page.evaluate(
    (text) => {
      (globalThis as unknown as WithTyping).typing.set(...text);
    },
    [kind, host, place] as const,
  );

const expected = (kind: Kind, { host, place, steps }: MixedCase): Promise<readonly Place[]> =>
  opened.page.evaluate((asked) => (globalThis as unknown as WithTyping).typing.expected(...asked), [
    kind,
    { text: host, caret: place },
    steps.map(({ deed }) => deed),
  ] as const);

const read = (kind: Kind): Promise<Reading> =>
  opened.page.evaluate((which) => (globalThis as unknown as WithTyping).typing.read(which), kind);

/** A sign behind a hasanta is no Bangla; Chromium's caret and Unicode differ on its clusters, which some keys take whole. */
const isStrange = (text: string): boolean => /\u09CD[\u0981-\u0983\u09BC-\u09CC]/u.test(text);
const goesByClusters = ({ steps }: MixedCase): boolean =>
  steps.some(({ deed }) => 'key' in deed && /^(Arrow|Delete)/u.test(deed.key));

const play = async ({ steps }: MixedCase): Promise<void> => {
  let begun: Promise<void>[] = [];
  for (const step of steps) {
    begun.push(begin(opened.session, step));
    if (step.pause === 'none') continue;
    await Promise.all(begun);
    begun = [];
    if (step.pause > 0) await opened.page.waitForTimeout(step.pause);
  }
  await Promise.all(begun);
};

it.each(['textarea', 'controlled', 'mantine', 'editor'] as const)(
  'takes letters and keys as fast as they come, in every way and order: %s',
  async (kind) => {
    const failures: unknown[] = [];
    for (const one of fc.sample(mixedTyping, { numRuns: runs, seed: propertySeed })) {
      const places = await expected(kind, one);
      if (goesByClusters(one) && [{ text: one.host }, ...places].some(({ text }) => isStrange(text))) continue;
      const { text, caret } = places.at(-1)!;
      await put(kind, one);
      await play(one);
      // The page tells ProseMirror of the last arrow a moment later.
      const got = expect.poll(async () => {
        const reading = await read(kind);
        return [reading.text, reading.from, reading.to, reading.state];
      });
      await got.toEqual([text, caret, caret, text]).catch((error: unknown) => failures.push({ one, error }));
      if ((await read(kind)).heard.some((heard) => heard.includes('\u2060'))) failures.push({ one, heard: 'boundary' });
    }
    expect(failures).toEqual([]);
  },
);
