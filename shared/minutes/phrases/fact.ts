import { formatTime, parseTimeText } from '#shared/calendar/time-of-day';
import { assertNever } from '#shared/kernel/assert-never';
import type { Fact, Style } from '#shared/minutes/model';
import { formatDateText } from './date';
import { formatName } from './person';

/** The label of a row of the facts table. */
export const formatFactLabel = (fact: Fact, { wording }: Style): string => {
  if (fact.label !== undefined && fact.kind !== 'other') return fact.label;
  switch (fact.kind) {
    case 'chair':
      return wording.chair;
    case 'date':
      return wording.meetingDate;
    case 'time':
      return wording.meetingTime;
    case 'place':
      return wording.place;
    case 'attendance':
      return wording.attendance;
    case 'other':
      return fact.label;
    default:
      return assertNever(fact);
  }
};

/** The value composed from a row's structured twin, lines separated by `\n`; undefined where there is no twin. */
export const formatFactTwin = (fact: Fact, style: Style): string | undefined => {
  switch (fact.kind) {
    case 'chair':
      return fact.person && [formatName(fact.person, style), ...(fact.person.posts ?? [])].filter(Boolean).join('\n');
    case 'date':
      return formatDateText(fact.date, style.dates.facts);
    case 'time': {
      const time = parseTimeText(fact.time ?? '');
      return time && formatTime(time, style.time, fact.period) + style.endMarks.time;
    }
    case 'place':
    case 'attendance':
    case 'other':
      return undefined;
    default:
      return assertNever(fact);
  }
};
