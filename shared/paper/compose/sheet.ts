import { formatPattern } from '#shared/bangla/number-pattern';
import type { AgendaItem, Minutes, Style } from '#shared/minutes/model';
import type { Looks, Role } from '#shared/paper/paper';

/** What every part of the composition needs to know about the document. */
export type Sheet = {
  readonly minutes: Minutes;
  readonly style: Style;
  readonly looks: Looks;
  /** Width of the text area in points. */
  readonly width: number;
  /** Height of the text area in points. */
  readonly height: number;
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
  /** The place of the meeting that holds the blocks (`PaperParagraph.source`). */
  readonly source: string;
};

/** The place of an agenda item or of a field in it, as `PaperParagraph.source` spells it. */
export const sourceOf = ({ id }: AgendaItem, field?: string): string =>
  `agenda[#${id}]${field === undefined ? '' : `.${field}`}`;

/** A counter over the numbered paragraphs of one document. */
export const countParagraphs = ({ numbering }: Style): (() => string) => {
  let index = -1;
  return () => {
    index += 1;
    return formatPattern(numbering.paragraphs, index);
  };
};
