import { parseMinutes } from '#shared/minutes/parse';
import { libraryWords } from '#shared/words/desk/library-words';
import { problemSentence } from '#shared/words/problem-words';
import type { Desk } from '../../app/desk-context';
import { sayFailure } from '../../app/say-failure';
import type { IncomingFile } from '../../platform/platform';
import { saveDocument } from '../../storage/documents';

/** Brings one file in; its id, or undefined where it was refused (and said why). */
const importFile = async (desk: Desk, file: IncomingFile): Promise<string | undefined> => {
  const { language } = desk.settings.get();
  const words = libraryWords(language);
  const parsed = parseMinutes(new TextDecoder().decode(file.bytes));
  if (!parsed.ok) {
    const reason = parsed.error
      .slice(0, 3)
      .map((problem) => problemSentence(problem, language))
      .join(' ');
    desk.notices.say('problem', words.importRefused(file.name, reason));
    return undefined;
  }
  // A file that is here already comes in beside the one that is here: neither text is lost.
  const taken = (await desk.database.documents.get(parsed.value.id)) !== undefined;
  const minutes = taken ? { ...parsed.value, id: desk.newId() } : parsed.value;
  const saved = await saveDocument(desk.database, minutes);
  if (!saved.ok) {
    sayFailure(desk, saved.error);
    return undefined;
  }
  if (taken) desk.notices.say('done', words.importSame(file.name));
  return minutes.id;
};

/** Keeps those of the files that can be read as minutes, and says of each other why it cannot; gives their ids. */
export const takeFiles = async (desk: Desk, files: readonly IncomingFile[]): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (const file of files) {
    const id = await importFile(desk, file);
    if (id !== undefined) ids.push(id);
  }
  if (ids.length > 0) {
    desk.search.changed(ids);
    desk.notices.say('done', libraryWords(desk.settings.get().language).imported(ids.length));
  }
  return ids;
};

/** Lets a person choose minutes files. */
export const importFiles = async (desk: Desk): Promise<readonly string[]> =>
  takeFiles(desk, await desk.platform.openFiles(['.karjo', '.json'], true));
