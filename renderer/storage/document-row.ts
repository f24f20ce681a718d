import { formatCivilDate } from '#shared/calendar/civil-date';
import { financialYearOf } from '#shared/calendar/financial-year';
import { firstWords, isNamed } from '#shared/minutes/first-words';
import { hasSerial, memoKeyOf } from '#shared/memo-number/memo-key';
import type { Meeting } from '#shared/minutes/model';
import { minutesOf } from '#shared/minutes/paper-view';
import { printMemoNumber } from '#shared/minutes/phrases/memo';
import { issueDateOf, meetingDateOf } from '#shared/minutes/meeting-date';
import { titleLines } from '#shared/minutes/phrases/title';
import { resolveStyle } from '#shared/minutes/presets';
import type { DocumentRow } from './rows';

/** What the library keeps beside a document's text, taken from the text; the revision is set when the row is written. */
export const documentRow = (
  meeting: Meeting,
  { committeeId, trashedAt, revision = 0 }: Partial<Pick<DocumentRow, 'committeeId' | 'trashedAt' | 'revision'>> = {},
): DocumentRow => {
  const minutes = minutesOf(meeting);
  const style = resolveStyle(minutes.style);
  const held = meetingDateOf(minutes);
  const issue = issueDateOf(minutes);
  const memoNumber = printMemoNumber(minutes);
  const year = held && financialYearOf(held);
  const title = titleLines(minutes, style).join(' ');
  const words = isNamed(title) ? '' : firstWords(minutes);
  return {
    id: minutes.id,
    ...(committeeId === undefined ? {} : { committeeId }),
    committee: minutes.committee ?? '',
    ...(minutes.meetingNumber === undefined ? {} : { meetingNumber: minutes.meetingNumber }),
    title,
    ...(words === '' ? {} : { firstWords: words }),
    ...(held ? { meetingDate: formatCivilDate(held) } : {}),
    ...(issue ? { issueDate: formatCivilDate(issue) } : {}),
    memoNumber,
    memoKey: hasSerial(memoNumber) ? memoKeyOf(memoNumber) : '',
    financialYear: year === undefined ? '' : `${String(year)}-${String(year + 1)}`,
    state: minutes.state,
    preset: minutes.style.preset,
    revision,
    changedAt: minutes.changedAt,
    ...(trashedAt === undefined ? {} : { trashedAt }),
  };
};
