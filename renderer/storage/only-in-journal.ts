import type { RevisionRow } from './revisions';

// That a text is in the journal alone is known to the window whose database had no room for it. It says so in the count when it can write
// again; that it may be closed before that, while another window writes on, is why it is noted here too.

const mark = 'karjobiboroni-only-in-journal';

const noted = (): number | undefined => {
  const text = localStorage.getItem(mark);
  return text === null || !/^\d{1,16}$/u.test(text) ? undefined : Number(text);
};

/** Notes that only the journal has what was written under this revision. */
export const noteOnlyInJournal = (revision: number): void => {
  localStorage.setItem(mark, String(Math.min(noted() ?? revision, revision)));
};

/** A database's count with what was noted. */
export const withOnlyInJournal = (count: RevisionRow | undefined): RevisionRow | undefined => {
  const first = noted();
  return count && first !== undefined
    ? { ...count, onlyInJournal: Math.min(count.onlyInJournal ?? first, first) }
    : count;
};

/** The database has all that the journal has. */
export const forgetOnlyInJournal = (): void => {
  localStorage.removeItem(mark);
};
