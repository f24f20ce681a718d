import { fail, succeed, type Result } from '#shared/kernel/result';
import { parseProblem, type ParseProblem } from '#shared/minutes/parse-problem';
import { readEverythingFile, type Everything, type RecordProblem } from '#shared/everything-file/everything-file';
import type { Language } from '#shared/words/language';
import { settingsWords } from '#shared/words/desk/settings-words';
import { problemSentence } from '#shared/words/problem-words';
import { unfolds } from '#renderer/desk/unfold-image';
import type { TaskProgress } from '#renderer/storage/export-everything';

export type ReadOptions = { readonly onProgress: TaskProgress; readonly signal: AbortSignal };

/** Milliseconds of reading before the window gets to draw, and to hear that it is enough. */
const slice = 40;

/** Lets the window draw and answer. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What is wrong, in a sentence; a file of another kind, and one of a newer version, are told in the room's own words. */
const sentenceFor = (problem: ParseProblem, language: Language): string => {
  const { file: words } = settingsWords(language);
  if (problem.code === 'not-minutes') return words.notEverything;
  return problem.code === 'newer-version' ? words.newer : problemSentence(problem, language);
};

type Emblem = { readonly mediaType: string; readonly base64: string };

/** Asks the browser about each emblem once, however many documents bear it. */
const createEmblemCheck = (): ((emblem: Emblem | undefined) => Promise<boolean>) => {
  const known = new Map<string, Promise<boolean>>();
  return (emblem) => {
    if (!emblem) return Promise.resolve(true);
    const asked = known.get(emblem.base64) ?? unfolds(emblem);
    known.set(emblem.base64, asked);
    return asked;
  };
};

const damagedEmblem = [parseProblem('emblem-damaged', ['letterhead', 'emblem', 'base64'])];

/** Leaves out the records whose emblem no browser can show; they are problems as others are. */
const withoutDamagedEmblems = async (everything: Everything, signal: AbortSignal): Promise<Everything> => {
  const isSound = createEmblemCheck();
  const problems: RecordProblem[] = [];
  const sound = async <
    Kept extends { readonly value: { readonly letterhead?: { readonly emblem?: Emblem | undefined } | undefined } },
  >(
    kept: readonly Kept[],
    problemOf: (one: Kept, index: number) => RecordProblem,
  ): Promise<readonly Kept[]> => {
    const left: Kept[] = [];
    for (const [index, one] of kept.entries()) {
      signal.throwIfAborted();
      if (await isSound(one.value.letterhead?.emblem)) left.push(one);
      else problems.push(problemOf(one, index));
    }
    return left;
  };
  const documents = await sound(everything.documents, ({ value }, index) => ({
    kind: 'document' as const,
    index,
    title: value.papers.minutes.title.join(' '),
    problems: damagedEmblem,
  }));
  const committees = await sound(everything.committees, ({ value }, index) => ({
    kind: 'committee' as const,
    index,
    title: value.name,
    problems: damagedEmblem,
  }));
  return { ...everything, documents, committees, problems: [...everything.problems, ...problems] };
};

/**
 * Reads the bytes of a file of everything; what is wrong with it comes as a sentence. Given up by its signal, it throws the
 * signal's reason.
 */
export const readChosenFile = async (
  bytes: Uint8Array,
  language: Language,
  { onProgress, signal }: ReadOptions,
): Promise<Result<Everything, string>> => {
  await breathe();
  const steps = readEverythingFile(bytes);
  let since = performance.now();
  let step = steps.next();
  while (step.done !== true) {
    if (performance.now() - since > slice) {
      onProgress(step.value.done, step.value.all);
      await breathe();
      signal.throwIfAborted();
      since = performance.now();
    }
    step = steps.next();
  }
  const parsed = step.value;
  if (!parsed.ok) return fail(sentenceFor(parsed.error, language));
  return succeed(await withoutDamagedEmblems(parsed.value, signal));
};
