import type { Draft } from 'immer';
import type { Meeting } from '#shared/minutes/model';

/**
 * A change to a meeting, or to another record, written as if the value were mutable. It is pure all the same: it is made in a draft of
 * immer, which gives the value after it and leaves the one before as it was. Paths that an edit is given are places in the minutes as
 * `paper-view.ts` shows them.
 */
export type Edit<Value = Meeting> = (draft: Draft<Value>) => void;

/** A meeting while it is changed. */
export type MeetingDraft = Draft<Meeting>;

/** Gives the id of a new part of the meeting. The caller has it from chance, which an edit knows nothing of. */
export type NewPartId = () => string;
