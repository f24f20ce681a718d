import { toBanglaDate } from '#shared/calendar/bangla-calendar';
import { parseCivilDate } from '#shared/calendar/civil-date';
import { formatBanglaDate, formatGregorianDate, type GregorianForm } from '#shared/calendar/format-date';
import type { Minutes, Signatory, Style } from '#shared/minutes/model';

/** A civil date text in one of the document's forms; undefined where it names no day. */
export const formatDateText = (text: string | undefined, form: GregorianForm): string | undefined => {
  const date = text === undefined ? undefined : parseCivilDate(text);
  return date && formatGregorianDate(date, form);
};

/** The Gregorian issue date as composed, without its literal. */
export const formatIssueDate = (minutes: Minutes, { dates }: Style): string | undefined =>
  formatDateText(minutes.issueDate?.date, dates.issue);

/** The Bangla issue date as composed; undefined before the official calendar, where a person types it. */
export const formatIssueDateBangla = (minutes: Minutes, { dates }: Style): string | undefined => {
  const civil = parseCivilDate(minutes.issueDate?.date ?? '');
  const bangla = civil && toBanglaDate(civil);
  return bangla?.ok ? formatBanglaDate(bangla.value, dates.issueBangla) : undefined;
};

/** The date above a signature as composed. */
export const formatSignatureDate = (signatory: Signatory, { dates }: Style): string | undefined =>
  formatDateText(signatory.date, dates.signature);
