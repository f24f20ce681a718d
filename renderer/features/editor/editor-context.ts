import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Meeting, Minutes } from '#shared/minutes/model';
import type { Edit } from '#shared/minutes/edit/edit';
import { pathKey, type Path } from '#shared/minutes/path';
import { setInMeeting } from '#shared/minutes/edit/set-in';
import type { DocumentStore } from '#renderer/document/open-document';
import type { Stretch } from './focus-place';
import { createFieldProblems, type FieldProblems } from './field-problems';

/** What the parts of the editor share. None of it changes while a document is open. */
export type EditorTools = {
  readonly store: DocumentStore;
  readonly problems: FieldProblems;
  /** Puts a value at a place; changes of one field that follow each other at once are one undo step. */
  readonly set: (path: Path, value: unknown) => void;
  /** The same for a text that is being typed: what else shows it follows when the letter has been painted. */
  readonly type: (path: Path, value: unknown) => void;
  /** Any other change, one undo step of its own. */
  readonly change: (place: Path, edit: Edit) => void;
  /** Shows a place and puts the caret there, selecting a stretch of its text. */
  readonly goToPlace: (path: Path, stretch?: Stretch) => void;
};

export const EditorContext = createContext<EditorTools | undefined>(undefined);

export const useEditor = (): EditorTools => {
  const tools = useContext(EditorContext);
  if (!tools) throw new Error('no document: the component stands outside the editor');
  return tools;
};

/** The meeting as its minutes show it now. */
export const useMinutes = (): Minutes => {
  const { store } = useEditor();
  return useSyncExternalStore(store.watch, store.minutes);
};

/** The meeting as it is now, with all its papers. */
export const useMeeting = (): Meeting => {
  const { store } = useEditor();
  return useSyncExternalStore(store.watch, store.value);
};

export const useIsReadOnly = (): boolean => {
  const { store } = useEditor();
  return useSyncExternalStore(store.watch, store.isReadOnly);
};

export const createEditorTools = (store: DocumentStore, goToPlace: EditorTools['goToPlace']): EditorTools => ({
  store,
  problems: createFieldProblems(),
  set: (path, value) => {
    store.edit(path, setInMeeting(path, value), pathKey(path));
  },
  type: (path, value) => {
    store.type(path, setInMeeting(path, value));
  },
  change: (place, edit) => {
    store.edit(place, edit);
  },
  goToPlace,
});
