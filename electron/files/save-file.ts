import { basename, dirname, extname, join } from 'node:path';
import type { ReplyOf, RequestOf } from '#shared/contract/channels';
import type { FailureCode } from '#shared/contract/shell-failure';
import type { ShellWords } from '#shared/words/shell-words';
import type { Dialogs } from './dialogs';
import { writeFailureCode } from './failure-code';
import type { Places } from './places';

export type SaveParts = {
  readonly dialogs: Pick<Dialogs, 'save' | 'ask'>;
  readonly places: Places;
  readonly words: () => ShellWords;
  /** Where the last file went. */
  readonly lastFolder: () => string;
  readonly keepFolder: (folder: string) => void;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly exists: (path: string) => boolean;
  readonly platform: NodeJS.Platform;
};

const kinds: Readonly<Record<string, keyof ShellWords['fileKinds']>> = {
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.html': 'html',
  '.txt': 'text',
  '.json': 'minutes',
  '.karjo': 'minutes',
  '.zip': 'zip',
};

/** Most bytes a name may have on Linux, where a Bangla letter takes three. */
const longestBytes = 255;

/** The name as this system can hold it: cut between letters, its ending kept. */
export const fitName = (name: string, platform: NodeJS.Platform): string => {
  const size = (text: string): number => Buffer.byteLength(text);
  if (platform !== 'linux' || size(name) <= longestBytes) return name;
  const ending = extname(name);
  let stem = '';
  for (const { segment } of new Intl.Segmenter('bn').segment(name.slice(0, -ending.length))) {
    if (size(stem + segment + ending) > longestBytes) break;
    stem += segment;
  }
  return `${stem.trimEnd()}${ending}`;
};

const askWhere = async (
  name: string,
  { dialogs, words, lastFolder, platform }: SaveParts,
): Promise<string | undefined> => {
  const ending = extname(name);
  const kind = kinds[ending];
  const { canceled, filePath } = await dialogs.save({
    title: words().save.title,
    buttonLabel: words().save.button,
    defaultPath: join(lastFolder(), fitName(name, platform)),
    filters: kind === undefined ? [] : [{ name: words().fileKinds[kind], extensions: [ending.slice(1)] }],
  });
  return canceled || filePath === '' ? undefined : filePath;
};

type Next = 'again' | 'elsewhere' | 'stop';

/** What to do about a file that could not be written: the content is still here, so nothing is lost. */
const askNext = async (path: string, code: FailureCode, { dialogs, words }: SaveParts): Promise<Next> => {
  const answers: readonly Next[] = ['again', 'elsewhere', 'stop'];
  const { response } = await dialogs.ask({
    type: 'warning',
    title: words().save.title,
    message: words().save.failed(basename(path)),
    detail: words().save.why(code),
    buttons: answers.map((answer) => words().save[answer]),
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  });
  return answers[response] ?? 'stop';
};

const tryToWrite = async (path: string, bytes: Uint8Array, parts: SaveParts): Promise<FailureCode | undefined> => {
  try {
    await parts.write(path, bytes);
    return undefined;
  } catch (error) {
    return writeFailureCode(error, parts.platform, parts.exists(path));
  }
};

/**
 * Saves through the system's dialog. A file that cannot be written, because Word has it open or the disk is full, is a
 * question with a second chance; the content waits in memory until it is written or given up.
 */
export const saveFile = async (
  { name, bytes }: RequestOf<'saveFile'>,
  parts: SaveParts,
): Promise<ReplyOf<'saveFile'>> => {
  let path = await askWhere(name, parts);
  while (path !== undefined) {
    const code = await tryToWrite(path, bytes, parts);
    if (code === undefined) {
      parts.keepFolder(dirname(path));
      return { outcome: 'saved', place: parts.places.add(path), name: basename(path) };
    }
    const next = await askNext(path, code, parts);
    if (next === 'stop') break;
    if (next === 'elsewhere') path = await askWhere(name, parts);
  }
  return { outcome: 'cancelled' };
};
