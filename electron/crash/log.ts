import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** What may stand in the log. There is no field for a text: nothing of a document can get in. */
export type LogEntry = {
  readonly what: string;
  readonly code?: string;
  readonly frames?: readonly string[];
};

export type Log = { readonly write: (entry: LogEntry) => void; readonly path: string };

/** A log above this many bytes is renamed to `.1`, so that the last entries are kept. */
const mostBytes = 512 * 1024;

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Words that programs use; whatever else an error carries (paths, names, sentences) is left out. */
const plain = (text: string): string => (/^[\w .:-]{0,120}$/u.test(text) ? text : '[text left out]');

/** A line of a stack: the function, if it has a name, and the file's own name with line and column. */
const frame = /^ *at (?:(?:async |new )?(?<name>[\w$.<>]{1,80}) )?.*?(?<place>[\w.-]{1,60}:\d{1,7}:\d{1,7})\)?$/u;

/** The frames of an error of ours, without the folders, which hold a person's name. */
export const framesOf = (error: unknown): readonly string[] =>
  (error instanceof Error ? (error.stack ?? '') : '')
    .split('\n')
    .flatMap((line) => {
      const { name = '', place = '' } = frame.exec(line)?.groups ?? {};
      return place === '' ? [] : [`${name} (${place})`];
    })
    .slice(0, 30);

/** The name of an error and its errno: what it says in words may quote a file's name or content. */
export const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'Unknown';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`;
};

/** A log on this machine only, one line an entry. A log that cannot be written stops nothing. */
export const createLog = (path: string, now: () => Date): Log => ({
  path,
  write: ({ what, code, frames }) => {
    const entry = [now().toISOString(), plain(what), ...(code === undefined ? [] : [plain(code)])].join(' ');
    const lines = (frames ?? []).map((frame) => `    ${frame}`);
    try {
      mkdirSync(dirname(path), { recursive: true });
      if (sizeOf(path) > mostBytes) renameSync(path, `${path}.1`);
      appendFileSync(path, `${[entry, ...lines].join('\n')}\n`);
    } catch {
      // The log cannot be written; the program goes on.
    }
  },
});
