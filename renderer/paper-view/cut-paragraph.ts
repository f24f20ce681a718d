import type { Cut } from './cut';
import { linesOf, startOfLine, type Position } from './lines';
import { lineEnd } from './loose-lines';
import { onScreen } from './print-scale';

/** No fewer lines than these at the foot and at the head of a page (`orphans`, `widows`). */
const fewestLines = 2;

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
 * the lines before each break too, so the lines after the last break become a paragraph of their own.
 */
const stretchLastLine = (paragraph: HTMLElement): void => {
  const lastBreak = [...paragraph.querySelectorAll(`br, .${lineEnd}`)].at(-1);
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
  const last = lastLeaf(paragraph);
  const isRagged = last instanceof Element && last.matches(`.${lineEnd}`);
  if (isRagged) last.remove();
  const isSoft = !isRagged && !(last instanceof HTMLBRElement);
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
