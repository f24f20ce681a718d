export type ReminderFacts = {
  readonly documents: number;
  /** ISO 8601; empty where never. */
  readonly lastFullSave: string;
  readonly reminderPutOff: string;
  /** Whether the browser promised to keep the data; undefined while it has not answered. */
  readonly isPersisted: boolean | undefined;
  readonly now: Date;
};

/** Why a person is reminded to save everything. */
export type Reminder =
  { readonly why: 'old'; readonly days: number } | { readonly why: 'never' } | { readonly why: 'refused' };

const day = 24 * 60 * 60 * 1000;
const week = 7 * day;

const since = (iso: string, now: Date): number => {
  const then = Date.parse(iso);
  return Number.isNaN(then) ? Number.POSITIVE_INFINITY : now.getTime() - then;
};

/** The reminder that is due, if any. A save counts for a week, or for a day where the browser may clear the data. */
export const reminderOf = (facts: ReminderFacts): Reminder | undefined => {
  const { documents, lastFullSave, reminderPutOff, isPersisted, now } = facts;
  if (documents === 0 || since(reminderPutOff, now) < day) return undefined;
  const age = since(lastFullSave, now);
  if (isPersisted === false && age >= day) return { why: 'refused' };
  if (age < week) return undefined;
  return Number.isFinite(age) ? { why: 'old', days: Math.floor(age / day) } : { why: 'never' };
};
