import type { Block } from '#shared/minutes/model';
import { readClipboardHtml } from './paste/read-clipboard-html';
import { readClipboardText } from './paste/read-clipboard-text';
import type { PasteNotice } from './paste/paste-notice';

export type { PasteNotice };

export type ReadClipboard = { readonly blocks: readonly Block[]; readonly notices: readonly PasteNotice[] };

/** Parses without running anything: no script, no picture, no style takes effect in a document made this way. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** What the clipboard holds, as the model's blocks: its HTML where that has any words, else its text. */
export const readClipboard = (html: string, text: string): ReadClipboard => {
  const fromHtml = html.trim() === '' ? undefined : readClipboardHtml(html, parse);
  return fromHtml && fromHtml.blocks.length > 0 ? fromHtml : readClipboardText(text);
};
