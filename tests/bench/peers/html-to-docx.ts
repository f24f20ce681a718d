import HtmlToDocx from '@turbodocx/html-to-docx';
import type { Prepare } from '../contender';
import { simpleHtml } from '../simple-html';
import { readWords } from '../words';

/** @turbodocx/html-to-docx: plain HTML of the same words, converted. */
export const prepare: Prepare = () => async (json) => {
  const made = await HtmlToDocx(simpleHtml(readWords(json)), null, { font: 'Nikosh', fontSize: 26 });
  return new Uint8Array(made);
};
