import { given } from '#shared/kernel/given-text';
import type { Decision, ProgressReport, Status } from '#shared/minutes/model';

/** How far one implementer has come with a decision; `name` is missing where the decision names nobody. */
export type ImplementerProgress = {
  readonly name: string | undefined;
  readonly status: Status | undefined;
  readonly note: string | undefined;
  /** The day of the last report, `YYYY-MM-DD`; missing where only the minutes themselves say something. */
  readonly date: string | undefined;
  readonly reportedBy: string | undefined;
};

export type DecisionProgress = {
  /** `done`: by all; `not-done`: nobody has begun, as far as is known; else `ongoing`. */
  readonly status: Status;
  readonly implementers: readonly ImplementerProgress[];
};

const key = (name: string): string => name.trim().normalize('NFC');

/** Reports by their day; those of one day as they were written down. */
export const byDay = (reports: readonly ProgressReport[]): readonly ProgressReport[] =>
  reports
    .map((report, index) => ({ report, index }))
    .sort((one, other) =>
      one.report.date === other.report.date ? one.index - other.index : one.report.date < other.report.date ? -1 : 1,
    )
    .map(({ report }) => report);

/** What was said last, of each thing: a later report without a status leaves the one before it. */
const after = (
  known: ImplementerProgress,
  { date, status, note, reportedBy }: ProgressReport,
): ImplementerProgress => ({
  ...known,
  date,
  status: status ?? known.status,
  note: given(note) ?? known.note,
  reportedBy: given(reportedBy) ?? known.reportedBy,
});

const sumOf = (implementers: readonly ImplementerProgress[]): Status => {
  if (implementers.every(({ status }) => status === 'done')) return 'done';
  return implementers.some(({ status }) => status === 'done' || status === 'ongoing') ? 'ongoing' : 'not-done';
};

/**
 * How far a decision has come: what its minutes record of each implementer, and every report since, the last of them counting.
 * A report that names nobody is of all. A report of somebody whom the decision does not name adds no implementer: it is kept in the
 * log, and counts for nothing else.
 */
export const progressOf = (
  { implementers, progress = [] }: Pick<Decision, 'implementers' | 'progress'>,
  further: readonly ProgressReport[] = [],
): DecisionProgress => {
  const named = (implementers?.list ?? []).filter(({ name }) => key(name) !== '');
  const begun: readonly ImplementerProgress[] =
    named.length === 0
      ? [{ name: undefined, status: undefined, note: undefined, date: undefined, reportedBy: undefined }]
      : named.map(({ name, status, progressNote }) => ({
          name,
          status,
          note: given(progressNote),
          date: undefined,
          reportedBy: undefined,
        }));
  const reports = byDay([...progress, ...further]);
  const reached = begun.map((start) =>
    reports
      .filter(({ implementer }) => {
        const whose = given(implementer);
        return whose === undefined || start.name === undefined || key(whose) === key(start.name);
      })
      .reduce(after, start),
  );
  return { status: sumOf(reached), implementers: reached };
};

/** Whether a decision is still to be asked after. */
export const isOpen = ({ status }: DecisionProgress): boolean => status !== 'done';
