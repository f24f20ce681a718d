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
import { storedText } from '#renderer/storage/documents';
import type { PaperHandle } from './panels/paper-panel';

const make = async (desk: Desk, store: DocumentStore, format: ExportFormat, signal: AbortSignal) => {
  const words = editorWords(desk.settings.get().language).export;
  const made = await makeExport(storedText(store.value()), format, signal);
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

/** The paper beside the text, opened where it is not. */
export type OpenPaper = () => Promise<PaperHandle | undefined>;

const pagesOf = async (store: DocumentStore, openPaper: OpenPaper): Promise<StaticPages | undefined> => {
  const pages = await (await openPaper())?.pages();
  return pages && { title: suggestFileName(store.value(), ''), html: pages.html, css: pages.css };
};

/** Prints the pages beside the text: by the shell, or by the browser's dialog, which also makes the PDF there. */
export const printOrSay = async (desk: Desk, store: DocumentStore, openPaper: OpenPaper): Promise<void> => {
  const { desktop } = desk.platform;
  if (desktop) {
    const pages = await pagesOf(store, openPaper);
    if (pages) await desktop.print(pages);
    return;
  }
  desk.notices.say('done', editorWords(desk.settings.get().language).export.pdfHint);
  (await openPaper())?.print();
};

/** Writes the pages beside the text as a PDF. */
export const savePdf = async (desk: Desk, store: DocumentStore, openPaper: OpenPaper): Promise<void> => {
  const pages = await pagesOf(store, openPaper);
  const content = pages && (await desk.platform.desktop?.makePdf(pages));
  if (!content) return;
  const name = suggestFileName(store.value(), '.pdf');
  const saved = await desk.platform.saveFile({ name, mediaType: 'application/pdf', content });
  if (saved) saySaved(desk, saved, 'open');
  if (saved && content.length > largestFileBytes)
    desk.notices.say('problem', editorWords(desk.settings.get().language).export.tooLarge);
};

/** Writes the pages beside the text as one HTML file, faces and all. */
export const saveHtml = async (desk: Desk, store: DocumentStore, openPaper: OpenPaper): Promise<void> => {
  const pages = await pagesOf(store, openPaper);
  const content = pages && writeStaticPage(pages, fileHead);
  if (content === undefined) return;
  const name = suggestFileName(store.value(), '.html');
  const saved = await desk.platform.saveFile({ name, mediaType: 'text/html;charset=utf-8', content });
  if (saved) saySaved(desk, saved, 'show');
};

/** Makes a file of the open document and hands it over. */
export const exportFile = async (
  desk: Desk,
  store: DocumentStore,
  format: FileFormat,
  signal: AbortSignal,
): Promise<void> => {
  const words = editorWords(desk.settings.get().language).export;
  const content = await make(desk, store, format, signal);
  if (content === undefined) return;
  const minutes = store.value();
  const { ending, mediaType } = exportFiles[format];
  const name = suggestFileName(minutes, ending);
  const saved = await desk.platform.saveFile({ name, mediaType, content });
  if (!saved) return;
  saySaved(desk, saved, format === 'minutes' ? 'show' : 'open');
  if (content.length > largestFileBytes) desk.notices.say('problem', words.tooLarge);
  if (format === 'docx' && resolveStyle(minutes.style).page.numbers) desk.notices.say('done', words.latinNumbers);
};

/** Puts the document on the clipboard as plain HTML and text, for nothi's editor. */
export const copyForNothi = async (desk: Desk, store: DocumentStore, signal: AbortSignal): Promise<void> => {
  const words = editorWords(desk.settings.get().language).export;
  const [html, text] = await Promise.all([make(desk, store, 'nothi', signal), make(desk, store, 'text', signal)]);
  if (typeof html !== 'string' || typeof text !== 'string') return;
  try {
    await desk.platform.copyRich(html, text);
    desk.notices.say('done', words.copied);
  } catch {
    desk.notices.say('problem', words.copyFailed);
  }
};
