import { blankCommittee } from '#shared/committee/blank-committee';
import type { Committee } from '#shared/committee/committee';
import { committeesWords } from '#shared/words/desk/committees-words';
import type { Desk } from '#renderer/desk/desk-context';
import { goTo } from '#renderer/desk/route';
import { sayFailure } from '#renderer/desk/say-failure';
import { restoreCommittee, saveCommittee, trashCommittee } from '#renderer/storage/committees';
import { storageFailure } from '#renderer/storage/failure';

const wordsOf = (desk: Desk) => committeesWords(desk.settings.get().language);

const guarded = async (desk: Desk, task: () => Promise<void>): Promise<void> => {
  try {
    await task();
  } catch (error) {
    sayFailure(desk, storageFailure(error));
  }
};

/** Makes a committee of this name and opens its form. */
export const createCommittee = async (desk: Desk, name: string): Promise<void> => {
  const committee = blankCommittee({
    id: desk.newId(),
    changedAt: desk.now().toISOString(),
    name,
    style: desk.settings.get().defaultStyle,
    setId: desk.newId(),
    setName: wordsOf(desk).distribution.usualSet,
  });
  const saved = await saveCommittee(desk.database, committee);
  if (saved.ok) goTo({ screen: 'committees', id: committee.id });
  else sayFailure(desk, saved.error);
};

export const bringCommitteeBack = (desk: Desk, id: string): Promise<void> =>
  guarded(desk, () => restoreCommittee(desk.database, id));

/** Sets a committee aside; a notice brings it back. */
export const removeCommittee = (desk: Desk, { id, name }: Pick<Committee, 'id' | 'name'>): Promise<void> =>
  guarded(desk, async () => {
    const words = wordsOf(desk);
    await trashCommittee(desk.database, id, desk.now().toISOString());
    goTo({ screen: 'committees' });
    desk.notices.say('done', words.removed(name.trim() === '' ? words.unnamed : name), {
      label: words.takeBack,
      run: () => {
        void bringCommitteeBack(desk, id);
      },
    });
  });

/** Hands over a text that cannot be read, as it is. */
export const saveRawText = (desk: Desk, name: string, json: string): void => {
  void desk.platform.saveFile({ name: `${name}.json`, mediaType: 'application/json', content: json });
};
