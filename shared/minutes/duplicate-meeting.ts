import { formatMemoNumber, parseMemoNumber } from '#shared/memo-number/memo-number';
import { withoutFields } from '#shared/kernel/without-fields';
import type { Decision, Meeting, MinutesPaper, Papers } from './model';
import { renewPartIds } from './part-ids';
import { undatedSignatory } from './undated-signatory';

export type DuplicateMeeting = {
  readonly id: string;
  readonly changedAt: string;
  /** Gives the id of each part of the copy. */
  readonly newPartId: () => string;
  /** Put after the last line of the minutes' title, so that the copy is told from its source: ` (অনুলিপি)`. */
  readonly titleSuffix?: string;
};

/** A memo number ends before its serial, since two letters with one number are a mishap; another text is dropped. */
const withoutSerial = (memo: MinutesPaper['memo']): MinutesPaper['memo'] => {
  const number = parseMemoNumber(memo?.number ?? '');
  const label = memo?.literal?.label;
  if (!number.ok && label === undefined) return undefined;
  return {
    ...(number.ok ? { number: formatMemoNumber({ ...number.value, serial: '', suffix: '' }) } : {}),
    ...(label === undefined ? {} : { literal: { label } }),
  };
};

/** A paper to work on: a draft without serial, issue date and dates of signature. */
const newPaper = <Paper extends NonNullable<Papers[keyof Papers]>>(paper: Paper): Paper => {
  const memo = withoutSerial(paper.memo);
  const label = paper.issueDate?.literal?.label;
  // TypeScript does not see that what is left of a paper of one kind, with its parts put back, is one of that kind.
  return {
    ...withoutFields(paper, 'memo', 'issueDate'),
    state: 'draft',
    ...(paper.signatories ? { signatories: paper.signatories.map(undatedSignatory) } : {}),
    ...(memo ? { memo } : {}),
    ...(label === undefined ? {} : { issueDate: { literal: { label } } }),
  } as unknown as Paper;
};

const withSuffix = (title: readonly string[], suffix: string): readonly string[] =>
  title.map((line, index) => (index === title.length - 1 ? line + suffix : line));

/** Blocks whose table cells report of no decision: they are text alone. */
const withoutReports = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutReports);
  if (typeof value !== 'object' || value === null) return value;
  const fields = 'blocks' in value ? withoutFields(value as { readonly reports?: unknown }, 'reports') : value;
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, withoutReports(field)]));
};

const asTaken = (decision: Decision): Decision => withoutFields(decision, 'progress', 'carriedFrom');

/** Without what earlier meetings left to this one, and what was reported since: a copy would tell it a second time. */
const withoutPast = (meeting: Meeting): Meeting => {
  const { carried: _, ...rest } = meeting;
  const agenda = rest.agenda.map((item) => ({
    ...item,
    ...(item.decisions ? { decisions: item.decisions.map(asTaken) } : {}),
  }));
  return (meeting.carried ? withoutReports({ ...rest, agenda }) : { ...rest, agenda }) as Meeting;
};

/** A copy to work on, with all its text and all its papers; each is a draft, and each part has a new id. */
export const duplicateMeeting = (
  meeting: Meeting,
  { id, changedAt, newPartId, titleSuffix = '' }: DuplicateMeeting,
): Meeting => {
  const { minutes, attendanceSheet } = meeting.papers;
  const copy: Meeting = {
    ...meeting,
    id,
    changedAt,
    signatories: meeting.signatories.map(undatedSignatory),
    papers: {
      minutes: { ...newPaper(minutes), title: withSuffix(minutes.title, titleSuffix) },
      ...(attendanceSheet ? { attendanceSheet: newPaper(attendanceSheet) } : {}),
    },
  };
  return renewPartIds(withoutPast(copy), newPartId);
};
