import { unknownInMinutes, type NamedEntry } from '#shared/directory/people-in-minutes';
import type { DirectoryEntry } from '#shared/directory/directory-entry';
import { isGiven } from '#shared/kernel/given-text';
import type { Minutes } from '#shared/minutes/model';
import { editorWords } from '#shared/words/desk/editor-words';
import type { Desk } from '#renderer/desk/desk-context';
import { sayFailure } from '#renderer/desk/say-failure';
import { listEntries, removeEntries, saveEntries } from '#renderer/storage/directory';
import { storageFailure } from '#renderer/storage/failure';

const wordsOf = (desk: Desk) => editorWords(desk.settings.get().language).people;

const unknownOf = async (desk: Desk, minutes: Minutes): Promise<readonly NamedEntry[]> =>
  unknownInMinutes(minutes, (await listEntries(desk.database)).entries);

const rowOf = (entry: NamedEntry): readonly [string, string] =>
  entry.kind === 'person'
    ? [entry.name, [entry.post, entry.section, entry.office].filter(isGiven).join(', ')]
    : [entry.name, entry.section ?? ''];

const keep = async (desk: Desk, people: readonly NamedEntry[]): Promise<void> => {
  const words = wordsOf(desk);
  const changedAt = desk.now().toISOString();
  const entries = people.map((entry): DirectoryEntry => ({ ...entry, id: desk.newId(), changedAt }));
  const saved = await saveEntries(desk.database, entries);
  if (!saved.ok) {
    sayFailure(desk, saved.error);
    return;
  }
  desk.notices.say('done', words.kept(entries.length), {
    label: words.undo,
    run: () => {
      removeEntries(
        desk.database,
        entries.map(({ id }) => id),
      ).catch((error: unknown) => {
        sayFailure(desk, storageFailure(error));
      });
    },
  });
};

/** Shows whom the minutes name and the directory has not got, and keeps them there if it is wished. */
export const keepPeople = async (desk: Desk, minutes: Minutes): Promise<void> => {
  const words = wordsOf(desk);
  try {
    const people = await unknownOf(desk, minutes);
    if (people.length === 0) {
      desk.notices.say('done', words.allKnown);
      return;
    }
    const answer = await desk.questions.ask({
      title: words.title,
      text: words.text(people.length),
      comparison: { heads: words.heads, rows: people.map(rowOf) },
      answers: [
        { id: 'yes', label: words.yes },
        { id: 'no', label: words.no },
      ],
    });
    if (answer === 'yes') await keep(desk, people);
  } catch (error) {
    sayFailure(desk, storageFailure(error));
  }
};

/** Offers to keep people where the minutes name some whom the directory has not got; says nothing where it knows all. */
export const offerPeople = async (desk: Desk, minutes: Minutes): Promise<void> => {
  const words = wordsOf(desk);
  try {
    const people = await unknownOf(desk, minutes);
    if (people.length === 0) return;
    desk.notices.say('done', words.offer(people.length), {
      label: words.look,
      run: () => void keepPeople(desk, minutes),
    });
  } catch {
    // Only an offer: whoever asks for it is told what is wrong.
  }
};
