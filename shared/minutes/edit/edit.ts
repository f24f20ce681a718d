import type { Draft } from 'immer';
import type { Minutes } from '#shared/minutes/model';

/**
 * A change to the minutes, or to another record, written as if the value were mutable. It is pure all the same: it is made in a draft of
 * immer, which gives the value after it and leaves the one before as it was.
 */
export type Edit<Value = Minutes> = (draft: Draft<Value>) => void;

/** The minutes while they are changed. */
export type MinutesDraft = Draft<Minutes>;
