import { fileHead, writeStaticPage, type StaticPages } from '#shared/contract/static-page';
import { suggestFileName } from '#shared/minutes/phrases/file-name';
import { editorWords } from '#shared/words/desk/editor-words';
import { resolveStyle } from '#shared/minutes/presets';
import { largestFileBytes } from '#shared/minutes/nothi-limits';
import type { Desk } from '#renderer/desk/desk-context';
import { makeExport } from '#renderer/document-worker/ask-worker';
import { exportFiles, type FileFormat } from '#renderer/document-worker/export-formats';
import type { ExportFormat } from '#renderer/document-worker/messages';
import type { DocumentStore } from '#renderer/document/open-document';
import type { SavedFile } from '#renderer/platform/platform';
import type { Meeting, PaperKind } from '#shared/minutes/model';
import { attendanceSheetOf, minutesOf } from '#shared/minutes/paper-view';
import type { PaperHandle } from './panels/use-paper';

/** One of an open meeting's papers. */
export type OpenPaper = { readonly store: DocumentStore; readonly kind: PaperKind };

const shownOf = (meeting: Meeting, kind: PaperKind) =>
  kind === 'attendanceSheet' ? attendanceSheetOf(meeting) : minutesOf(meeting);

const nameOf = ({ store, kind }: OpenPaper, ending: string): string =>
  suggestFileName(shownOf(store.value(), kind), ending, kind);

const make = async (desk: Desk, { store, kind }: OpenPaper, format: ExportFormat, signal: AbortSignal) => {
  const words = editorWords(desk.settings.get().language).export;
  const made = await makeExport(store.value(), kind, format, signal);
  if (made.ok) return made.value;
  if (made.error.code === 'failed') desk.notices.say('problem', words.failed);
  return undefined;
};

/** Says what was saved, and offers to open or show it where the desk knows its place. */
const saySaved = (desk: Desk, { name, open, show }: SavedFile, most: 'open' | 'show'): void => {
  const words = editorWords(desk.settings.get().language).export;
  desk.notices.say(
    'done',
    words.done(name),
    ...(open && most === 'open' ? [{ label: words.open, run: open }] : []),
    ...(show ? [{ label: words.show, run: show }] : []),
  );
};

/** The pages beside the text, opened where they are not. */
export type OpenPages = () => Promise<PaperHandle | undefined>;

const pagesOf = async (paper: OpenPaper, openPages: OpenPages): Promise<StaticPages | undefined> => {
  const pages = await (await openPages())?.pages();
  return pages && { title: nameOf(paper, ''), html: pages.html, css: pages.css };
};

/** Prints the pages beside the text: by the shell, or by the browser's dialog, which also makes the PDF there. */
export const printOrSay = async (desk: Desk, paper: OpenPaper, openPages: OpenPages): Promise<void> => {
  const { desktop } = desk.platform;
  if (desktop) {
    const pages = await pagesOf(paper, openPages);
    if (pages) await desktop.print(pages);
    return;
  }
  desk.notices.say('done', editorWords(desk.settings.get().language).export.pdfHint);
  (await openPages())?.print();
};

/** Writes the pages beside the text as a PDF. */
export const savePdf = async (desk: Desk, paper: OpenPaper, openPages: OpenPages): Promise<void> => {
  const pages = await pagesOf(paper, openPages);
  const content = pages && (await desk.platform.desktop?.makePdf(pages));
  if (!content) return;
  const name = nameOf(paper, '.pdf');
  const saved = await desk.platform.saveFile({ name, mediaType: 'application/pdf', content });
  if (saved) saySaved(desk, saved, 'open');
  if (saved && content.length > largestFileBytes)
    desk.notices.say('problem', editorWords(desk.settings.get().language).export.tooLarge);
};

/** Writes the pages beside the text as one HTML file, faces and all. */
export const saveHtml = async (desk: Desk, paper: OpenPaper, openPages: OpenPages): Promise<void> => {
  const pages = await pagesOf(paper, openPages);
  const content = pages && writeStaticPage(pages, fileHead);
  if (content === undefined) return;
  const name = nameOf(paper, '.html');
  const saved = await desk.platform.saveFile({ name, mediaType: 'text/html;charset=utf-8', content });
  if (saved) saySaved(desk, saved, 'show');
};

/** Makes a file of an open paper and hands it over; the meeting's own file holds all its papers. */
export const exportFile = async (
  desk: Desk,
  paper: OpenPaper,
  format: FileFormat,
  signal: AbortSignal,
): Promise<void> => {
  const words = editorWords(desk.settings.get().language).export;
  const content = await make(desk, paper, format, signal);
  if (content === undefined) return;
  const { ending, mediaType } = exportFiles[format];
  const own = format === 'minutes' ? ({ ...paper, kind: 'minutes' } as const) : paper;
  const name = nameOf(own, ending);
  const saved = await desk.platform.saveFile({ name, mediaType, content });
  if (!saved) return;
  saySaved(desk, saved, format === 'minutes' ? 'show' : 'open');
  if (content.length > largestFileBytes) desk.notices.say('problem', words.tooLarge);
  if (format === 'docx' && resolveStyle(shownOf(paper.store.value(), paper.kind).style).page.numbers)
    desk.notices.say('done', words.latinNumbers);
};

/** Puts the document on the clipboard as plain HTML and text, for nothi's editor. */
export const copyForNothi = async (desk: Desk, paper: OpenPaper, signal: AbortSignal): Promise<void> => {
  const words = editorWords(desk.settings.get().language).export;
  const [html, text] = await Promise.all([make(desk, paper, 'nothi', signal), make(desk, paper, 'text', signal)]);
  if (typeof html !== 'string' || typeof text !== 'string') return;
  try {
    await desk.platform.copyRich(html, text);
    desk.notices.say('done', words.copied);
  } catch {
    desk.notices.say('problem', words.copyFailed);
  }
};
