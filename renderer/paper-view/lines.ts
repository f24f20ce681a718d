import { lengthOf } from './print-scale';

/** The lines of a paragraph as they are drawn, and where each begins in its text. */

export type Position = { readonly node: Node; readonly offset: number };

export type Lines = {
  readonly count: number;
  readonly pitch: number;
  readonly top: number;
  /** Space above the first line. */
  readonly above: number;
};

export const linesOf = (paragraph: Element): Lines => {
  const style = getComputedStyle(paragraph);
  const box = paragraph.getBoundingClientRect();
  const above = lengthOf(style.paddingTop);
  const height = box.height - above - lengthOf(style.paddingBottom) - lengthOf(style.borderBottomWidth);
  const count = Math.max(1, Math.round(height / lengthOf(style.lineHeight)));
  return { count, pitch: height / count, top: box.top + above, above };
};

const lineOf = (box: DOMRect, { top, pitch }: Lines): number => Math.floor((box.top + box.height / 2 - top) / pitch);

/** The line a character stands on; a character that is not drawn counts with the next one that is. */
const lineOfCharacter = (text: Text, offset: number, lines: Lines): number => {
  const range = document.createRange();
  for (let from = offset; from < text.length; from += 1) {
    range.setStart(text, from);
    range.setEnd(text, from + 1);
    const box = range.getClientRects()[0];
    if (box) return lineOf(box, lines);
  }
  return Infinity;
};

/** First character of a text at or after a line, by halving. */
const firstAtLine = (text: Text, line: number, lines: Lines): number => {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineOfCharacter(text, middle, lines) >= line) high = middle;
    else low = middle + 1;
  }
  return low;
};

const endsAtLine = (text: Text, lines: Lines): number => {
  const range = document.createRange();
  range.selectNodeContents(text);
  const boxes = range.getClientRects();
  const last = boxes[boxes.length - 1];
  return last ? lineOf(last, lines) : -1;
};

/** Where the text of a line begins: in a text, or before a `<br>` that is a line of its own. */
export const startOfLine = (paragraph: Element, line: number, lines: Lines): Position | undefined => {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && endsAtLine(node, lines) >= line) {
      const offset = firstAtLine(node, line, lines);
      if (offset < node.length) return { node, offset };
    }
    if (node instanceof HTMLBRElement && node.parentNode && lineOf(node.getBoundingClientRect(), lines) >= line) {
      return { node: node.parentNode, offset: [...node.parentNode.childNodes].indexOf(node) };
    }
  }
  return undefined;
};
