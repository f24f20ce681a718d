import type { Place } from '#shared/minutes/place';
import type { Preset } from '#shared/minutes/model';
import type { Origin, Writer } from '#shared/everything-file/record-version';

// The rows of the desk's database. Rows are not models: a row is what is kept and looked up, a model is what is read
// from it. A document's own text is kept as the text of its minutes file, so that what is in the database, what is
// exported and what is read back pass the same border.

/** What the library shows of a document, and what its filters ask for. */
export type DocumentRow = {
  readonly id: string;
  readonly committeeId?: string;
  readonly committee: string;
  readonly meetingNumber?: number;
  readonly title: string;
  /** Where the title names no meeting: the first words that were written. */
  readonly firstWords?: string;
  /** `YYYY-MM-DD` */
  readonly meetingDate?: string;
  /** `YYYY-MM-DD` */
  readonly issueDate?: string;
  /** The memo number as it is printed. */
  readonly memoNumber: string;
  /** The memo number's digits and serial in one spelling, for finding a duplicate; empty where there is none. */
  readonly memoKey: string;
  /** `2023-2024`, from the meeting's date; empty where there is none. */
  readonly financialYear: string;
  readonly state: 'draft' | 'final' | 'signed' | 'issued';
  readonly preset: Preset;
  /**
   * Of the transaction that wrote the text, which sets it where it is 0: what was changed last has the highest, whatever the clocks
   * said.
   */
  readonly revision: number;
  /** ISO 8601, UTC. For people: nothing is decided by it. */
  readonly changedAt: string;
  /** When it was moved to the trash, ISO 8601. */
  readonly trashedAt?: string;
};

/** A document's text: the minutes file, as compact JSON. */
export type ContentRow = { readonly id: string; readonly json: string };

/** Where a document was left. */
export type PlaceRow = {
  readonly id: string;
  readonly place: Place;
  /** Characters before the caret, where the place is a text. */
  readonly offset: number;
  /** The grid in which it was left, where it was one. */
  readonly view?: string;
};

/** A stretch of the search index's dictionary: folded words, one a line; the first has the number `first`. */
export type SearchWordsRow = { readonly first: number; readonly words: string };

/** The numbers of a document's words, each once, rising; `revision` is that of the document that was indexed. */
export type SearchDocumentRow = {
  readonly id: string;
  readonly revision: number;
  readonly words: Uint32Array;
};

/** A committee, as the text of its record (JSON). */
export type CommitteeRow = {
  readonly id: string;
  readonly name: string;
  readonly changedAt: string;
  readonly trashedAt?: string;
  readonly json: string;
};

/** A person, post, office or group of the directory. */
export type DirectoryRow = {
  readonly id: string;
  readonly kind: 'person' | 'office' | 'group';
  /** What it is sorted and shown by. */
  readonly name: string;
  readonly changedAt: string;
  readonly json: string;
};

export type SettingRow = { readonly key: string; readonly value: unknown };

/** All who wrote this database, in one row. */
export type WritersRow = { readonly id: 'all'; readonly writers: readonly Writer[] };

/** What a row was taken over from; named as its revision is. */
export type OriginRow = Origin & { readonly name: string };
