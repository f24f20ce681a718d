import { cutToSize, utf8Size } from '#shared/kernel/shorten';
import { toNfc } from '#shared/bangla/script';
import { formatOrdinal } from '#shared/bangla/ordinals';
import { toBanglaDigits } from '#shared/bangla/digits';
import { formatCivilDate } from '#shared/calendar/civil-date';
import type { Minutes, PaperKind } from '#shared/minutes/model';
import { issueDateOf, meetingDateOf } from '#shared/minutes/meeting-date';
import { longestFileName } from '#shared/minutes/nothi-limits';

/** Characters that Windows refuses in names, and control characters. */
const forbidden = /[\p{Cc}<>:"/\\|?*]+/gu;

const clean = (text: string): string =>
  toNfc(text)
    .replace(forbidden, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');

/** Most bytes of a suggested name: 255 fit everywhere, less what a browser or we add to tell two apart, ` (12)`. */
const mostBytes = 240;

const characters = (text: string): number => [...text].length;

/** What a paper is called in its file's name. */
const paperWords: Readonly<Record<PaperKind, string>> = { minutes: 'কার্যবিবরণী', attendanceSheet: 'হাজিরা' };

/**
 * The suggested name of a file: committee, ordinal, what the paper is, date. `ending` with its dot. At most
 * `longestFileName` characters and `mostBytes` bytes; the committee's name gives way, so that no two meetings share a name.
 */
export const suggestFileName = (minutes: Minutes, ending: string, kind: PaperKind = 'minutes'): string => {
  const date = meetingDateOf(minutes) ?? issueDateOf(minutes);
  const meeting = minutes.meetingNumber === undefined ? 'সভার' : `${formatOrdinal(minutes.meetingNumber)} সভার`;
  const day = date ? ` ${toBanglaDigits(formatCivilDate(date))}` : '';
  const rest = `${meeting} ${paperWords[kind]}${day}`;
  const committee = clean(minutes.committee ?? '');
  const behind = ` ${rest}${ending}`;
  const fitting = cutToSize(committee, longestFileName - characters(behind), characters);
  const lead = cutToSize(fitting, mostBytes - utf8Size(behind), utf8Size).trim();
  return toNfc(`${lead === '' ? '' : `${lead} `}${rest}${ending}`);
};
