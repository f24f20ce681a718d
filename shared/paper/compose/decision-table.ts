import { isGiven } from '#shared/kernel/given-text';
import { formatPattern } from '#shared/bangla/number-pattern';
import type { AgendaItem, Decision } from '#shared/minutes/model';
import { printImplementers } from '#shared/minutes/phrases/implementers';
import { printDecisionMarker } from '#shared/minutes/phrases/marker';
import { cellPadding, shareOut } from '#shared/paper/measure';
import type { PaperBlock, PaperCell, PaperTable } from '#shared/paper/paper';
import { composeBlocks } from './blocks';
import {
  composeDecision,
  composeDecisionList,
  composeImplementerLine,
  composeItemProgress,
  composeRecords,
  decisionHang,
  decisionSource,
} from './decisions';
import { held } from './keep-together';
import { composeRows, wholeRow } from './rows';
import { line, paragraph, plain } from './runs';
import { sourceOf, type Place, type Sheet } from './sheet';

const cellAt = (column: number, blocks: readonly PaperBlock[], rowSpan = 1): PaperCell => ({
  blocks,
  column,
  rowSpan,
  colSpan: 1,
  valign: 'top',
});

const tableOf = (
  heads: readonly string[],
  columns: readonly number[],
  rows: readonly (readonly PaperCell[])[],
  sheet: Sheet,
): PaperTable => ({
  kind: 'table',
  role: 'decisions',
  columns,
  headerRows: 1,
  ruled: true,
  padding: cellPadding,
  indent: 0,
  keepNext: false,
  rows: [
    wholeRow(heads.map((head, column) => ({ ...cellAt(column, [line('tableHead', head)]), valign: 'center' }))),
    ...composeRows(rows, { columns, padding: cellPadding }, sheet),
  ],
});

const placeIn = (columns: readonly number[], column: number, source: string): Place => ({
  role: 'tableText',
  width: (columns[column] ?? 0) - 2 * cellPadding,
  indent: 0,
  inCell: true,
  source,
});

const composeDiscussionCell = (item: AgendaItem, place: Place, sheet: Sheet): readonly PaperBlock[] => [
  ...(isGiven(item.topic)
    ? [paragraph('tableText', plain(item.topic, true), { source: sourceOf(item, 'topic') })]
    : []),
  ...composeBlocks(item.discussion ?? [], place, sheet),
];

const itemSerial = (item: AgendaItem, index: number, sheet: Sheet): readonly PaperBlock[] => [
  line('tableNumber', item.literal?.serial ?? formatPattern(sheet.style.numbering.itemSerial, index)),
];

const ofItem = (item: AgendaItem) => ({ role: 'tableText', indent: 0, source: sourceOf(item) }) as const;

const implementerLabel = ({ style }: Sheet): string => style.wording.implementer + style.labels.colon;

/** P3: a row for each agenda item, its decisions together in one cell. */
export const composeDiscussionTable = (sheet: Sheet): PaperTable => {
  const { minutes, style } = sheet;
  const { wording, layout } = style;
  const columns = shareOut(layout.columns.p3, sheet.width);
  const rows = minutes.agenda.map((item, index) => {
    const decisions = held(composeDecisionList(item, placeIn(columns, 2, sourceOf(item)), 'tableText', sheet), [
      ...composeImplementerLine(item.implementers, implementerLabel(sheet), ofItem(item), sheet),
      ...composeItemProgress(item, 'tableText', sheet),
    ]);
    return [
      cellAt(0, itemSerial(item, index, sheet)),
      cellAt(1, composeDiscussionCell(item, placeIn(columns, 1, sourceOf(item, 'discussion')), sheet)),
      cellAt(2, decisions),
    ];
  });
  return tableOf([wording.serial, wording.discussion, wording.decision], columns, rows, sheet);
};

/** Who carries a decision out: its own implementers, then those of its agenda item. */
const composeImplementerCell = (
  item: AgendaItem,
  decision: Decision | undefined,
  sheet: Sheet,
): readonly PaperBlock[] =>
  [
    { implementers: decision?.implementers, source: decision && decisionSource(item, decision) },
    { implementers: item.implementers, source: sourceOf(item) },
  ]
    .map(({ implementers, source = '' }) => ({ names: printImplementers(implementers, sheet.style), source }))
    .filter(({ names }) => isGiven(names))
    .map(({ names, source }) => line('tableText', names, { source: `${source}.implementers.list` }));

const composeDecisionCell = (
  item: AgendaItem,
  index: number,
  marker: string,
  [columns, column]: readonly [columns: readonly number[], column: number],
  sheet: Sheet,
): readonly PaperBlock[] => {
  const decision = item.decisions?.[index];
  if (!decision) return [];
  const place = placeIn(columns, column, decisionSource(item, decision));
  const isLast = index === (item.decisions ?? []).length - 1;
  const hang = marker === '' ? 0 : decisionHang(item, 'tableText', sheet);
  return [
    ...composeDecision(decision, marker, hang, isLast, place, sheet),
    ...composeRecords(decision, { ...place, indent: hang }, sheet),
    ...(isLast ? composeItemProgress(item, 'tableText', sheet) : []),
  ];
};

/** P4: a row for each decision of the given agenda items, numbered on from `firstSerial`. */
export const composeDecisionTable = (items: readonly AgendaItem[], firstSerial: number, sheet: Sheet): PaperTable => {
  const { wording, layout, numbering } = sheet.style;
  const columns = shareOut(layout.columns.p4, sheet.width);
  const pairs = items.flatMap((item) => (item.decisions ?? []).map((decision, index) => ({ item, decision, index })));
  const rows = pairs.map(({ item, decision, index }, serial) => [
    cellAt(0, [
      line('tableNumber', decision.literal?.serial ?? formatPattern(numbering.decisionSerial, firstSerial + serial)),
    ]),
    cellAt(1, composeDecisionCell(item, index, '', [columns, 1], sheet)),
    cellAt(2, composeImplementerCell(item, decision, sheet)),
  ]);
  return tableOf([wording.serial, wording.decision, wording.implementerColumn], columns, rows, sheet);
};

/** P5: serial and discussion of an agenda item beside one row for each of its decisions. */
export const composeFourColumnTable = (sheet: Sheet): PaperTable => {
  const { minutes, style } = sheet;
  const { wording, layout } = style;
  const columns = shareOut(layout.columns.p5, sheet.width);
  const rows = minutes.agenda.flatMap((item, itemIndex) => {
    const count = Math.max(1, (item.decisions ?? []).length);
    const lead = [
      cellAt(0, itemSerial(item, itemIndex, sheet), count),
      cellAt(1, composeDiscussionCell(item, placeIn(columns, 1, sourceOf(item, 'discussion')), sheet), count),
    ];
    return Array.from({ length: count }, (_, index) => {
      const marker = printDecisionMarker(item, index, style);
      return [
        ...(index === 0 ? lead : []),
        cellAt(2, composeDecisionCell(item, index, marker, [columns, 2], sheet)),
        cellAt(3, composeImplementerCell(item, item.decisions?.[index], sheet)),
      ];
    });
  });
  const heads = [wording.serial, wording.discussion, wording.decision, wording.implementerColumn];
  return tableOf(heads, columns, rows, sheet);
};
