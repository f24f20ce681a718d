import { linesOf, startOfLine, type Lines, type Position } from './lines';

/**
 * Justified lines whose spaces would be stretched beyond what reads well are set left. Such a line ends in an element that breaks it,
 * as `text-align: justify` leaves a line before a forced break alone; unlike `<br>` the element is not copied with the text.
 */

/** The class of the element that ends such a line. */
export const lineEnd = 'line-end';

/** A space may be so many times as wide as it is by nature. */
const mostStretch = 1.6;

/** The texts from a place on, in order, until `see` says that it has seen enough. */
const walkTexts = (paragraph: Element, from: Position, see: (text: Text, offset: number) => boolean): void => {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const first = from.node instanceof Text ? from.node : from.node.childNodes[from.offset];
  if (!first) return;
  walker.currentNode = first;
  for (let node: Node | null = first; node; node = walker.nextNode()) {
    const isOfMarker = node.parentElement?.classList.contains('marker') === true; // a box of its own, never stretched
    if (node instanceof Text && !isOfMarker && see(node, node === from.node ? from.offset : 0)) return;
  }
};

/** The width of the first space from a place on that is on its line; undefined where the line has none. */
const spaceWidthAt = (paragraph: Element, from: Position, bottom: number): number | undefined => {
  let width: number | undefined;
  walkTexts(paragraph, from, (text, offset) => {
    const at = text.data.indexOf(' ', offset);
    if (at < 0) return false;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box = range.getBoundingClientRect();
    if (box.top < bottom) width = box.width;
    return true;
  });
  return width;
};

/** The width of a space where nothing is stretched, by the paragraph's kind. */
const naturalWidths = (): ((paragraph: HTMLElement) => number) => {
  const known = new Map<string, number>();
  return (paragraph) => {
    const kind = paragraph.classList[0] ?? '';
    const found = known.get(kind);
    if (found !== undefined) return found;
    const probe = document.createElement('p');
    probe.className = kind;
    probe.textContent = ' '.repeat(20);
    probe.style.cssText = 'position:absolute;text-align:left;white-space:pre';
    paragraph.after(probe);
    const range = document.createRange();
    range.selectNodeContents(probe);
    const width = range.getBoundingClientRect().width / 20;
    probe.remove();
    known.set(kind, width);
    return width;
  };
};

/** Where the lines begin that follow a line too far stretched; the last line of a paragraph is never stretched. */
const startsAfterLoose = (paragraph: HTMLElement, lines: Lines, natural: number): readonly Position[] => {
  const starts = Array.from({ length: lines.count }, (_, line) => startOfLine(paragraph, line, lines));
  return starts.slice(1).flatMap((next, index) => {
    const start = starts[index];
    const bottom = lines.top + (index + 1) * lines.pitch;
    const width = start && spaceWidthAt(paragraph, start, bottom);
    return next && width !== undefined && width > natural * mostStretch ? [next] : [];
  });
};

const isJustified = (paragraph: HTMLElement): boolean => getComputedStyle(paragraph).textAlign === 'justify';

/** Ends the lines of these elements' paragraphs that are too far stretched; gives the elements in which there were any. */
export const endLooseLines = (elements: readonly Element[]): ReadonlySet<Element> => {
  const naturalOf = naturalWidths();
  const found = elements.flatMap((element) => {
    const paragraphs = element instanceof HTMLParagraphElement ? [element] : [...element.querySelectorAll('p')];
    return paragraphs.filter(isJustified).flatMap((paragraph) => {
      const lines = linesOf(paragraph);
      const starts = lines.count < 2 ? [] : startsAfterLoose(paragraph, lines, naturalOf(paragraph));
      return starts.length === 0 ? [] : [{ element, starts }];
    });
  });
  for (const { starts } of found) {
    // From the last on, so that the places before it stay where they are.
    for (const { node, offset } of starts.toReversed()) {
      const end = document.createElement('span');
      end.className = lineEnd;
      const range = document.createRange();
      range.setStart(node, offset);
      range.insertNode(end);
    }
  }
  return new Set(found.map(({ element }) => element));
};
