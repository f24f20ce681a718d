import type { Block, Paragraph } from '#shared/minutes/model';
import type { Marker } from './marker';

/** A list item as word processors write it: a paragraph with a level (from 1) and a marker, its list still to be found. */
export type MarkedItem = {
  readonly type: 'marked';
  readonly level: number;
  /** Read with the marker before it, which settles whether `i` is a numeral. */
  readonly marker: (before: Marker | undefined) => Marker;
  readonly blocks: readonly Block[];
  /** How far in its text stands, if that is known. */
  readonly indentPx?: number;
};

/** A paragraph without a marker that stands in from the edge, as the second paragraph of an item does. */
export type IndentedParagraph = {
  readonly type: 'indented';
  readonly indentPx: number;
  readonly paragraph: Paragraph;
};

/** What a container holds before its lists are put together. */
export type Draft = Block | MarkedItem | IndentedParagraph;
