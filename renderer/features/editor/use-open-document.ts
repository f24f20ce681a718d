import { succeed } from '#shared/kernel/result';
import { createAfterPaint } from '#renderer/document/after-paint';
import { startAutosave } from '#renderer/document/autosave';
import { holdDocument } from '#renderer/document/document-lock';
import { flushOnLeaving } from '#renderer/document/flush-on-leaving';
import { dropLastWords, keepLastWords, lastWordsTokens, recoverLastWords } from '#renderer/document/last-words';
import { createDocumentStore, setOpenDocument, type OpenDocument } from '#renderer/document/open-document';
import { createRecordOpener } from '#renderer/document/open-record';
import { loadDocument, saveDocument } from '#renderer/storage/documents';

/** Opens a document; words that a closing window has put aside are taken first. One that was issued is read-only until somebody asks. */
export const useOpenDocument = createRecordOpener<OpenDocument>({
  hold: holdDocument,
  open: async (desk, id, lock) => {
    if (lock === 'held') await recoverLastWords(desk.database, id);
    const read = await loadDocument(desk.database, id);
    if (!read.ok) return read;
    const store = createDocumentStore({
      value: read.value,
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
  attend: (desk, _id, document) => {
    const { autosave, store } = document;
    const stopFlushing = flushOnLeaving(autosave, () => {
      keepLastWords({ ...store.value(), changedAt: desk.now().toISOString() });
    });
    setOpenDocument(document);
    return () => {
      stopFlushing();
      setOpenDocument(undefined);
    };
  },
});
