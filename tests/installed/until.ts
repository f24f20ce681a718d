import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until there is an answer; fails with what it waited for when it waited too long. */
export const until = async <Answer>(
  what: string,
  ask: () => Answer | undefined | Promise<Answer | undefined>,
  { limitMs = 30_000, everyMs = 20 }: { readonly limitMs?: number; readonly everyMs?: number } = {},
): Promise<Answer> => {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`in ${String(limitMs)} ms this did not come: ${what}`);
    await pause(everyMs);
  }
};
