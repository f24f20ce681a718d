import { formatPattern } from '#shared/bangla/number-pattern';
import { isGiven } from '#shared/kernel/given-text';
import type { Attendee } from '#shared/minutes/model';
import { formatAttendeeName } from '#shared/minutes/phrases/annex';
import { cellPadding, millimetre, shareOut } from '#shared/paper/measure';
import type { PaperBlock, PaperCell, PaperRow, PaperTable } from '#shared/paper/paper';
import { composeHead } from './head';
import { wholeRow } from './rows';
import { line } from './runs';
import type { Sheet } from './sheet';

/** Shares of the columns: serial, name and post, office, telephone, signature. */
const shares = [8, 30, 23, 19, 20];

/** Millimetres of a row: a signature needs them. */
const rowHeight = 11;

const cellAt = (column: number, blocks: readonly PaperBlock[]): PaperCell => ({
  blocks,
  column,
  rowSpan: 1,
  colSpan: 1,
  valign: 'center',
});

const rowOf = (texts: readonly string[], source?: string): PaperRow => ({
  cells: texts.map((text, column) =>
    cellAt(column, text === '' ? [] : [line(column === 0 ? 'tableNumber' : 'tableText', text, { source })]),
  ),
  breakable: false,
  keepNext: false,
  minHeight: rowHeight * millimetre,
});

/** Whoever is expected: named, with room for a number and a signature. */
const composeExpected = (attendee: Attendee, index: number, { style }: Sheet): PaperRow => {
  const serial = attendee.literal?.serial ?? formatPattern(style.numbering.attendance, index);
  const name = [formatAttendeeName(attendee, style), attendee.post].filter(isGiven).join('\n');
  return rowOf([serial, name, attendee.office ?? '', '', ''], `attendance[#${attendee.id}]`);
};

const composeTable = (sheet: Sheet, blankRows: number): PaperTable => {
  const { wording, numbering } = sheet.style;
  const { attendance = [] } = sheet.minutes;
  const heads = [wording.serial, wording.nameAndPost, wording.office, wording.phone, wording.signHere];
  const blank = Array.from({ length: blankRows }, (_, index) =>
    rowOf([formatPattern(numbering.attendance, attendance.length + index), '', '', '', '']),
  );
  return {
    kind: 'table',
    role: 'attendance',
    columns: shareOut(shares, sheet.width),
    headerRows: 1,
    ruled: true,
    padding: cellPadding,
    indent: 0,
    keepNext: false,
    rows: [
      wholeRow(heads.map((text, column) => cellAt(column, [line('tableHead', text)]))),
      ...attendance.map((attendee, index) => composeExpected(attendee, index, sheet)),
      ...blank,
    ],
  };
};

/** হাজিরা: the head of the meeting, those who are expected, and empty rows for others; filled by hand (build/domain.md). */
export const composeAttendanceSheet = (sheet: Sheet, blankRows: number): readonly (readonly PaperBlock[])[] => [
  [
    // The row of attendance names the annex of the minutes, which this sheet is before.
    ...composeHead(
      sheet,
      sheet.minutes.facts.filter(({ kind }) => kind !== 'attendance'),
    ),
    composeTable(sheet, blankRows),
  ],
];
