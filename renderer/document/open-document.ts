import type { Meeting, Minutes } from '#shared/minutes/model';
import { minutesOf } from '#shared/minutes/paper-view';
import type { Autosave } from './autosave';
import { createRecordStore, type RecordStore, type RecordStoreParts } from './record-store';

/** An open meeting. */
export type DocumentStore = RecordStore<Meeting> & {
  /** The meeting as its minutes show it. */
  readonly minutes: () => Minutes;
};

export const createDocumentStore = (parts: RecordStoreParts<Meeting>): DocumentStore => {
  const store = createRecordStore({ ...parts, shownAs: minutesOf });
  return { ...store, minutes: () => minutesOf(store.value()) };
};

/** The document that this window has open, for those who must save it when something else fails. */
export type OpenDocument = { readonly store: DocumentStore; readonly autosave: Autosave };

let open: OpenDocument | undefined;

export const openDocument = (): OpenDocument | undefined => open;

export const setOpenDocument = (document: OpenDocument | undefined): void => {
  open = document;
};
