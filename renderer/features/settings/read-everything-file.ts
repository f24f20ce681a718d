import { fail, type Result } from '#shared/kernel/result';
import { parseEverything, type Everything } from '#shared/records/everything-file';
import type { SettingsWords } from '#shared/words/desk/settings-words';

/** Reads the bytes of a file of everything; what is wrong with it comes as a sentence. */
export const readEverythingFile = async (
  bytes: Uint8Array,
  words: SettingsWords['file'],
): Promise<Result<Everything, string>> => {
  // A large file takes seconds: the window gets to say first that it is being read.
  await new Promise((resolve) => setTimeout(resolve, 50));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(words.notJson);
  }
  const parsed = parseEverything(text);
  if (parsed.ok) return parsed;
  const sentences: Readonly<Record<string, string>> = {
    'not-minutes': words.notEverything,
    'newer-version': words.newer,
  };
  return fail(sentences[parsed.error.code] ?? words.notJson);
};
