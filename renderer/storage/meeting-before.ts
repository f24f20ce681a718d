import type { ReportsOf } from '#shared/committee/carry-over';
import type { Minutes, ProgressReport } from '#shared/minutes/model';
import { minutesOf } from '#shared/minutes/paper-view';
import type { Database } from './database';
import { loadDocument } from './documents';
import { laterFirst } from './committees';

/** The meetings that a new one follows. */
export type MeetingBefore = {
  /** The highest number, then the latest day. */
  readonly last: Minutes | undefined;
  /** The one whose minutes are confirmed and whose decisions are asked after: the last that was signed or issued, else the last. */
  readonly reviewed: Minutes | undefined;
  readonly reportsOf: ReportsOf;
};

const isOut = ({ state }: Minutes): boolean => state === 'signed' || state === 'issued';

/**
 * What was reported of the decisions that a meeting had been given, to the meetings that took them. A meeting that is gone has nothing to
 * tell: what is known of its decisions stands in the meeting that asked after them.
 */
export const reportsBehind = async (database: Database, reviewed: Minutes | undefined): Promise<ReportsOf> => {
  const sources = new Set((reviewed?.carried ?? []).map(({ carriedFrom }) => carriedFrom.meeting));
  const reports = new Map<string, readonly ProgressReport[]>();
  for (const id of sources) {
    const loaded = await loadDocument(database, id);
    if (!loaded.ok) continue;
    for (const { decisions = [] } of loaded.value.agenda)
      for (const { id: decision, progress = [] } of decisions) reports.set(`${id}/${decision}`, progress);
  }
  return (meeting, decision) => reports.get(`${meeting}/${decision}`) ?? [];
};

/** The meetings of a committee that its next one follows. Damaged and trashed documents do not count. */
export const meetingBefore = async (database: Database, committeeId: string): Promise<MeetingBefore> => {
  const rows = await database.documents.where('committeeId').equals(committeeId).toArray();
  let last: Minutes | undefined;
  let reviewed: Minutes | undefined;
  for (const row of rows.filter(({ trashedAt }) => trashedAt === undefined).sort(laterFirst)) {
    if (last && row.state !== 'signed' && row.state !== 'issued') continue;
    const loaded = await loadDocument(database, row.id);
    if (!loaded.ok) continue;
    const minutes = minutesOf(loaded.value);
    last ??= minutes;
    if (!isOut(minutes)) continue;
    reviewed = minutes;
    break;
  }
  reviewed ??= last;
  return { last, reviewed, reportsOf: await reportsBehind(database, reviewed) };
};
