import { useEffect, useState } from 'react';
import { useDesk, type Desk } from '#renderer/desk/desk-context';
import { sayFailure } from '#renderer/desk/say-failure';
import { createAfterPaint } from '#renderer/document/after-paint';
import { startAutosave } from '#renderer/document/autosave';
import { holdDocument, type LockState } from '#renderer/document/document-lock';
import { createDocumentStore } from '#renderer/document/document-store';
import { flushOnLeaving } from '#renderer/document/flush-on-leaving';
import { dropLastWords, keepLastWords, lastWordsTokens, recoverLastWords } from '#renderer/document/last-words';
import { setOpenDocument, type OpenDocument } from '#renderer/document/open-document';
import { leaveDocument, takeBack, type HeldDocument } from '#renderer/document/unsaved-documents';
import { loadDocument, saveDocument, type UnreadableDocument } from '#renderer/storage/documents';

export type DocumentState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreadable'; readonly why: UnreadableDocument }
  | { readonly kind: 'open'; readonly document: OpenDocument; readonly lock: LockState };

const open = async (desk: Desk, id: string, lock: LockState): Promise<DocumentState> => {
  if (lock === 'held') await recoverLastWords(desk.database, id);
  const read = await loadDocument(desk.database, id);
  if (!read.ok) return { kind: 'unreadable', why: read.error };
  const isReadOnly = lock === 'waiting' || read.value.state === 'issued';
  const store = createDocumentStore({
    minutes: read.value,
    isReadOnly,
    clock: () => performance.now(),
    afterPaint: createAfterPaint,
  });
  const autosave = startAutosave({
    store,
    now: desk.now,
    save: async (minutes) => {
      const written = store.minutes();
      const [supersedes] = lastWordsTokens([id]);
      const saved = await saveDocument(desk.database, minutes, { supersedes });
      if (saved.ok) {
        // While the window closes, later words than these may have been put aside.
        if (store.minutes() === written) dropLastWords(id);
        desk.search.changed([id]);
      }
      return saved;
    },
  });
  return { kind: 'open', document: { store, autosave }, lock };
};

/** Leaving waits for nobody; a text that cannot be saved is kept in the window, and the person is told. */
const leave = async (desk: Desk, id: string, held: HeldDocument): Promise<void> => {
  if (await leaveDocument(id, held)) return;
  const state = held.document.autosave.state();
  if (state.kind === 'failed') sayFailure(desk, state.failure);
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
    let current: HeldDocument | undefined;
    let stopFlushing: (() => void) | undefined;
    const show = (held: HeldDocument, lock: LockState): void => {
      stopFlushing?.();
      current?.document.autosave.stop();
      current = held;
      const { autosave, store } = held.document;
      stopFlushing = flushOnLeaving(autosave, () => {
        keepLastWords({ ...store.minutes(), changedAt: desk.now().toISOString() });
      });
      setOpenDocument(held.document);
      setState({ kind: 'open', document: held.document, lock });
    };
    const read = async (lock: LockState): Promise<void> => {
      const opened = await open(desk, id, lock);
      if (isGone) return;
      if (opened.kind === 'open') show({ document: opened.document, letGo }, lock);
      else setState(opened);
    };
    const ask = (): (() => void) =>
      holdDocument(id, (lock) => {
        read(lock).catch((error: unknown) => {
          // Thrown where the screen is drawn, so that the boundary shows what can be done.
          setState(() => {
            throw error;
          });
        });
      });
    const back = takeBack(id);
    const letGo = back ? back.letGo : ask();
    if (back) show(back, 'held');
    return () => {
      isGone = true;
      stopFlushing?.();
      setOpenDocument(undefined);
      if (current) void leave(desk, id, current);
      else letGo();
    };
  }, [desk, id]);
  return state;
};
