import { isGiven } from '#shared/kernel/given-text';
import { formatPattern } from '#shared/bangla/number-pattern';
import type { AgendaItem, Decision } from '#shared/minutes/model';
import { printImplementers } from '#shared/minutes/phrases/implementers';
import { printDecisionMarker } from '#shared/minutes/phrases/marker';
import { cellPadding, shareOut } from '#shared/paper/measure';
import type { PaperBlock, PaperCell, PaperRow, PaperTable } from '#shared/paper/paper';
import { composeBlocks, composeRow } from './blocks';
import {
  composeDecision,
  composeDecisionList,
  composeImplementerLine,
  composeItemProgress,
  composeRecords,
  decisionHang,
} from './decisions';
import { line, paragraph, plain } from './runs';
import type { Place, Sheet } from './sheet';

const cellAt = (column: number, blocks: readonly PaperBlock[], rowSpan = 1): PaperCell => ({
  blocks,
  column,
  rowSpan,
  colSpan: 1,
  valign: 'top',
});

const tableOf = (heads: readonly string[], columns: readonly number[], rows: readonly PaperRow[]): PaperTable => ({
  kind: 'table',
  role: 'decisions',
  columns,
  headerRows: 1,
  ruled: true,
  padding: cellPadding,
  indent: 0,
  keepNext: false,
  rows: [
    {
      cells: heads.map((head, column) => ({ ...cellAt(column, [line('tableHead', head)]), valign: 'center' })),
      breakable: false,
    },
    ...rows,
  ],
});

const placeIn = (columns: readonly number[], column: number): Place => ({
  role: 'tableText',
  width: (columns[column] ?? 0) - 2 * cellPadding,
  indent: 0,
  inCell: true,
});

const composeDiscussionCell = (item: AgendaItem, place: Place, sheet: Sheet): readonly PaperBlock[] => [
  ...(isGiven(item.topic) ? [paragraph('tableText', plain(item.topic, true))] : []),
  ...composeBlocks(item.discussion ?? [], place, sheet),
];

const itemSerial = (item: AgendaItem, index: number, sheet: Sheet): readonly PaperBlock[] => [
  line('tableNumber', item.literal?.serial ?? formatPattern(sheet.style.numbering.itemSerial, index)),
];

const implementerLabel = ({ style }: Sheet): string => style.wording.implementer + style.labels.colon;

/** P3: a row for each agenda item, its decisions together in one cell. */
export const composeDiscussionTable = (sheet: Sheet): PaperTable => {
  const { minutes, style } = sheet;
  const { wording, layout } = style;
  const columns = shareOut(layout.columns.p3, sheet.width);
  const rows = minutes.agenda.map((item, index) => {
    const decisions = [
      ...composeDecisionList(item, placeIn(columns, 2), 'tableText', sheet),
      ...composeImplementerLine(item.implementers, implementerLabel(sheet), 'tableText', 0, sheet),
      ...composeItemProgress(item, 'tableText', sheet),
    ];
    return composeRow([
      cellAt(0, itemSerial(item, index, sheet)),
      cellAt(1, composeDiscussionCell(item, placeIn(columns, 1), sheet)),
      cellAt(2, decisions),
    ]);
  });
  return tableOf([wording.serial, wording.discussion, wording.decision], columns, rows);
};

/** Who carries a decision out: its own implementers, then those of its agenda item. */
const composeImplementerCell = (
  item: AgendaItem,
  decision: Decision | undefined,
  sheet: Sheet,
): readonly PaperBlock[] =>
  [decision?.implementers, item.implementers]
    .map((implementers) => printImplementers(implementers, sheet.style))
    .filter(isGiven)
    .map((names) => line('tableText', names));

const composeDecisionCell = (
  item: AgendaItem,
  index: number,
  marker: string,
  place: Place,
  sheet: Sheet,
): readonly PaperBlock[] => {
  const decision = item.decisions?.[index];
  if (!decision) return [];
  const isLast = index === (item.decisions ?? []).length - 1;
  const hang = marker === '' ? 0 : decisionHang(item, 'tableText', sheet);
  return [
    ...composeDecision(decision, marker, hang, isLast, place, sheet),
    ...composeRecords(decision, 'tableText', hang, sheet),
    ...(isLast ? composeItemProgress(item, 'tableText', sheet) : []),
  ];
};

/** P4: a row for each decision of the given agenda items, numbered on from `firstSerial`. */
export const composeDecisionTable = (items: readonly AgendaItem[], firstSerial: number, sheet: Sheet): PaperTable => {
  const { wording, layout, numbering } = sheet.style;
  const columns = shareOut(layout.columns.p4, sheet.width);
  const pairs = items.flatMap((item) => (item.decisions ?? []).map((decision, index) => ({ item, decision, index })));
  const rows = pairs.map(({ item, decision, index }, serial) =>
    composeRow([
      cellAt(0, [
        line('tableNumber', decision.literal?.serial ?? formatPattern(numbering.decisionSerial, firstSerial + serial)),
      ]),
      cellAt(1, composeDecisionCell(item, index, '', placeIn(columns, 1), sheet)),
      cellAt(2, composeImplementerCell(item, decision, sheet)),
    ]),
  );
  return tableOf([wording.serial, wording.decision, wording.implementerColumn], columns, rows);
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
      cellAt(1, composeDiscussionCell(item, placeIn(columns, 1), sheet), count),
    ];
    return Array.from({ length: count }, (_, index) => {
      const marker = printDecisionMarker(item, index, style);
      const row = composeRow([
        ...(index === 0 ? lead : []),
        cellAt(2, composeDecisionCell(item, index, marker, placeIn(columns, 2), sheet)),
        cellAt(3, composeImplementerCell(item, item.decisions?.[index], sheet)),
      ]);
      // Beside a discussion that reaches over several rows, a row that must stay whole would leave half a page empty.
      return count > 1 ? { ...row, breakable: true } : row;
    });
  });
  return tableOf([wording.serial, wording.discussion, wording.decision, wording.implementerColumn], columns, rows);
};
