/** Where the page remembers that it has had a database. */
const mark = 'karjobiboroni-database';

/** Whether a database was here that may be missed. */
export const hadData = (): boolean => localStorage.getItem(mark) !== null;

export const noteData = (): void => {
  localStorage.setItem(mark, 'kept');
};

/** An empty database is right: the person wants to begin anew. */
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
