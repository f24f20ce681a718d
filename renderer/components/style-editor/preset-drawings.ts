// The five layouts as small pages, 72 × 102 (the shape of A4). What tells them apart is drawn large: where the text runs
// on, where a table stands and what its columns hold.
import type { Preset } from '#shared/minutes/model';

/** `text` is a line of words, `heading` a strong one, `decision` a line of a decision, `head` the ground of a table's head, `rule` a border. */
export type Stroke = {
  readonly kind: 'text' | 'heading' | 'decision' | 'implementer' | 'head' | 'rule';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const thickness = 1.6;
const left = 9;
const right = 63;

const line = (kind: Stroke['kind'], x: number, y: number, width: number): Stroke => ({
  kind,
  x,
  y,
  width,
  height: thickness,
});

const across = (x: number, y: number, width: number): Stroke => ({ kind: 'rule', x, y, width, height: 0.6 });
const down = (x: number, y: number, height: number): Stroke => ({ kind: 'rule', x, y, width: 0.6, height });

/** Lines of words under one another; the last is shorter, as the last line of a paragraph is. */
const lines = (kind: Stroke['kind'], x: number, y: number, width: number, count: number): readonly Stroke[] =>
  Array.from({ length: count }, (_, index) =>
    line(kind, x, y + index * 3.6, index === count - 1 && count > 1 ? width * 0.6 : width),
  );

/** Letterhead, title, and the signature at the end: the same in every layout. */
const frame: readonly Stroke[] = [
  line('text', 25, 7, 22),
  line('text', 28, 10.6, 16),
  line('heading', 20, 16.5, 32),
  line('text', 46, 91, 14),
  line('text', 48, 94.6, 10),
];

/** One agenda item as text: a numbered heading, then what is under it. */
const numbered = (y: number): readonly Stroke[] => [line('heading', left, y, 4), line('heading', left + 6, y, 26)];

const lettered = (y: number, count: number): readonly Stroke[] =>
  Array.from({ length: count }, (_, index) => [
    line('decision', left + 6, y + index * 3.6, 2.5),
    line('decision', left + 11, y + index * 3.6, index % 2 === 0 ? right - left - 11 : 32),
  ]).flat();

const narrativeItem = (y: number): readonly Stroke[] => [
  ...numbered(y),
  ...lines('text', left + 6, y + 4.4, right - left - 6, 3),
  line('heading', left, y + 16, 4),
  line('heading', left + 6, y + 16, 14),
  ...lettered(y + 20.4, 3),
];

const implementerItem = (y: number): readonly Stroke[] => [
  ...numbered(y),
  ...lines('text', left, y + 4.4, right - left, 3),
  line('heading', left, y + 15.6, 14),
  ...lettered(y + 19.6, 2),
  line('implementer', left, y + 27.6, 16),
  line('implementer', left + 18, y + 27.6, 30),
];

/** The borders of a table: the edges of its columns and of its rows. */
const grid = (columns: readonly number[], rows: readonly number[]): readonly Stroke[] => {
  const top = rows[0] ?? 0;
  const bottom = rows.at(-1) ?? 0;
  return [
    { kind: 'head', x: left, y: top, width: right - left, height: (rows[1] ?? 0) - top },
    ...rows.map((row) => across(left, row, right - left + 0.6)),
    ...columns.map((column) => down(column, top, bottom - top)),
  ];
};

const cell = (kind: Stroke['kind'], from: number, to: number, y: number, count: number): readonly Stroke[] =>
  lines(kind, from + 2.2, y, to - from - 4, count);

const discussionTable: readonly Stroke[] = [
  ...grid([left, 16, 41, right], [23, 29, 57, 85]),
  ...[32.5, 60.5].flatMap((y) => [
    line('heading', 11, y, 3),
    ...cell('text', 16, 41, y, 6),
    ...cell('decision', 41, right, y, 5),
  ]),
];

const decisionTable: readonly Stroke[] = [
  ...numbered(23),
  ...lines('text', left, 27.4, right - left, 3),
  ...lines('text', left, 39.4, right - left, 2),
  ...grid([left, 16, 46, right], [49, 55, 68, 81]),
  ...[58.5, 71.5].flatMap((y) => [
    line('heading', 11, y, 3),
    ...cell('decision', 16, 46, y, 2),
    ...cell('implementer', 46, right, y, 2),
  ]),
];

const fourColumns: readonly Stroke[] = [
  ...grid([left, 15, 31, 49, right], [23, 29, 57, 85]),
  ...[32.5, 60.5].flatMap((y) => [
    line('heading', 10.6, y, 3),
    ...cell('text', 15, 31, y, 6),
    ...cell('decision', 31, 49, y, 5),
    ...cell('implementer', 49, right, y, 3),
  ]),
];

export const presetDrawings: Readonly<Record<Preset, readonly Stroke[]>> = {
  P1: [...frame, ...narrativeItem(23), ...narrativeItem(56)],
  P2: [...frame, ...implementerItem(23), ...implementerItem(56)],
  P3: [...frame, ...discussionTable],
  P4: [...frame, ...decisionTable],
  P5: [...frame, ...fourColumns],
};
