import { formatOrdinal } from '#shared/bangla/ordinals';
import { formatGregorianDate } from '#shared/calendar/format-date';
import type { Minutes } from '#shared/minutes/model';
import { issueDateOf, meetingDateOf } from '#shared/minutes/meeting-date';
import { resolveStyle } from '#shared/minutes/presets';

const names = ['গত সভার ক্রম', 'গত সভার তারিখ', 'গত সভার প্রচারের তারিখ'].map((name) => name.normalize('NFC'));

/** Whether a sentence speaks of the last meeting, so that the minutes of the first one do without it. */
export const mentionsLastMeeting = (text: string): boolean =>
  [...text.matchAll(/\{([^{}]+)\}/gu)].some((match) => names.includes((match[1] ?? '').trim().normalize('NFC')));

/** What the slots of the last meeting stand for, by name; undefined where it is not known. */
export const lastMeetingSlot =
  (last: Minutes | undefined, number: number | undefined) =>
  (name: string): string | undefined => {
    const form = last && resolveStyle(last.style).dates.facts;
    const meeting = last && meetingDateOf(last);
    const issue = last && issueDateOf(last);
    switch (names.indexOf(name)) {
      case 0:
        return number === undefined || number < 1 ? undefined : formatOrdinal(number);
      case 1:
        return meeting && form && formatGregorianDate(meeting, form);
      case 2:
        return issue && form && formatGregorianDate(issue, form);
      default:
        return undefined;
    }
  };
