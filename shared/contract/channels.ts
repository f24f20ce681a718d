import { z } from 'zod';
import type { Result } from '#shared/kernel/result';
import type { ChannelName } from './channel-names';
import { copyOutcome, copyPlace, copyPlaceState, savedCopy } from './copies';
import { failureCodes, type ShellFailure } from './shell-failure';
import {
  accelerator,
  actionId,
  bytes,
  copyName,
  ending,
  errorName,
  journalName,
  label,
  longText,
  place,
  savedName,
  stackFrame,
} from './texts';

const nothing = z.null();

/** A place in a file, or a size, in bytes. */
const byteCount = z.number().int().nonnegative();

/** The most that is read of the journal at once, in bytes: a piece of its reader's, or its longest record. */
const longestRead = 256 * 1024 * 1024;

const incomingFile = z.strictObject({ name: z.string().max(1024), bytes });

/** A file that could not be read, and why. */
const unopenedFile = z.strictObject({ name: z.string().max(1024), failed: z.enum(failureCodes) });

/** Page boxes as a document without a script: the body's content and all its rules, faces included. */
const pages = z.strictObject({ title: label, html: longText, css: longText });

/** The menus that hold the window's actions; the shell adds what every program has. */
export const menuNames = ['file', 'edit', 'insert', 'format', 'view', 'go'] as const;

export type MenuName = (typeof menuNames)[number];

const menuItem = z.strictObject({ id: actionId, label, accelerator: accelerator.optional() });

/** Each channel's request and reply. A request that does not fit is refused; a reply that does not fit is a bug. */
export const channels = {
  /** Lets the person choose the folder of the second place; null where they changed their mind. */
  chooseCopyPlace: { request: nothing, reply: copyPlaceState.nullable() },
  /** The second place; null where none is chosen. */
  copyPlaces: { request: nothing, reply: copyPlaceState.nullable() },
  /** HTML and its text onto the clipboard together. */
  copyRich: { request: z.strictObject({ html: longText, text: longText }), reply: nothing },
  /** The journal's files, which are read and written at any place; what `journalFlush` has answered to is on the disk. */
  journalFlush: { request: z.strictObject({ name: journalName }), reply: nothing },
  journalRead: {
    request: z.strictObject({ name: journalName, at: byteCount, length: byteCount.max(longestRead) }),
    reply: bytes,
  },
  journalSize: { request: z.strictObject({ name: journalName }), reply: byteCount },
  journalTruncate: { request: z.strictObject({ name: journalName, size: byteCount }), reply: nothing },
  journalWrite: { request: z.strictObject({ name: journalName, at: byteCount, bytes }), reply: nothing },
  /** The second place is used no more; the copies that are there stay. */
  forgetCopyPlace: { request: nothing, reply: nothing },
  /** Keeps everything once more, outside the browser's storage; null where the second place is meant and none is chosen. */
  keepCopy: { request: z.strictObject({ bytes, place: copyPlace }), reply: copyOutcome.nullable() },
  /** The copies of both places, each place's last made first. */
  listCopies: { request: nothing, reply: z.array(savedCopy).readonly() },
  makePdf: { request: pages, reply: bytes },
  openFiles: {
    request: z.strictObject({ endings: z.array(ending).min(1).max(10).readonly(), multiple: z.boolean() }),
    reply: z.array(incomingFile).readonly(),
  },
  /** Opens a file that was saved in this session with its program, or shows it in its folder. */
  openPlace: { request: z.strictObject({ place, how: z.enum(['open', 'show']) }), reply: nothing },
  print: { request: pages, reply: z.enum(['printed', 'cancelled']) },
  readCopy: { request: z.strictObject({ place: copyPlace, name: copyName }), reply: bytes },
  /** The answer to `closing`: all is written, the window may go. */
  readyToClose: { request: nothing, reply: nothing },
  /** A bug of the window, for the log: what and where, without a word of any document. */
  report: {
    request: z.strictObject({ name: errorName, frames: z.array(stackFrame).max(30).readonly() }),
    reply: nothing,
  },
  /** Asks where, and writes; the shell itself says what went wrong and offers another try. */
  saveFile: {
    request: z.strictObject({ name: savedName, bytes }),
    reply: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('saved'), place, name: z.string() }),
    ]),
  },
  setLook: {
    request: z.strictObject({
      language: z.enum(['bn', 'en']),
      theme: z.enum(['system', 'light', 'dark']),
    }),
    reply: nothing,
  },
  setMenu: {
    request: z
      .array(z.strictObject({ menu: z.enum(menuNames), items: z.array(menuItem).max(80).readonly() }))
      .max(10)
      .readonly(),
    reply: nothing,
  },
  showCopies: { request: nothing, reply: nothing },
  /** Files that the system asked us to open, once. */
  takeOpened: {
    request: nothing,
    reply: z.array(z.union([incomingFile, unopenedFile])).readonly(),
  },
} satisfies Readonly<Record<ChannelName, { readonly request: z.ZodType; readonly reply: z.ZodType }>>;

export type RequestOf<Name extends ChannelName> = z.infer<(typeof channels)[Name]['request']>;
export type ReplyOf<Name extends ChannelName> = z.infer<(typeof channels)[Name]['reply']>;

/** What a verb of the preload gives: the reply, or why there is none. */
export type Outcome<Name extends ChannelName> = Result<ReplyOf<Name>, ShellFailure>;
