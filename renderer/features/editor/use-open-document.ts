import { succeed } from '#shared/kernel/result';
import type { Desk } from '#renderer/desk/desk-context';
import { createAfterPaint } from '#renderer/document/after-paint';
import { startAutosave } from '#renderer/document/autosave';
import { holdDocument } from '#renderer/document/document-lock';
import { flushOnLeaving } from '#renderer/document/flush-on-leaving';
import { dropLastWords, keepLastWords, lastWordsTokens, recoverLastWords } from '#renderer/document/last-words';
import {
  createDocumentStore,
  setOpenDocument,
  type DocumentStore,
  type OpenDocument,
} from '#renderer/document/open-document';
import { createRecordOpener } from '#renderer/document/open-record';
import { loadDocument, saveDocument, watchDocument } from '#renderer/storage/documents';

/** Shows what another window writes of a document that is only read here; each text is read after the one before it. */
const followWriter = (desk: Desk, id: string, store: DocumentStore): (() => void) => {
  let isOver = false;
  const refresh = async (): Promise<void> => {
    const read = await loadDocument(desk.database, id);
    // This window gets the lock when the other lets go, and from then on writes itself.
    if (read.ok && !isOver) store.takeOver(read.value);
  };
  let reading = Promise.resolve();
  const stop = watchDocument(desk.database, id, () => {
    reading = reading.then(refresh).catch(console.warn);
  });
  return () => {
    isOver = true;
    stop();
  };
};

/** Opens a document; words that a closing window has put aside are taken first. One that was issued is read-only until somebody asks. */
export const useOpenDocument = createRecordOpener<OpenDocument>({
  hold: holdDocument,
  open: async (desk, id, lock) => {
    if (lock === 'held') await recoverLastWords(desk.database, id);
    const read = await loadDocument(desk.database, id);
    if (!read.ok) return read;
    const store = createDocumentStore({
      value: read.value,
      isHeldElsewhere: lock === 'waiting',
      isReadOnly: lock === 'waiting' || read.value.papers.minutes.state === 'issued',
      clock: () => performance.now(),
      afterPaint: createAfterPaint,
    });
    const autosave = startAutosave({
      store,
      now: desk.now,
      save: async (meeting) => {
        const written = store.value();
        const [supersedes] = lastWordsTokens([id]);
        const saved = await saveDocument(desk.database, meeting, { supersedes });
        if (saved.ok) {
          // While the window closes, later words than these may have been put aside.
          if (store.value() === written) dropLastWords(id);
          desk.search.changed([id]);
        }
        return saved;
      },
    });
    return succeed({ store, autosave });
  },
  attend: (desk, id, document, lock) => {
    const { autosave, store } = document;
    const stopFollowing = lock === 'waiting' ? followWriter(desk, id, store) : undefined;
    const stopFlushing = flushOnLeaving(autosave, () => {
      keepLastWords({ ...store.value(), changedAt: desk.now().toISOString() });
    });
    setOpenDocument(document);
    return () => {
      stopFlushing();
      stopFollowing?.();
      setOpenDocument(undefined);
    };
  },
});
