import type { RevisionRow } from './revisions';

// Notes in local storage that only the journal has a text, because a window's database had no room for it. The window
// also notes it in the database's count when it can write again, but it may be closed before that, while another
// window goes on writing.

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
