import type { FitTo, Zoom } from './messages';

/** Space around the paper and between pages, in CSS pixels; the same as in paper.css. */
const padding = 16;
const gap = 16;

export type View = {
  readonly zoom: (to: Zoom) => void;
  /** Tells that pages were added or taken away. */
  readonly setCount: (count: number) => void;
  /** Brings an element into view where it is not. */
  readonly scrollTo: (element: Element) => void;
};

type Size = { readonly width: number; readonly height: number };

const sheetSize = (): Size => {
  const { style } = document.documentElement;
  return {
    width: Number(style.getPropertyValue('--sheet-width')),
    height: Number(style.getPropertyValue('--sheet-height')),
  };
};

const fitZoom = (fit: FitTo, desk: HTMLElement, sheet: Size): number => {
  const width = (desk.clientWidth - 2 * padding) / sheet.width;
  return fit === 'width' ? width : Math.min(width, (desk.clientHeight - 2 * padding) / sheet.height);
};

const smallestZoom = 0.1;
const largestZoom = 5;

/** Zoom, scrolling and which page is in view. Zoom scales what is laid out; it never changes a line. */
export const createView = (desk: HTMLElement, onPage: (page: number, of: number) => void): View => {
  const { style } = document.documentElement;
  let wish: Zoom = { kind: 'zoom', fit: 'width' };
  let zoom = 1;
  let count = 0;
  let told = '';

  const tellPage = (): void => {
    if (count === 0) return;
    const step = (sheetSize().height + gap) * zoom;
    const middle = desk.scrollTop + desk.clientHeight / 2 - padding;
    const page = Math.min(count, Math.max(1, Math.floor(middle / step) + 1));
    const telling = `${String(page)}/${String(count)}`;
    if (telling === told) return;
    told = telling;
    onPage(page, count);
  };

  const apply = (): void => {
    const sheet = sheetSize();
    if (sheet.width === 0 || desk.clientWidth === 0) return;
    const wished = 'fit' in wish ? fitZoom(wish.fit, desk, sheet) : wish.percent / 100;
    const next = Math.min(largestZoom, Math.max(smallestZoom, wished));
    const middle = desk.clientHeight / 2;
    const place = (desk.scrollTop + middle) / zoom;
    const isChanged = Math.abs(next - zoom) > 0.001;
    zoom = next;
    style.setProperty('--zoom', String(zoom));
    style.setProperty('--sheets', String(count));
    if (isChanged && desk.scrollTop > 0) desk.scrollTop = place * zoom - middle;
    tellPage();
  };

  desk.addEventListener('scroll', () => requestAnimationFrame(tellPage), { passive: true });
  new ResizeObserver(apply).observe(desk);
  return {
    zoom: (to) => {
      wish = to;
      apply();
    },
    setCount: (next) => {
      count = next;
      apply();
    },
    scrollTo: (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const around = desk.getBoundingClientRect();
      // What is in view stays where it is: a paper that jumps while one types is of no use.
      if (top < around.top || bottom > around.bottom) element.scrollIntoView({ block: 'center', inline: 'nearest' });
    },
  };
};
