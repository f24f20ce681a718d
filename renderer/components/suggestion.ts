import type { RowCells } from '#shared/minutes/edit/row-edit';

/** Something that could be meant: the text it stands for, what tells it from others, and what else of a row is filled with it. */
export type Suggestion = {
  readonly value: string;
  readonly detail?: string | undefined;
  readonly cells?: RowCells | undefined;
};

/** Looks suggestions up for what is typed; it may be in Bangla or in Latin letters. */
export type Suggest = (query: string) => Promise<readonly Suggestion[]>;
