import type { Autosave } from './autosave';
import type { Minutes } from '#shared/minutes/model';
import type { RecordStore } from './record-store';

export type DocumentStore = RecordStore<Minutes>;

/** The document that this window has open, for those who must save it when something else fails. */
export type OpenDocument = { readonly store: DocumentStore; readonly autosave: Autosave };

let open: OpenDocument | undefined;

export const openDocument = (): OpenDocument | undefined => open;

export const setOpenDocument = (document: OpenDocument | undefined): void => {
  open = document;
};
