import { beginReading } from './begin-reading';
import { completeHtml } from './complete-html';
import { finishPaste } from './finish-paste';
import { inheritLook } from './inherit-look';
import { plainLook } from './look';
import { quietStyles } from './quiet-styles';
import type { Pasted } from './pasted';

/**
 * Reads the clipboard's HTML as the model's blocks: every word a reader could see, in the looks, lists and tables the
 * model holds. `parse` must give an inert document (`DOMParser`), in which no script runs and no picture loads.
 */
export const readClipboardHtml = (html: string, parse: (html: string) => Document): Pasted => {
  const document = parse(quietStyles(completeHtml(html)));
  const reader = beginReading(document);
  const { body } = document;
  const blocks = reader.blocksIn(body, inheritLook(plainLook, body, reader.styleOf(body)));
  return finishPaste(blocks, reader.noticed);
};
