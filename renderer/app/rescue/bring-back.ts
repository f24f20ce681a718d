import { appWords } from '#shared/words/desk/app-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import type { Desk } from '#renderer/desk/desk-context';
import { sayFailure } from '#renderer/desk/say-failure';
import { readChosenFile } from '#renderer/features/settings/read-everything-file';
import { importEverything } from '#renderer/storage/import-everything';
import { takeWantedCopy } from './rescue-copies';

/** Brings everything back from the copy that was chosen on the screen of a lost database, and says what came of it. */
export const bringBackWanted = async (desk: Desk): Promise<void> => {
  const copy = takeWantedCopy();
  if (!copy) return;
  const { language } = desk.settings.get();
  const { documents: here, committees: ours } = desk.database;
  // What was wanted when nothing seemed to be left must not go over what the journal has put back since.
  if ((await here.count()) + (await ours.count()) > 0) {
    desk.notices.say('done', appWords(language).store.copyNotNeeded);
    return;
  }
  const { signal } = new AbortController();
  const bytes = await desk.platform.copies.read(copy).catch(() => undefined);
  if (!bytes) {
    desk.notices.say('problem', appWords(language).store.copyGone);
    return;
  }
  const read = await readChosenFile(bytes, language, { onProgress: () => undefined, signal });
  if (!read.ok) {
    desk.notices.say('problem', read.error);
    return;
  }
  const done = await importEverything(desk.database, read.value, { take: 'file', withSettings: true });
  if (!done.ok) {
    if (done.error.code !== 'cancelled') sayFailure(desk, done.error);
    return;
  }
  const { documents, committees, entries } = done.value;
  desk.search.changed(documents);
  desk.notices.say('done', settingsWords(language).preview.taken(documents.length, committees, entries));
};
