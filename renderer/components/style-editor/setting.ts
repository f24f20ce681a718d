import type { Preset, Style } from '#shared/minutes/model';

/** Where a setting stands below `style`. */
export type Place = readonly (string | number)[];

/** Words of the paper around a mark, so that it is seen where it will stand. */
export type Surroundings = (style: Style) => readonly [before: string, after: string];

export type Unit = 'millimetres' | 'points' | 'times' | 'digits' | 'none';

/** How a single value is set. The limits are the schema's: what is told is always a value a file may hold. */
export type LeafControl =
  | { readonly kind: 'switch' }
  | {
      readonly kind: 'number';
      readonly least: number;
      readonly most: number;
      readonly decimals: number;
      readonly step: number;
      readonly unit: Unit;
    }
  /** A text of its own; `least` and `most` count UTF-16 units. */
  | { readonly kind: 'word'; readonly least: number; readonly most: number }
  /** A few characters, spaces among them, that are put between or after other words. */
  | { readonly kind: 'mark'; readonly most: number; readonly around?: Surroundings }
  /** A mark for the last line only; null is the mark that the others have, at `others`. */
  | { readonly kind: 'last-mark'; readonly most: number; readonly others: Place; readonly around: Surroundings }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

export type CompoundKind = 'numbering' | 'annexNumbering' | 'gregorian' | 'bangla' | 'time';

export type TableName = 'p3' | 'p4' | 'p5' | 'facts' | 'review';

/** How a setting is set: one value, several that together make one thing, or the widths of a table's columns. */
export type Control =
  LeafControl | { readonly kind: CompoundKind } | { readonly kind: 'columns'; readonly table: TableName };

export const groupNames = ['page', 'numbering', 'marks', 'wording', 'dates', 'tables', 'show'] as const;

export type GroupName = (typeof groupNames)[number];

export type SectionName =
  | 'margins'
  | 'type'
  | 'sheet'
  | 'agenda'
  | 'decisions'
  | 'tableSerials'
  | 'paragraphs'
  | 'lists'
  | 'labels'
  | 'joiners'
  | 'endMarks'
  | 'head'
  | 'facts'
  | 'body'
  | 'issuing'
  | 'annex'
  | 'attendanceSheet'
  | 'review'
  | 'dates'
  | 'time'
  | 'tables'
  | 'records'
  | 'shown';

/** One setting of a document's style, as the editor shows it. */
export type Setting = {
  readonly place: Place;
  readonly group: GroupName;
  readonly section: SectionName;
  readonly control: Control;
  /** The layouts that print it; all of them unless told. */
  readonly presets?: readonly Preset[];
};

/** One value of a compound. */
export type Part = {
  readonly name: string;
  readonly control: LeafControl;
  /** Whether the value says anything beside the others; always, unless told. */
  readonly isUsed?: (compound: Readonly<Record<string, unknown>>) => boolean;
};
