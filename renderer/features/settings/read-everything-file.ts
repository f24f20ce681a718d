import { fail, type Result } from '#shared/kernel/result';
import { readEverything, type Everything } from '#shared/records/everything-file';
import type { SettingsWords } from '#shared/words/desk/settings-words';
import type { TaskProgress } from '../../storage/export-everything';

export type ReadOptions = { readonly onProgress: TaskProgress; readonly signal: AbortSignal };

/** Milliseconds of reading before the window gets to draw, and to hear that it is enough. */
const slice = 40;

/** Lets the window draw and answer. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads the bytes of a file of everything; what is wrong with it comes as a sentence. Given up by its signal, it throws the
 * signal's reason.
 */
export const readEverythingFile = async (
  bytes: Uint8Array,
  words: SettingsWords['file'],
  { onProgress, signal }: ReadOptions,
): Promise<Result<Everything, string>> => {
  await breathe();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(words.notJson);
  }
  const steps = readEverything(text);
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
  if (parsed.ok) return parsed;
  const sentences: Readonly<Record<string, string>> = {
    'not-minutes': words.notEverything,
    'newer-version': words.newer,
  };
  return fail(sentences[parsed.error.code] ?? words.notJson);
};
