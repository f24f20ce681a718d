import type { Path } from '#shared/minutes/path';
import { activeEditor } from '#renderer/rich-text/active-editor';
import { elementAt, type Stretch } from './focus-place';

/** The found words stay marked while the caret is in the find bar, where the browser shows no selection of the text. */
const highlightName = 'found';

export const clearFound = (): void => {
  CSS.highlights.delete(highlightName);
  for (const element of document.querySelectorAll<HTMLElement>('[data-found]')) delete element.dataset.found;
};

type Point = readonly [node: Node, offset: number];

const mark = (from: Point, to: Point): void => {
  const range = new Range();
  range.setStart(...from);
  range.setEnd(...to);
  CSS.highlights.set(highlightName, new Highlight(range));
};

/** Marks what is selected in the text now. */
export const showFound = (): void => {
  clearFound();
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) {
    activeElement.dataset.found = '';
    return;
  }
  const editor = activeEditor()?.editor;
  if (!editor?.view.dom.contains(activeElement)) return;
  const { from, to } = editor.state.selection;
  const start = editor.view.domAtPos(from);
  const end = editor.view.domAtPos(to);
  mark([start.node, start.offset], [end.node, end.offset]);
};

/** The rows, cells, items or blocks in an element of a text that is only shown, as the model nests them. */
const partsOf = (element: Element): readonly Element[] => {
  const table = element.matches('table') ? element : element.querySelector(':scope > table');
  return [...(table instanceof HTMLTableElement ? table.rows : element.children)];
};

/** A character of a shown paragraph: its text node and the offset in it. A line break is one character. */
const pointIn = (paragraph: Element, offset: number): Point | undefined => {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && left <= node.length) return [node, left];
    left -= node instanceof Text ? node.length : node instanceof HTMLBRElement ? 1 : 0;
  }
  return undefined;
};

/** Marks a stretch of a rich text that is only shown: that of issued minutes has no editor. */
const markShown = (path: Path, { start, end }: Stretch): void => {
  const found = elementAt(path);
  if (!found || !('rich' in found.element.dataset)) return;
  const steps = found.rest.filter((step) => typeof step === 'number');
  const paragraph = steps.reduce<Element | undefined>((at, step) => at && partsOf(at)[step], found.element);
  const from = paragraph && pointIn(paragraph, start);
  const to = paragraph && pointIn(paragraph, end);
  if (from && to) mark(from, to);
};

/** Marks words that a search led to, until the person does something. */
export const markFound = (path: Path, stretch: Stretch): void => {
  showFound();
  if (!CSS.highlights.has(highlightName)) markShown(path, stretch);
  for (const event of ['pointerdown', 'keydown']) addEventListener(event, clearFound, { once: true, capture: true });
};
