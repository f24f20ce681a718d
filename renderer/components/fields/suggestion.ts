/** Something that could be meant: the text it stands for, and what tells it from others. */
export type Suggestion = { readonly value: string; readonly detail?: string };

/** Looks suggestions up for what is typed; it may be in Bangla or in Latin letters. */
export type Suggest = (query: string) => Promise<readonly Suggestion[]>;
