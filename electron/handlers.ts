import { extname } from 'node:path';
import type { Shell } from 'electron';
import type { FailureCode } from '#shared/contract/shell-failure';
import { fail, succeed, type Result } from '#shared/kernel/result';
import type { Log } from './crash/log';
import { openFiles, type OpenParts } from './files/open-files';
import type { OpenedFiles } from './files/opened-files';
import { saveFile, type SaveParts } from './files/save-file';
import type { Handlers } from './ipc/answer-channels';
import type { JournalFiles } from './journal/journal-files';
import type { WindowMenus } from './menu/build-menu';
import { makePdf, printPages, type PrintParts } from './print/print';
import type { SafetyCopies } from './safety-copy/safety-copies';
import type { SecondPlace } from './safety-copy/second-place';
import type { ShellStateStore } from './shell-state';

export type HandlerParts = {
  /** Puts HTML and its text on the clipboard together. */
  readonly copyRich: (html: string, text: string) => Promise<void>;
  readonly shell: Pick<Shell, 'openPath' | 'showItemInFolder'>;
  /** Where the safety copies are. */
  readonly copiesFolder: string;
  readonly save: SaveParts;
  readonly open: OpenParts;
  readonly opened: OpenedFiles;
  readonly print: PrintParts;
  readonly copies: SafetyCopies;
  readonly journal: JournalFiles;
  readonly secondPlace: Pick<SecondPlace, 'look' | 'choose' | 'forget'>;
  readonly log: Log;
  readonly state: ShellStateStore;
  readonly onLook: () => void;
  readonly onMenus: (menus: WindowMenus) => void;
  readonly onReadyToClose: () => void;
  /** Makes sure that a folder is there before it is shown. */
  readonly ensureFolder: (path: string) => Promise<unknown>;
};

const done = succeed(null);

/** What is opened with its program: papers to read and write. A page or an archive is only shown in its folder. */
const openable: ReadonlySet<string> = new Set(['.docx', '.pdf', '.txt']);

/** What the shell does for each channel: a table of contents. */
export const createHandlers = (parts: HandlerParts): Handlers => {
  const { shell, copies, secondPlace, journal, log, state } = parts;
  const openWithProgram = async (path: string): Promise<Result<null, FailureCode>> =>
    (await shell.openPath(path)) === '' ? done : fail('failed');
  return {
    chooseCopyPlace: async () => succeed(await secondPlace.choose()),
    copyPlaces: async () => succeed(await secondPlace.look()),
    copyRich: async ({ html, text }) => {
      await parts.copyRich(html, text);
      return done;
    },
    journalFlush: ({ name }) => journal.flush(name),
    journalRead: ({ name, at, length }) => journal.read(name, at, length),
    journalSize: ({ name }) => journal.size(name),
    journalTruncate: ({ name, size }) => journal.truncate(name, size),
    journalWrite: ({ name, at, bytes }) => journal.write(name, at, bytes),
    forgetCopyPlace: () => {
      secondPlace.forget();
      return Promise.resolve(done);
    },
    keepCopy: async ({ bytes, place }) => succeed(await copies.keep(bytes, place)),
    listCopies: () => copies.list(),
    makePdf: (pages) => makePdf(pages, parts.print),
    openFiles: (request) => openFiles(request, parts.open),
    openPlace: async ({ place, how }) => {
      const path = parts.save.places.pathOf(place);
      if (path === undefined) return fail('missing');
      if (how === 'open' && openable.has(extname(path).toLowerCase())) return openWithProgram(path);
      shell.showItemInFolder(path);
      return done;
    },
    print: (pages) => printPages(pages, parts.print),
    readCopy: ({ place, name }) => copies.read(place, name),
    readyToClose: () => {
      parts.onReadyToClose();
      return Promise.resolve(done);
    },
    report: ({ name, frames }) => {
      log.write({ what: 'window fault', code: name, frames });
      return Promise.resolve(done);
    },
    saveFile: async (request) => succeed(await saveFile(request, parts.save)),
    setLook: (look) => {
      state.set(look);
      parts.onLook();
      return Promise.resolve(done);
    },
    setMenu: (menus) => {
      parts.onMenus(menus);
      return Promise.resolve(done);
    },
    showCopies: async () => {
      await parts.ensureFolder(parts.copiesFolder);
      return openWithProgram(parts.copiesFolder);
    },
    takeOpened: async () => succeed(await parts.opened.take()),
  };
};
