import { basename, dirname, extname, join } from 'node:path';
import { shortenMiddle } from '#shared/kernel/shorten';
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

/** Most UTF-16 units of a whole path that programs on Windows can be relied on to open. */
const longestPath = 259;

/** What is left of a name must still say something. */
const shortestName = 40;

/** The name, so short that its path can be opened in this folder; what tells it apart stands at its end and stays. */
export const fitName = (name: string, folder: string, platform: NodeJS.Platform): string => {
  const most = longestPath - folder.length - 1;
  if (platform !== 'win32' || name.length <= most || most < shortestName) return name;
  const ending = extname(name);
  return shortenMiddle(name.slice(0, -ending.length), most - ending.length, (text) => text.length) + ending;
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
    defaultPath: join(lastFolder(), fitName(name, lastFolder(), platform)),
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
