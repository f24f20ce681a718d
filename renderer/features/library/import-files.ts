import type { Meeting } from '#shared/minutes/model';
import { parseMeetingFile } from '#shared/minutes/parse';
import { parseProblem, type ParseProblem } from '#shared/minutes/parse-problem';
import { isRecordId } from '#shared/minutes/record-id';
import type { Language } from '#shared/words/language';
import { appWords } from '#shared/words/desk/app-words';
import { libraryWords } from '#shared/words/desk/library-words';
import { problemSentence } from '#shared/words/problem-words';
import type { Desk } from '#renderer/desk/desk-context';
import { unfolds } from '#renderer/desk/unfold-image';
import type { IncomingFile } from '#renderer/platform/platform';
import { loadDocument, saveDocument, storedText } from '#renderer/storage/documents';

/** What became of a file. */
type Outcome =
  | { readonly kind: 'taken'; readonly id: string; readonly isCopy: boolean; readonly name: string }
  /** It is here already and nothing in it is another. */
  | { readonly kind: 'here'; readonly id: string; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: string };

const reasonOf = (problems: readonly ParseProblem[], language: Language): string =>
  problems
    .slice(0, 3)
    .map((problem) => problemSentence(problem, language))
    .join(' ');

/** Whether a document here says the same as a file's, whenever each was last changed. */
const isSame = async ({ database }: Desk, meeting: Meeting): Promise<boolean> => {
  const here = await loadDocument(database, meeting.id);
  if (!here.ok) return false;
  const { changedAt } = meeting;
  return storedText({ ...here.value, changedAt }) === storedText(meeting);
};

/**
 * Brings one file in. Of one that is here already and the same nothing comes in; one that differs comes in beside the one that is here: neither text is lost. One whose id is
 * not as the desk makes them (an older file's) gets a new one: nothing on the paper depends on it.
 */
const importFile = async (desk: Desk, { name, bytes }: IncomingFile): Promise<Outcome> => {
  const { language } = desk.settings.get();
  const refuse = (problems: readonly ParseProblem[]): Outcome => ({
    kind: 'refused',
    name,
    reason: reasonOf(problems, language),
  });
  const parsed = parseMeetingFile(bytes);
  if (!parsed.ok) return refuse(parsed.error);
  const { id, letterhead } = parsed.value;
  if (letterhead?.emblem && !(await unfolds(letterhead.emblem))) return refuse([parseProblem('emblem-damaged', [])]);
  const isHere = (await desk.database.documents.get(id)) !== undefined;
  if (isHere && (await isSame(desk, parsed.value))) return { kind: 'here', id, name };
  const isCopy = isHere;
  const minutes = isCopy || !isRecordId(id) ? { ...parsed.value, id: desk.newId() } : parsed.value;
  const saved = await saveDocument(desk.database, minutes);
  if (!saved.ok) return { kind: 'refused', name, reason: appWords(language).storage[saved.error.code].text };
  return { kind: 'taken', id: minutes.id, isCopy, name };
};

/** A fault of ours over one file must not drop the others. */
const importOrExplain = async (desk: Desk, file: IncomingFile): Promise<Outcome> => {
  try {
    return await importFile(desk, file);
  } catch (error) {
    console.warn(error);
    const reason = libraryWords(desk.settings.get().language).importUnexpected;
    return { kind: 'refused', name: file.name, reason };
  }
};

/** Says what became of each file: the refused ones together in one sentence that stays, since of many the first would go. */
const sayOutcomes = (desk: Desk, outcomes: readonly Outcome[]): void => {
  const words = libraryWords(desk.settings.get().language);
  const taken = outcomes.flatMap((outcome) => (outcome.kind === 'taken' ? [outcome] : []));
  const refused = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome] : []));
  const copies = taken.filter(({ isCopy }) => isCopy).map(({ name }) => words.importSame(name));
  if (refused.length > 0)
    desk.notices.say('problem', refused.map(({ name, reason }) => words.importRefused(name, reason)).join('\n'));
  const here = outcomes.flatMap((outcome) => (outcome.kind === 'here' ? [words.importHere(outcome.name)] : []));
  if (here.length > 0) desk.notices.say('done', here.join('\n'));
  if (copies.length > 0) desk.notices.say('done', copies.join('\n'));
  if (taken.length > 0) desk.notices.say('done', words.imported(taken.length));
};

/** Says of files that could not even be read what became of them. */
export const sayUnreadable = (desk: Desk, names: readonly string[]): void => {
  const words = libraryWords(desk.settings.get().language);
  if (names.length > 0)
    desk.notices.say('problem', names.map((name) => words.importRefused(name, words.importUnreadable)).join('\n'));
};

/** Keeps those of the files that can be read as minutes, and says what became of each; gives the ids of those that are here now. */
export const takeFiles = async (desk: Desk, files: readonly IncomingFile[]): Promise<readonly string[]> => {
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await importOrExplain(desk, file));
  const ids = outcomes.flatMap((outcome) => (outcome.kind === 'taken' ? [outcome.id] : []));
  if (ids.length > 0) desk.search.changed(ids);
  sayOutcomes(desk, outcomes);
  return outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [] : [outcome.id]));
};

/** Lets a person choose minutes files. */
export const importFiles = async (desk: Desk): Promise<readonly string[]> =>
  takeFiles(desk, await desk.platform.openFiles(['.karjo', '.json'], true));
