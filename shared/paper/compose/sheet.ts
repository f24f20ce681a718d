import { formatPattern } from '#shared/bangla/number-pattern';
import type { Minutes, Style } from '#shared/minutes/model';
import type { Looks, Role } from '#shared/paper/paper';

/** What every part of the composition needs to know about the document. */
export type Sheet = {
  readonly minutes: Minutes;
  readonly style: Style;
  readonly looks: Looks;
  /** Width of the text area in points. */
  readonly width: number;
  /** The next number of the document's numbered paragraphs, in reading order. */
  readonly nextParagraphNumber: () => string;
};

/** Where blocks are set: what their paragraphs are, how wide and how far in. */
export type Place = {
  readonly role: Role;
  readonly width: number;
  readonly indent: number;
  /** Inside a cell of a table. */
  readonly inCell: boolean;
};

/** A counter over the numbered paragraphs of one document. */
export const countParagraphs = ({ numbering }: Style): (() => string) => {
  let index = -1;
  return () => {
    index += 1;
    return formatPattern(numbering.paragraphs, index);
  };
};
