import type { ReplyOf, RequestOf } from '#shared/contract/channels';
import type { CopyOutcome, CopyPlace } from '#shared/contract/copies';
import type { StaticPages } from '#shared/contract/static-page';
import type { Listeners } from '#shared/contract/shell-verbs';
import type { AskShellFile } from '#renderer/journal/shell-file';

/** A file to hand to a person. */
export type OutgoingFile = { readonly name: string; readonly mediaType: string; readonly content: Uint8Array | string };

/** A file that a person chose. */
export type IncomingFile = { readonly name: string; readonly bytes: Uint8Array };

/** A file that was handed over; where the desk knows its place, it can be opened with its program or shown there. */
export type SavedFile = { readonly name: string; readonly open?: () => void; readonly show?: () => void };

export type SafetyCopy = ReplyOf<'listCopies'>[number];

/** The second place of safety copies. `locked`: the browser has to be given the permission anew, at a person's click. */
export type SecondPlace = { readonly label: string; readonly state: 'there' | 'missing' | 'locked' };

/** Copies of everything outside the database: a first place that is always there, and a second that a person may choose. */
export type Copies = {
  /** What came of a copy; null where the second place is meant and none is chosen. Never fails. */
  readonly keep: (place: CopyPlace, text: string) => Promise<CopyOutcome | null>;
  /** Each place's last made first. */
  readonly list: () => Promise<readonly SafetyCopy[]>;
  readonly read: (copy: Pick<SafetyCopy, 'place' | 'name'>) => Promise<Uint8Array | undefined>;
  readonly second: () => Promise<SecondPlace | undefined>;
  /** Lets a person choose the second place; whether they did. Not there where no folder can be chosen. */
  readonly chooseSecond?: () => Promise<boolean>;
  readonly forgetSecond: () => Promise<void>;
  /** Asks for the permission that has lapsed, at a person's click; whether it is given. Browsers only. */
  readonly allowSecond?: () => Promise<boolean>;
  /** Shows the folder of the first place, where it has one. */
  readonly show?: () => void;
};

/** What only the desktop shell can do. What fails is said to the person by the platform itself. */
export type Desktop = {
  readonly print: (pages: StaticPages) => Promise<void>;
  readonly makePdf: (pages: StaticPages) => Promise<Uint8Array | undefined>;
  readonly setLook: (look: RequestOf<'setLook'>) => void;
  readonly setMenus: (menus: RequestOf<'setMenu'>) => void;
  /** A fault of the window, for the log. */
  readonly report: (fault: RequestOf<'report'>) => void;
  /** Files opened from outside since they were last taken. */
  readonly takeOpened: () => Promise<ReplyOf<'takeOpened'>>;
  readonly readyToClose: () => void;
  /** Does something with a file of the journal; throws the shell's code of a failure. */
  readonly journalFile: AskShellFile;
  readonly on: Listeners;
};

/**
 * The bridge to whatever the desk runs in: the only door to files, the printer and the clipboard. One implementation
 * for a browser page, one for the desktop shell.
 */
export type Platform = {
  readonly kind: 'browser' | 'desktop';
  /** Hands a file over; undefined where the person changed their mind. */
  readonly saveFile: (file: OutgoingFile) => Promise<SavedFile | undefined>;
  /** Lets a person choose files with one of these endings (`.json`). */
  readonly openFiles: (endings: readonly string[], multiple: boolean) => Promise<readonly IncomingFile[]>;
  /** Puts HTML and its text on the clipboard together. */
  readonly copyRich: (html: string, text: string) => Promise<void>;
  /** Asks for storage that is not cleared when the disk gets tight. */
  readonly persistStorage: () => Promise<boolean>;
  /** Bytes in use. */
  readonly storageUsed: () => Promise<number>;
  readonly copies: Copies;
  /** There in the desktop program. */
  readonly desktop?: Desktop;
};
