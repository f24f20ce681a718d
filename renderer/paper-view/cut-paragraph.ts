import type { Cut } from './cut';
import { lengthOf, onScreen } from './print-scale';

/** No fewer lines than these at the foot and at the head of a page (`orphans`, `widows`). */
const fewestLines = 2;

type Position = { readonly node: Node; readonly offset: number };
type Lines = { readonly count: number; readonly pitch: number; readonly top: number; readonly above: number };

const linesOf = (paragraph: Element): Lines => {
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
const startOfLine = (paragraph: Element, line: number, lines: Lines): Position | undefined => {
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

const lastLeaf = (node: Node): Node => (node.lastChild ? lastLeaf(node.lastChild) : node);

/** A second half: the same paragraph without its marker's indent and without space above. */
const takeFrom = (paragraph: Element, { node, offset }: Position): HTMLElement => {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(paragraph, paragraph.childNodes.length);
  const rest = paragraph.cloneNode(false) as HTMLElement;
  rest.append(range.extractContents());
  rest.classList.add('again');
  return rest;
};

/** The space at which a line was broken would take room at the end of a last line. */
const dropTrailingSpace = (paragraph: Element): void => {
  const leaf = lastLeaf(paragraph);
  if (leaf instanceof Text) leaf.data = leaf.data.replace(/[ \t]+$/u, '');
};

/**
 * The first half's last line is a line in the middle of a paragraph: it is stretched. `text-align-last` would stretch
 * the lines before each `<br>` too, so the lines after the last `<br>` become a paragraph of their own.
 */
const stretchLastLine = (paragraph: HTMLElement): void => {
  const lastBreak = [...paragraph.querySelectorAll('br')].at(-1);
  if (!lastBreak?.parentNode) {
    paragraph.classList.add('filled');
    return;
  }
  const after = [...lastBreak.parentNode.childNodes].indexOf(lastBreak) + 1;
  const tail = takeFrom(paragraph, { node: lastBreak.parentNode, offset: after });
  tail.classList.add('filled', 'upper');
  paragraph.after(tail);
};

const applyAt = (paragraph: HTMLElement, position: Position, isJustified: boolean): DocumentFragment => {
  const rest = takeFrom(paragraph, position);
  rest.classList.remove('filled');
  paragraph.classList.add('upper');
  const isSoft = !(lastLeaf(paragraph) instanceof HTMLBRElement);
  if (isSoft) dropTrailingSpace(paragraph);
  if (isSoft && isJustified) stretchLastLine(paragraph);
  const fragment = document.createDocumentFragment();
  fragment.append(rest);
  return fragment;
};

/** A cut between two lines of a paragraph, the first half at most `room` high; a single line is never cut. */
export const cutParagraph = (paragraph: HTMLElement, room: number, force: boolean): Cut | undefined => {
  const least = force ? 1 : fewestLines;
  const lines = linesOf(paragraph);
  const fitting = Math.floor((room - lines.above + onScreen(0.25)) / lines.pitch);
  const kept = Math.min(fitting, lines.count - least);
  if (kept < least) return undefined;
  const position = startOfLine(paragraph, kept, lines);
  if (!position) return undefined;
  const isJustified = getComputedStyle(paragraph).textAlign === 'justify';
  return { hasFirst: true, hasRest: true, apply: () => applyAt(paragraph, position, isJustified) };
};
