import { useEffect, useState } from 'react';
import { startAutosave } from '../../document/autosave';
import { createDocumentStore } from '../../document/document-store';
import { holdDocument, type LockState } from '../../document/document-lock';
import { setOpenDocument, type OpenDocument } from '../../document/open-document';
import { useDesk, type Desk } from '../../app/desk-context';
import { loadDocument, saveDocument, type UnreadableDocument } from '../../storage/documents';

export type DocumentState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreadable'; readonly why: UnreadableDocument }
  | { readonly kind: 'open'; readonly document: OpenDocument; readonly lock: LockState };

const open = async (desk: Desk, id: string, lock: LockState): Promise<DocumentState> => {
  const read = await loadDocument(desk.database, id);
  if (!read.ok) return { kind: 'unreadable', why: read.error };
  const isReadOnly = lock === 'waiting' || read.value.state === 'issued';
  const store = createDocumentStore(read.value, isReadOnly, () => performance.now());
  const autosave = startAutosave({
    store,
    now: desk.now,
    save: async (minutes) => {
      const saved = await saveDocument(desk.database, minutes);
      if (saved.ok) desk.search.changed([id]);
      return saved;
    },
  });
  return { kind: 'open', document: { store, autosave }, lock };
};

/** Saves at once when the window is left, hidden or closed. */
const flushOnLeaving = (document: OpenDocument): (() => void) => {
  const flush = (): void => void document.autosave.flush();
  const warn = (event: BeforeUnloadEvent): void => {
    flush();
    // Only where the text could not be saved is the person held back.
    if (document.autosave.state().kind === 'failed') event.preventDefault();
  };
  addEventListener('blur', flush);
  addEventListener('pagehide', flush);
  addEventListener('beforeunload', warn);
  globalThis.document.addEventListener('visibilitychange', flush);
  globalThis.document.addEventListener('focusout', flush);
  return () => {
    removeEventListener('blur', flush);
    removeEventListener('pagehide', flush);
    removeEventListener('beforeunload', warn);
    globalThis.document.removeEventListener('visibilitychange', flush);
    globalThis.document.removeEventListener('focusout', flush);
  };
};

/**
 * Opens a document: its lock first, then its text. A window that has to wait for the lock shows the text read-only, and
 * reads it anew when the lock comes to it.
 */
export const useOpenDocument = (id: string): DocumentState => {
  const desk = useDesk();
  const [state, setState] = useState<DocumentState>({ kind: 'loading' });
  useEffect(() => {
    let isGone = false;
    let leave: (() => void) | undefined;
    let current: OpenDocument | undefined;
    const close = (): void => {
      leave?.();
      leave = undefined;
      if (!current) return;
      const { autosave } = current;
      void autosave.flush().finally(autosave.stop);
      current = undefined;
      setOpenDocument(undefined);
    };
    const letGo = holdDocument(id, (lock) => {
      void open(desk, id, lock).then((opened) => {
        if (isGone) return;
        close();
        if (opened.kind === 'open') {
          current = opened.document;
          setOpenDocument(current);
          leave = flushOnLeaving(current);
        }
        setState(opened);
      });
    });
    return () => {
      isGone = true;
      const last = current;
      close();
      // The lock goes when the last word is on the disk, so that the next window reads it.
      void (last?.autosave.flush() ?? Promise.resolve()).finally(letGo);
    };
  }, [desk, id]);
  return state;
};
