import { isGiven } from '#shared/kernel/given-text';
import { formatPattern } from '#shared/bangla/number-pattern';
import type { Annex, Attendee } from '#shared/minutes/model';
import {
  composeAnnexHeading,
  formatAttendeeName,
  formatPresence,
  printsAttendance,
  reservedAnnexes,
} from '#shared/minutes/phrases/annex';
import { cellPadding, shareOut } from '#shared/paper/measure';
import type { PaperBlock, PaperCell, PaperTable } from '#shared/paper/paper';
import { composeBlocks } from './blocks';
import { composeRows, wholeRow } from './rows';
import { line } from './runs';
import type { Sheet } from './sheet';

/** Shares of the attendance list: serial, name, post and office, how they took part. */
const attendanceShares = [9, 33, 38, 20];

const cellAt = (column: number, blocks: readonly PaperBlock[], valign: PaperCell['valign'] = 'top'): PaperCell => ({
  blocks,
  column,
  rowSpan: 1,
  colSpan: 1,
  valign,
});

const composeAttendee = (attendee: Attendee, index: number, { style }: Sheet) => {
  const address = [attendee.post, attendee.office].filter(isGiven).join(style.joiners.distribution);
  const source = `attendance[#${attendee.id}]`;
  const serial = attendee.literal?.serial ?? formatPattern(style.numbering.attendance, index);
  return [
    cellAt(0, [line('tableNumber', serial, { source })]),
    cellAt(1, [line('tableText', formatAttendeeName(attendee, style), { source })]),
    cellAt(2, [line('tableText', address, { source })]),
    cellAt(3, [line('tableText', formatPresence(attendee, style), { source })]),
  ];
};

const composeAttendance = (sheet: Sheet): PaperTable => {
  const { wording } = sheet.style;
  const heads = [wording.serial, wording.name, wording.postAndOffice, wording.signature];
  const head = heads.map((text, column) => cellAt(column, [line('tableHead', text)], 'center'));
  const columns = shareOut(attendanceShares, sheet.width);
  const rows = (sheet.minutes.attendance ?? []).map((attendee, index) => composeAttendee(attendee, index, sheet));
  return {
    kind: 'table',
    role: 'attendance',
    columns,
    headerRows: 1,
    ruled: true,
    padding: cellPadding,
    indent: 0,
    keepNext: false,
    rows: [wholeRow(head), ...composeRows(rows, { columns, padding: cellPadding }, sheet)],
  };
};

const composeAnnex = (annex: Annex, index: number, place: string, sheet: Sheet): readonly PaperBlock[] => [
  line('annexHeading', annex.literal?.heading ?? composeAnnexHeading(index, sheet.style), { source: place }),
  ...(isGiven(annex.title) ? [line('annexTitle', annex.title, { source: `${place}.title` })] : []),
  ...composeBlocks(
    annex.blocks,
    { role: 'body', width: sheet.width, indent: 0, inCell: false, source: `${place}.blocks` },
    sheet,
  ),
];

/** The printed annexes, each to start on a new page; the attendance list is the first. */
export const composeAnnexes = (sheet: Sheet): readonly (readonly PaperBlock[])[] => {
  const { minutes, style } = sheet;
  const attendance = printsAttendance(minutes, style)
    ? [
        [
          line('annexHeading', minutes.literal?.attendanceHeading ?? composeAnnexHeading(0, style)),
          line('annexTitle', style.wording.attendanceTitle),
          composeAttendance(sheet),
        ],
      ]
    : [];
  const others = (minutes.annexes ?? []).flatMap((annex, index) =>
    annex.print ? [composeAnnex(annex, index + reservedAnnexes(minutes), `annexes[${String(index)}]`, sheet)] : [],
  );
  return [...attendance, ...others];
};
