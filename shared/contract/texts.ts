import { z } from 'zod';
import { parseCopyName } from '#shared/safety-copy/copy-name';
import { isFileName } from './file-name';

/** The name of a file that the window wants to save. */
export const savedName = z.string().refine(isFileName);

/** How the name of a file ends: `.docx`. */
export const ending = z.string().regex(/^\.[a-z0-9]{1,10}$/u);

/** A file the shell wrote, named by a token: the window learns no path it could ask for. */
export const place = z.uuid();

/** The name that the shell gave to a safety copy. */
export const copyName = z.string().refine((name) => parseCopyName(name) !== undefined);

/** A file of the journal. */
export const journalName = z.string().regex(/^lane-\d-[ab]\.kbj$/u);

/** The id of an action of the window. */
export const actionId = z.string().regex(/^[\w-]{1,80}$/u);

/** Keys in Electron's spelling: `CmdOrCtrl+Shift+E`. */
export const accelerator = z.string().regex(/^(?:(?:CmdOrCtrl|Alt|Shift)\+){0,3}[A-Za-z0-9=,.\-/;'[\]\\`]{1,10}$/u);

/** A line of a menu or a title. */
export const label = z.string().min(1).max(200);

/** A text whose size only memory limits. */
export const longText = z.string().max(256 * 1024 * 1024);

/** Content of a file. */
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** What happened, as a program names it: no text of a document has this shape. */
export const errorName = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,59}$/u);

/** Where it happened: `save (assets/index-1a2b.js:10:20)`. Only our own files have a place. */
export const stackFrame = z.string().regex(/^[\w$.<>]{0,80} \([\w/-]{1,80}(?:\.[\w-]{1,40}){0,3}:\d{1,7}:\d{1,7}\)$/u);
