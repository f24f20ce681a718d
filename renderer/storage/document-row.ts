import { formatCivilDate } from '#shared/calendar/civil-date';
import { financialYearOf } from '#shared/calendar/financial-year';
import { toLatinDigits } from '#shared/bangla/digits';
import { parseMemoNumber } from '#shared/memo-number/memo-number';
import type { Minutes } from '#shared/minutes/model';
import { composeMemoNumber } from '#shared/minutes/phrases/memo';
import { issueDateOf, meetingDateOf, titleLines } from '#shared/minutes/phrases/title';
import { resolveStyle } from '#shared/minutes/presets';
import type { DocumentRow } from './rows';

/** A memo number in one spelling: Latin digits, one kind of separator, no spaces. Two that are equal collide. */
export const memoKeyOf = (number: string): string => toLatinDigits(number).replace(/\s+/gu, '').replace(/-/gu, '.');

/** Whether a memo number has its issue serial, so that a second one like it would be a mishap. */
const hasSerial = (number: string): boolean => {
  const memo = parseMemoNumber(number);
  return memo.ok && memo.value.serial !== '';
};

/** The memo number as it is printed; empty where there is none. */
export const memoNumberOf = (minutes: Minutes): string =>
  minutes.memo?.literal?.number ?? composeMemoNumber(minutes) ?? '';

/** What the library keeps beside a document's text, taken from the text; the revision is set when the row is written. */
export const documentRow = (
  minutes: Minutes,
  { committeeId, trashedAt, revision = 0 }: Partial<Pick<DocumentRow, 'committeeId' | 'trashedAt' | 'revision'>> = {},
): DocumentRow => {
  const style = resolveStyle(minutes.style);
  const meeting = meetingDateOf(minutes);
  const issue = issueDateOf(minutes);
  const memoNumber = memoNumberOf(minutes);
  const year = meeting && financialYearOf(meeting);
  return {
    id: minutes.id,
    ...(committeeId === undefined ? {} : { committeeId }),
    committee: minutes.committee ?? '',
    ...(minutes.meetingNumber === undefined ? {} : { meetingNumber: minutes.meetingNumber }),
    title: titleLines(minutes, style).join(' '),
    ...(meeting ? { meetingDate: formatCivilDate(meeting) } : {}),
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
