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
