import { suggestFileName } from '#shared/minutes/phrases/file-name';
import { editorWords } from '#shared/words/desk/editor-words';
import { resolveStyle } from '#shared/minutes/presets';
import type { Desk } from '../../app/desk-context';
import type { DocumentStore } from '../../document/document-store';
import { makeExport } from '../../document-worker/ask-worker';
import { exportFiles, type FileFormat } from '../../document-worker/export-formats';
import type { ExportFormat } from '../../document-worker/messages';
import { storedText } from '../../storage/documents';

/** What nothi takes at most as one attachment (the brief, section 9). */
const nothiBytes = 25 * 1024 * 1024;

const make = async (desk: Desk, store: DocumentStore, format: ExportFormat, signal: AbortSignal) => {
  const words = editorWords(desk.settings.get().language).export;
  const made = await makeExport(storedText(store.minutes()), format, signal);
  if (made.ok) return made.value;
  if (made.error.code === 'failed') desk.notices.say('problem', words.failed);
  return undefined;
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
  const minutes = store.minutes();
  const { ending, mediaType } = exportFiles[format];
  const name = suggestFileName(minutes, ending);
  if (!(await desk.platform.saveFile({ name, mediaType, content }))) return;
  desk.notices.say('done', words.done(name));
  if (content.length > nothiBytes) desk.notices.say('problem', words.tooLarge);
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
