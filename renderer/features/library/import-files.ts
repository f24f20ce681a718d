import type { Meeting } from '#shared/minutes/model';
import { compareTexts } from '#shared/minutes/compare-texts';
import { parseMeetingFile } from '#shared/minutes/parse';
import { parseProblem, type ParseProblem } from '#shared/minutes/parse-problem';
import { isRecordId } from '#shared/minutes/record-id';
import { composePaper } from '#shared/paper/compose/compose';
import { writeText } from '#shared/writers/text/write-text';
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
  /** It is here already with another text: the person looked at both and chose the one that is here, or neither. */
  | { readonly kind: 'left'; readonly id: string | undefined }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: string };

const reasonOf = (problems: readonly ParseProblem[], language: Language): string =>
  problems
    .slice(0, 3)
    .map((problem) => problemSentence(problem, language))
    .join(' ');

/** Whether a document here says the same as a file's, whenever each was last changed. */
const isSame = (here: Meeting, meeting: Meeting): boolean =>
  storedText({ ...here, changedAt: meeting.changedAt }) === storedText(meeting);

const textOf = (meeting: Meeting): string => writeText(composePaper(meeting, 'minutes'));

/** Shows what is here and what the file says otherwise, and lets the person say what is to be opened; neither text is lost. */
const askWhich = (
  { questions, settings }: Desk,
  name: string,
  here: Meeting,
  file: Meeting,
): Promise<string | undefined> => {
  const words = libraryWords(settings.get().language).differs;
  const rows = compareTexts(textOf(here), textOf(file));
  return questions.ask({
    title: words.title,
    text: rows.length === 0 ? words.onlySettings(name) : words.text(name),
    ...(rows.length === 0 ? {} : { comparison: { heads: [words.here, words.there], rows } }),
    answers: [
      { id: 'here', label: words.openHere },
      { id: 'copy', label: words.takeCopy },
    ],
  });
};

/**
 * Brings one file in. Of one that is here already and the same nothing comes in; where it differs and comes alone, the person is shown how and chooses, else it comes in beside the one that is here: neither text is lost. One whose id is
 * not as the desk makes them (an older file's) gets a new one: nothing on the paper depends on it.
 */
const importFile = async (desk: Desk, { name, bytes }: IncomingFile, isAlone: boolean): Promise<Outcome> => {
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
  const isCopy = (await desk.database.documents.get(id)) !== undefined;
  const here = await loadDocument(desk.database, id);
  if (here.ok && isSame(here.value, parsed.value)) return { kind: 'here', id, name };
  // Of many files nobody can be asked one by one: those that differ come in beside what is here.
  if (here.ok && isAlone) {
    const chosen = await askWhich(desk, name, here.value, parsed.value);
    if (chosen !== 'copy') return { kind: 'left', id: chosen === 'here' ? id : undefined };
  }
  const minutes = isCopy || !isRecordId(id) ? { ...parsed.value, id: desk.newId() } : parsed.value;
  const saved = await saveDocument(desk.database, minutes);
  if (!saved.ok) return { kind: 'refused', name, reason: appWords(language).storage[saved.error.code].text };
  return { kind: 'taken', id: minutes.id, isCopy, name };
};

/** A fault of ours over one file must not drop the others. */
const importOrExplain = async (desk: Desk, file: IncomingFile, isAlone: boolean): Promise<Outcome> => {
  try {
    return await importFile(desk, file, isAlone);
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
  for (const file of files) outcomes.push(await importOrExplain(desk, file, files.length === 1));
  const ids = outcomes.flatMap((outcome) => (outcome.kind === 'taken' ? [outcome.id] : []));
  if (ids.length > 0) desk.search.changed(ids);
  sayOutcomes(desk, outcomes);
  return outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [] : (outcome.id ?? [])));
};

/** Lets a person choose minutes files. */
export const importFiles = async (desk: Desk): Promise<readonly string[]> =>
  takeFiles(desk, await desk.platform.openFiles(['.karjo', '.json'], true));
