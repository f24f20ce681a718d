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

/** As many whole grapheme clusters as fit: a name cut inside a conjunct is unreadable. */
const cut = (text: string, room: number): string => {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('bn').segment(text)) {
    if ([...kept].length + [...segment].length > room) break;
    kept += segment;
  }
  return kept.trim();
};

/** What a paper is called in its file's name. */
const paperWords: Readonly<Record<PaperKind, string>> = { minutes: 'কার্যবিবরণী', attendanceSheet: 'হাজিরা' };

/**
 * The suggested name of a file: committee, ordinal, what the paper is, date. `ending` with its dot. At most
 * `longestFileName` characters; the committee's name gives way.
 */
export const suggestFileName = (minutes: Minutes, ending: string, kind: PaperKind = 'minutes'): string => {
  const date = meetingDateOf(minutes) ?? issueDateOf(minutes);
  const meeting = minutes.meetingNumber === undefined ? 'সভার' : `${formatOrdinal(minutes.meetingNumber)} সভার`;
  const day = date ? ` ${toBanglaDigits(formatCivilDate(date))}` : '';
  const rest = `${meeting} ${paperWords[kind]}${day}`;
  const committee = clean(minutes.committee ?? '');
  const room = longestFileName - [...rest].length - [...ending].length - 1;
  const lead = cut(committee, room);
  return toNfc(`${lead === '' ? '' : `${lead} `}${rest}${ending}`);
};
