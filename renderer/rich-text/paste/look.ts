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
  readonly inLink: boolean;
  /** `visibility: hidden`, which an inner element may undo. */
  readonly isInvisible: boolean;
  /** Inside a Word list paragraph, whose marker's text is read apart. */
  readonly skipsMarker: boolean;
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
  inLink: false,
  isInvisible: false,
  skipsMarker: false,
};
