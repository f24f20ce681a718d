import type { ChannelName } from '#shared/contract/channel-names';
import { toFileName } from '#shared/contract/file-name';
import type { RequestOf } from '#shared/contract/channels';
import type { FailureCode, ShellFailure } from '#shared/contract/shell-failure';
import type { Result } from '#shared/kernel/result';
import type { Shell, Verbs } from '#shared/contract/shell-verbs';
import type { AskShellFile, FileRequest } from '#renderer/journal/shell-file';
import { askingShell, type Ask } from './ask-shell';
import { browserStorage } from './browser-platform';
import { createDesktopCopies } from './desktop-copies';
import type { Desktop, OutgoingFile, Platform, SavedFile } from './platform';

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const saving =
  (ask: Ask) =>
  async ({ name, content }: OutgoingFile): Promise<SavedFile | undefined> => {
    const saved = await ask('saveFile', { name: toFileName(name), bytes: bytesOf(content) });
    if (saved?.outcome !== 'saved') return undefined;
    const { place } = saved;
    return {
      name: saved.name,
      open: () => void ask('openPlace', { place, how: 'open' }),
      show: () => void ask('openPlace', { place, how: 'show' }),
    };
  };

/** Sends a request of little weight (menu, look, log) to the shell; shows nothing when it fails. */
const telling =
  <Name extends ChannelName>(verbs: Verbs, name: Name) =>
  (request: RequestOf<Name>): void => {
    void (verbs[name] as (request: RequestOf<Name>) => Promise<unknown>)(request);
  };

/** The journal's failures are said by the desk, once for as long as they last. */
const journalFile =
  ({ ask }: Shell): AskShellFile =>
  async (request) => {
    const outcome = await askJournal(ask, request);
    if (outcome.ok) return outcome.value;
    throw new Error(outcome.error.code);
  };

const askJournal = (ask: Verbs, request: FileRequest): Promise<Result<number | Uint8Array | null, ShellFailure>> => {
  const { verb, ...rest } = request;
  switch (verb) {
    case 'size':
      return ask.journalSize(rest);
    case 'read':
      return ask.journalRead(rest as RequestOf<'journalRead'>);
    case 'write':
      return ask.journalWrite(rest as RequestOf<'journalWrite'>);
    case 'truncate':
      return ask.journalTruncate(rest as RequestOf<'journalTruncate'>);
    case 'flush':
      return ask.journalFlush(rest);
  }
};

const desktopOf = (shell: Shell, ask: Ask): Desktop => ({
  print: async (pages) => {
    await ask('print', pages);
  },
  makePdf: (pages) => ask('makePdf', pages),
  setLook: telling(shell.ask, 'setLook'),
  setMenus: telling(shell.ask, 'setMenu'),
  report: telling(shell.ask, 'report'),
  takeOpened: async () => (await ask('takeOpened', null)) ?? [],
  readyToClose: () => void ask('readyToClose', null),
  journalFile: journalFile(shell),
  on: shell.on,
});

/** The desk in the desktop program: files, printing and clipboard by the shell. `onFailure` says what went wrong. */
export const createDesktopPlatform = (shell: Shell, onFailure: (code: FailureCode) => void): Platform => {
  const ask = askingShell(shell, onFailure);
  return {
    kind: 'desktop',
    saveFile: saving(ask),
    openFiles: async (endings, multiple) => (await ask('openFiles', { endings, multiple })) ?? [],
    copyRich: async (html, text) => {
      await ask('copyRich', { html, text });
    },
    ...browserStorage,
    copies: createDesktopCopies(shell, ask),
    desktop: desktopOf(shell, ask),
  };
};
