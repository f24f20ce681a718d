import type { TableCell } from '#shared/minutes/model';

type Align = NonNullable<TableCell['align']>;

/** What text takes over from the elements around it. */
export type Look = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Word's look for Bangla letters (`w:bCs`, `w:iCs`), which it sets apart from that of Latin ones. */
  readonly boldBangla: boolean;
  readonly italicBangla: boolean;
  /** collapse: as HTML; keep: spaces and line ends stand; lines: only line ends stand. */
  readonly whiteSpace: 'collapse' | 'keep' | 'lines';
  readonly align: Align | undefined;
  /** In a font such as SutonnyMJ, whose Bangla is Latin letters. */
  readonly inLegacyFont: boolean;
  /** The face whose letters are pictures, such as Wingdings, in which text stands. */
  readonly pictureFont: string | undefined;
  /** Letters above or below the line: the 2 of m², of H₂O. */
  readonly raised: 'above' | 'below' | undefined;
  readonly struck: boolean;
  readonly inLink: boolean;
  /** `visibility: hidden`, which an inner element may undo. */
  readonly isInvisible: boolean;
  /** Inside a Word list paragraph, whose marker's text is read apart. */
  readonly skipsMarker: boolean;
  /** Inside an item of an HTML list, which has its marker. */
  readonly inItem: boolean;
  /** How far in from its container's edge a paragraph stands. */
  readonly indentPx: number;
};

export const plainLook: Look = {
  bold: false,
  italic: false,
  underline: false,
  boldBangla: false,
  italicBangla: false,
  whiteSpace: 'collapse',
  align: undefined,
  inLegacyFont: false,
  pictureFont: undefined,
  raised: undefined,
  struck: false,
  inLink: false,
  isInvisible: false,
  skipsMarker: false,
  inItem: false,
  indentPx: 0,
};
