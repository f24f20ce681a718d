import type { Block } from '#shared/minutes/model';
import type { Declarations } from './declarations';
import type { Look } from './look';

/** What is noticed on the way; filled while reading. */
export type Noticed = {
  legacySample: string | undefined;
  images: number;
  struckSample: string | undefined;
  raisedSample: string | undefined;
  /** Letters of a picture font whose pictures are not known here. */
  unknownSigns: string;
};

export const nothingNoticed = (): Noticed => ({
  legacySample: undefined,
  images: 0,
  struckSample: undefined,
  raisedSample: undefined,
  unknownSigns: '',
});

/** What every part of the reading of one document shares. */
export type Reader = {
  readonly styleOf: (element: Element) => Declarations;
  readonly noticed: Noticed;
  /** The content of an element, as a container of its own. */
  readonly blocksIn: (element: Element, look: Look) => readonly Block[];
  /** A node by itself, with what it is. */
  readonly blocksOf: (node: Node, look: Look) => readonly Block[];
};
