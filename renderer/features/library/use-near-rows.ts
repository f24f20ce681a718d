import { useState, useSyncExternalStore, type UIEvent } from 'react';
import { useSettings } from '#renderer/desk/desk-context';

/** Height of a row in rem, as the sheet has it. */
export const rowHeight = 3.5;

/** Rows come and go by this many, so that most of scrolling draws nothing. */
const block = 8;

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('resize', listener);
  return () => {
    removeEventListener('resize', listener);
  };
};

export type NearRows = {
  /** The first row that is drawn, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
  /** Rows that stand in a box at once. */
  readonly pageOf: (box: HTMLElement) => number;
};

/** Which of many rows of one height are near the view. Nothing is measured but how far the box is scrolled. */
export const useNearRows = (count: number): NearRows => {
  const pixels = rowHeight * 16 * (useSettings().textSize / 100);
  const most = useSyncExternalStore(subscribe, () => Math.ceil(innerHeight / pixels));
  const [scrolled, setScrolled] = useState(0);
  const first = Math.min(scrolled, Math.max(0, count - most));
  return {
    from: Math.max(0, first - block),
    to: Math.min(count, first + most + 2 * block),
    onScroll: ({ currentTarget }) => {
      setScrolled(Math.floor(currentTarget.scrollTop / pixels / block) * block);
    },
    pageOf: (box) => Math.max(1, Math.floor(box.clientHeight / pixels) - 1),
  };
};
