import { formatCivilDate } from '#shared/calendar/civil-date';
import { given } from '#shared/kernel/given-text';
import { meetingDateOf } from '#shared/minutes/meeting-date';
import type { Block, CarriedDecision, Minutes, ProgressReport, Style, TableCell } from '#shared/minutes/model';
import type { Path } from '#shared/minutes/path';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import { topBlocksOf, walkBlocks } from '#shared/minutes/walk-blocks';
import { readStatus } from './status-words';

/** A cell of a progress table that reports on a carried decision, and its place in the minutes. */
export type ReportingCell = {
  readonly reports: NonNullable<TableCell['reports']>;
  readonly blocks: readonly Block[];
  readonly path: Path;
};

const keyOf = ({ reports: { decision, implementer, as } }: ReportingCell): string =>
  JSON.stringify([decision, as, implementer]);

/** The cells that report, in the order of the text. Where a row was copied, the first of its cells does. */
export const reportingCells = (minutes: Minutes): readonly ReportingCell[] => {
  const cells = new Map<string, ReportingCell>();
  for (const top of topBlocksOf(minutes)) {
    walkBlocks(top, (block, path) => {
      if (block.type !== 'table') return;
      block.rows.forEach((row, rowIndex) => {
        row.cells.forEach(({ reports, blocks }, cellIndex) => {
          if (!reports) return;
          const cell = { reports, blocks, path: [...path, 'rows', rowIndex, 'cells', cellIndex] };
          if (!cells.has(keyOf(cell))) cells.set(keyOf(cell), cell);
        });
      });
    });
  }
  return [...cells.values()];
};

/** The field of blocks in which a cell's table stands: `agenda[1].discussion`. */
export const fieldOfCell = ({ path }: ReportingCell): Path => path.slice(0, path.indexOf('rows') - 1);

/** Carried decisions of which no cell of the text reports: their rows were taken out, or never stood there. */
export const looseDecisions = (minutes: Minutes): readonly CarriedDecision[] => {
  const { carried = [] } = minutes;
  // Asked after every letter: most minutes have none.
  if (carried.length === 0) return carried;
  const bound = new Set(reportingCells(minutes).map(({ reports }) => reports.decision));
  return carried.filter(({ id, skipped }) => skipped !== true && !bound.has(id));
};

/**
 * What the tables of the minutes report of their carried decisions, by the id that each has among them. A report is of the meeting's day;
 * its id says where it comes from. Cells in which nothing was written report nothing.
 */
export const tableReports = (minutes: Minutes, style: Style): ReadonlyMap<string, readonly ProgressReport[]> => {
  const held = meetingDateOf(minutes);
  const date = held ? formatCivilDate(held) : minutes.changedAt.slice(0, 10);
  const found = new Map<string, Map<string, { note?: string; status?: string }>>();
  for (const { reports, blocks } of reportingCells(minutes)) {
    const text = given(textOfBlocks(blocks));
    if (text === undefined) continue;
    const ofDecision = found.get(reports.decision) ?? new Map<string, { note?: string; status?: string }>();
    const name = reports.implementer ?? '';
    ofDecision.set(name, { ...ofDecision.get(name), [reports.as]: text });
    found.set(reports.decision, ofDecision);
  }
  return new Map(
    [...found].map(([decision, byImplementer]) => [
      decision,
      [...byImplementer].map(([implementer, { note, status: said = '' }], index) => {
        const status = readStatus(said, style) ?? readStatus(note ?? '', style);
        const words = [note, readStatus(said, style) ? undefined : given(said)].filter((text) => text !== undefined);
        return {
          id: `${decision}-r${String(index + 1)}`,
          date,
          ...(implementer === '' ? {} : { implementer }),
          ...(status === undefined ? {} : { status }),
          ...(words.length === 0 ? {} : { note: words.join('\n') }),
        };
      }),
    ]),
  );
};
