import { useLayoutEffect, useRef, type RefObject } from 'react';

const gap = 2;
const edge = 8;

const place = (element: HTMLElement, anchor: DOMRect): void => {
  const { offsetHeight: height, offsetWidth: width } = element;
  const below = innerHeight - anchor.bottom - edge;
  const isAbove = height > below && anchor.top > below;
  const top = isAbove ? Math.max(edge, anchor.top - height - gap) : anchor.bottom + gap;
  element.style.top = `${String(top)}px`;
  element.style.left = `${String(Math.max(edge, Math.min(anchor.left, innerWidth - width - edge)))}px`;
  element.style.minWidth = `${String(anchor.width)}px`;
};

/**
 * Shows an element with `popover="manual"` in the browser's top layer, below the cell it stands in or above it: the scroll
 * box of the grid cannot cut it, and it stays inside its cell for who reads the page by its structure.
 */
export const useTopLayer = <Element extends HTMLElement>(): RefObject<Element | null> => {
  const ref = useRef<Element>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    const cell = element?.closest('[role="gridcell"]');
    if (!element || !cell) return undefined;
    element.showPopover();
    const follow = (): void => {
      place(element, cell.getBoundingClientRect());
    };
    follow();
    const sizes = new ResizeObserver(follow);
    sizes.observe(element);
    sizes.observe(cell);
    addEventListener('scroll', follow, true);
    addEventListener('resize', follow);
    return () => {
      sizes.disconnect();
      removeEventListener('scroll', follow, true);
      removeEventListener('resize', follow);
    };
  }, []);
  return ref;
};
