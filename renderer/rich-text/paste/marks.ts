import type { Run } from '#shared/minutes/model';

/** The looks a run can have. */
export type Marks = { readonly bold: boolean; readonly italic: boolean; readonly underline: boolean };

export const sameMarks = (one: Marks, other: Marks): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.underline === other.underline;

/** A run that names only the looks it has. */
export const runOf = (text: string, { bold, italic, underline }: Marks): Run => ({
  text,
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(underline ? { underline } : {}),
});
