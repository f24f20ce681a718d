import { succeed } from '#shared/kernel/result';
import type { Committee } from '#shared/committee/committee';
import { mergeCommittee } from '#shared/committee/merge-committee';
import { createAfterPaint } from '#renderer/document/after-paint';
import { startAutosave, type Autosave } from '#renderer/document/autosave';
import { holdCommittee } from '#renderer/document/document-lock';
import { flushOnLeaving } from '#renderer/document/flush-on-leaving';
import { createRecordOpener } from '#renderer/document/open-record';
import { createRecordStore, type RecordStore } from '#renderer/document/record-store';
import { loadCommittee, saveCommitteeChanges, watchCommittee } from '#renderer/storage/committees';

/** A committee that this window has open. */
export type OpenCommittee = {
  readonly store: RecordStore<Committee>;
  readonly autosave: Autosave;
  /** Takes what another window wrote; called when something did. */
  readonly refresh: () => Promise<void>;
};

/** Takes what was changed elsewhere since `base`, but for fields that were changed here. */
const takeOver = (store: RecordStore<Committee>, base: Committee, other: Committee): void => {
  store.takeOver(mergeCommittee(base, store.value(), other));
};

/** Opens a committee. What is written past the form, such as a serial that was taken, is taken into it. */
export const useOpenCommittee = createRecordOpener<OpenCommittee>({
  hold: holdCommittee,
  open: async ({ database, now }, id, lock) => {
    const read = await loadCommittee(database, id);
    if (!read.ok) return read;
    /** The row as this window knows it. */
    let base = read.value.committee;
    const store = createRecordStore({
      value: base,
      isReadOnly: lock === 'waiting',
      isHeldElsewhere: lock === 'waiting',
      clock: () => performance.now(),
      afterPaint: createAfterPaint,
    });
    const autosave = startAutosave({
      store,
      now,
      save: async (committee) => {
        const saved = await saveCommitteeChanges(database, committee, base);
        if (saved.ok) {
          base = saved.value;
          takeOver(store, committee, base);
        }
        return saved;
      },
    });
    const refresh = async (): Promise<void> => {
      const before = base;
      const loaded = await loadCommittee(database, id);
      // A save in between has changed `base` and has merged the other changes.
      if (!loaded.ok || base !== before) return;
      base = loaded.value.committee;
      takeOver(store, before, base);
    };
    return succeed({ store, autosave, refresh });
  },
  attend: ({ database }, id, { autosave, refresh }) => {
    const stopFlushing = flushOnLeaving(autosave);
    const unwatch = watchCommittee(database, id, () => void refresh());
    return () => {
      stopFlushing();
      unwatch();
    };
  },
});
