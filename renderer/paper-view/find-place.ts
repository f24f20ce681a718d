import type { ClickedPlace } from './messages';

/** A place and those around it, from the inmost on: `a[#x].b[1]`, `a[#x].b`, `a[#x]`, `a`. */
const around = (place: string): readonly string[] => {
  const ends = [...place.matchAll(/[.[]/gu)].map(({ index }) => index).filter((index) => index > 0);
  return [place, ...ends.reverse().map((end) => place.slice(0, end))];
};

const isWithin = (source: string, place: string): boolean =>
  source === place || source.startsWith(`${place}.`) || source.startsWith(`${place}[`);

/** The paragraph that prints a place of the meeting, or the first of the nearest place around it that is printed. */
export const findPlace = (pages: Element, place: string): Element | undefined => {
  const paragraphs = [...pages.querySelectorAll<HTMLElement>('p[data-place]')];
  for (const wanted of around(place)) {
    const found = paragraphs.find(({ dataset }) => isWithin(dataset.place ?? '', wanted));
    if (found) return found;
  }
  return undefined;
};

/** So many characters before a click say well enough where it was. */
const mostBefore = 40;

/** What stands in a paragraph before a point of the screen. */
const textBefore = (paragraph: Element, { clientX, clientY }: MouseEvent): string => {
  const at = document.caretPositionFromPoint(clientX, clientY);
  if (!at || !paragraph.contains(at.offsetNode)) return '';
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(at.offsetNode, at.offset);
  return range.toString().slice(-mostBefore);
};

/** Which place of the meeting a click is on; undefined where it is on none, or where it ended a selection. */
export const clickedPlace = (event: MouseEvent): ClickedPlace | undefined => {
  const paragraph = event.target instanceof Element ? event.target.closest<HTMLElement>('p[data-place]') : null;
  const place = paragraph?.dataset.place;
  if (!paragraph || place === undefined || document.getSelection()?.isCollapsed === false) return undefined;
  return { kind: 'place', place, before: textBefore(paragraph, event) };
};
