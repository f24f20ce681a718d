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
  | { readonly why: 'old'; readonly days: number }
  | { readonly why: 'never' }
  | { readonly why: 'refused' }
  /** The last save lies in the future: the clock has been changed, and how old the save is cannot be known. */
  | { readonly why: 'clock' };

const day = 24 * 60 * 60 * 1000;
const week = 7 * day;

type Age = { readonly is: 'never' } | { readonly is: 'future' } | { readonly is: 'known'; readonly age: number };

const ageOf = (iso: string, now: Date): Age => {
  const then = Date.parse(iso);
  if (Number.isNaN(then)) return { is: 'never' };
  const age = now.getTime() - then;
  return age < 0 ? { is: 'future' } : { is: 'known', age };
};

/** What never was, or lies in the future, is old: a clock that was set back keeps nobody from being reminded. */
const isYounger = (age: Age, than: number): boolean => age.is === 'known' && age.age < than;

/** The reminder that is due, if any. A save counts for a week, or for a day where the browser may clear the data. */
export const reminderOf = (facts: ReminderFacts): Reminder | undefined => {
  const { documents, lastFullSave, reminderPutOff, isPersisted, now } = facts;
  if (documents === 0 || isYounger(ageOf(reminderPutOff, now), day)) return undefined;
  const saved = ageOf(lastFullSave, now);
  if (isPersisted === false && !isYounger(saved, day)) return { why: 'refused' };
  if (isYounger(saved, week)) return undefined;
  switch (saved.is) {
    case 'never':
      return { why: 'never' };
    case 'future':
      return { why: 'clock' };
    case 'known':
      return { why: 'old', days: Math.floor(saved.age / day) };
  }
};
