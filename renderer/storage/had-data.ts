/** Where the page remembers that it has had a database. */
const mark = 'karjobiboroni-database';

/** Whether a database was here that may be missed. */
export const hadData = (): boolean => localStorage.getItem(mark) !== null;

/** Notes that there is a database, and in which place. */
export const noteData = (generation: number): void => {
  localStorage.setItem(mark, String(generation));
};

/** The place of the last start's database; undefined where that was not noted. */
export const lastGeneration = (): number | undefined => {
  const noted = Number(localStorage.getItem(mark) ?? Number.NaN);
  return Number.isInteger(noted) ? noted : undefined;
};

/** Forgets that there was a database: an empty one is then not a failure. */
export const forgetData = (): void => {
  localStorage.removeItem(mark);
};

const wanted = 'karjobiboroni-begin-anew';

/** A person wants to begin with an empty desk: the next start makes one where the database cannot be had. */
export const wantEmpty = (): void => {
  forgetData();
  localStorage.setItem(wanted, '');
};

/** Whether that was wanted; it counts for one start. */
export const takeWantEmpty = (): boolean => {
  const isWanted = localStorage.getItem(wanted) !== null;
  localStorage.removeItem(wanted);
  return isWanted;
};
