import type { Shell } from '#shared/contract/shell-verbs';
import type { Ask } from './ask-shell';
import type { Copies } from './platform';

/** Safety copies by the shell. A copy that is not kept is told to whoever asked, who says it; the rest is said at once. */
export const createDesktopCopies = (shell: Shell, ask: Ask): Copies => ({
  keep: async (place, text) => {
    const outcome = await shell.ask.keepCopy({ place, bytes: new TextEncoder().encode(text) });
    return outcome.ok ? outcome.value : { place, outcome: 'failed', why: outcome.error.code };
  },
  list: async () => (await ask('listCopies', null)) ?? [],
  read: ({ place, name }) => ask('readCopy', { place, name }),
  second: async () => {
    const place = await ask('copyPlaces', null);
    return place ? { label: place.label, state: place.isThere ? 'there' : 'missing' } : undefined;
  },
  chooseSecond: async () => Boolean(await ask('chooseCopyPlace', null)),
  forgetSecond: async () => {
    await ask('forgetCopyPlace', null);
  },
  show: () => void ask('showCopies', null),
});
