import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** More rows than this are placed one by one, and only those in view stand in the page. */
const most = 60;

export type PlacedRow = { readonly index: number; readonly top: number | undefined };

export type RowWindow = {
  readonly placed: readonly PlacedRow[];
  /** Height of all rows; undefined where all of them stand in the page. */
  readonly height: number | undefined;
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
};

/** The rows that are drawn. The active one always is: it holds the keyboard. */
export const useRowWindow = (
  count: number,
  activeRow: number,
  scrollBox: RefObject<HTMLDivElement | null>,
): RowWindow => {
  const isLong = count > most;
  const virtualizer = useVirtualizer({
    count: isLong ? count : 0,
    getScrollElement: () => scrollBox.current,
    estimateSize: () => 44,
    overscan: 8,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), activeRow])].filter((index) => index < count).sort((a, b) => a - b),
  });
  if (!isLong) {
    const placed = Array.from({ length: count }, (_, index) => ({ index, top: undefined }));
    return { placed, height: undefined, measure: undefined };
  }
  return {
    placed: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
};
