import type { CopyFailure, CopyPlace } from '#shared/contract/copies';
import { copiesWords } from '#shared/words/desk/copies-words';
import type { Desk } from '#renderer/desk/desk-context';
import type { NoticeAction } from '#renderer/desk/notices';

/**
 * Says that a copy could not be kept and what to do, with another try at hand. Where the browser's permission has lapsed the
 * button asks for it: a browser listens to that only at a click.
 */
export const sayCopyFailure = async (
  desk: Desk,
  place: CopyPlace,
  why: CopyFailure,
  again: () => void,
): Promise<void> => {
  const words = copiesWords(desk.settings.get().language);
  const { copies } = desk.platform;
  const retry: NoticeAction = { label: words.again, run: again };
  if (place === 'second' && why === 'no-permission' && copies.allowSecond) {
    const { allowSecond } = copies;
    const second = await copies.second().catch(() => undefined);
    if (second?.state === 'locked') {
      const allow = (): void => void allowSecond().then(again, again);
      desk.notices.say('problem', words.locked(second.label), { label: words.second.allow, run: allow });
      return;
    }
  }
  desk.notices.say('problem', words.failed(place, why), retry);
};
