import type { CDPSession } from '@playwright/test';
import fc from 'fast-check';
import { banglaWords } from './bangla-words';
import { keyNames, type Deed } from './expected-typing';
import { pressKey, waysOfTyping } from './ways-of-typing';

type WayName = keyof typeof waysOfTyping;

/** One deed, and how long is waited behind it: not at all, for the browser's answer, or some time more. */
export type Step = { readonly deed: Deed; readonly way: WayName; readonly pause: 'none' | number };

/** Begins a step; nothing is waited for. */
export const begin = (session: CDPSession, { deed, way }: Step): Promise<void> =>
  'letters' in deed ? waysOfTyping[way](session, deed.letters) : pressKey(session, deed.key, deed.times);

/** Joiners that Backspace leaves bare have rules, and tests, of their own. */
const words = banglaWords.filter((word) => !/[\u200C\u200D]/u.test(word));

const pause = fc.oneof(
  { weight: 4, arbitrary: fc.constant('none' as const) },
  { weight: 2, arbitrary: fc.constant(0) },
  // Around the time after which ProseMirror ends a composition.
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) },
);

const letters: fc.Arbitrary<Deed> = fc
  .tuple(fc.constantFrom(...words), fc.nat({ max: 5 }), fc.integer({ min: 1, max: 4 }))
  .map(([word, from, length]) => {
    const all = [...word];
    const start = from % all.length;
    return { letters: all.slice(start, start + length).join('') };
  });

const presses: fc.Arbitrary<Deed> = fc.record({
  key: fc.constantFrom(...keyNames),
  times: fc.integer({ min: 1, max: 3 }),
});

const step: fc.Arbitrary<Step> = fc.record({
  deed: fc.oneof({ weight: 2, arbitrary: letters }, { weight: 1, arbitrary: presses }),
  way: fc.constantFrom(...(Object.keys(waysOfTyping) as WayName[])),
  pause,
});

export type MixedCase = { readonly host: string; readonly place: number; readonly steps: readonly Step[] };

/** A text with the caret anywhere, also inside a cluster, and what is typed and pressed there. */
export const mixedTyping: fc.Arbitrary<MixedCase> = fc
  .record({
    host: fc.constantFrom(...words),
    place: fc.nat(),
    steps: fc.array(step, { minLength: 3, maxLength: 8 }),
  })
  .map(({ host, place, steps }) => ({ host, place: place % (host.length + 1), steps }));
