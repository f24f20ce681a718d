import { useEffect, useState } from 'react';
import { useDesk, type Desk } from '#renderer/desk/desk-context';
import { sayFailure } from '#renderer/desk/say-failure';
import { startAutosave, type Autosave } from '#renderer/document/autosave';
import { holdCommittee, type LockState } from '#renderer/document/document-lock';
import { flushOnLeaving } from '#renderer/document/flush-on-leaving';
import { keepUnsaved, type Held } from '#renderer/document/unsaved-documents';
import { loadCommittee, saveCommitteeChanges, watchCommittee } from '#renderer/storage/committees';
import type { UnreadableDocument } from '#renderer/storage/documents';
import { createCommitteeStore, type CommitteeStore } from './committee-store';

/** A committee that this window has open. */
export type OpenCommittee = {
  readonly store: CommitteeStore;
  readonly autosave: Autosave;
  /** Takes what another window wrote; called when something did. */
  readonly refresh: () => Promise<void>;
};

export type CommitteeState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreadable'; readonly why: UnreadableDocument }
  | { readonly kind: 'open'; readonly open: OpenCommittee; readonly lock: LockState };

const { takeBack, leave } = keepUnsaved<OpenCommittee>();

const openCommittee = async ({ database, now }: Desk, id: string, lock: LockState): Promise<CommitteeState> => {
  const read = await loadCommittee(database, id);
  if (!read.ok) return { kind: 'unreadable', why: read.error };
  /** The row as this window knows it. */
  let base = read.value.committee;
  const store = createCommitteeStore(base, lock === 'waiting', () => performance.now());
  const autosave = startAutosave({
    store,
    now,
    save: async (committee) => {
      const saved = await saveCommitteeChanges(database, committee, base);
      if (saved.ok) {
        base = saved.value;
        store.takeOver(committee, base);
      }
      return saved;
    },
  });
  const refresh = async (): Promise<void> => {
    const before = base;
    const now = await loadCommittee(database, id);
    // A save that came between has taken what there was to take.
    if (!now.ok || base !== before) return;
    base = now.value.committee;
    store.takeOver(before, base);
  };
  return { kind: 'open', open: { store, autosave, refresh }, lock };
};

/** Leaving waits for nobody; what cannot be saved is kept in the window, and the person is told. */
const leaveCommittee = async (desk: Desk, id: string, held: Held<OpenCommittee>): Promise<void> => {
  if (await leave(id, held)) return;
  const state = held.document.autosave.state();
  if (state.kind === 'failed') sayFailure(desk, state.failure);
};

/**
 * Opens a committee as documents are opened: one window writes, another reads along and takes over when the first
 * closes. What is written past the form, such as a serial that was taken, is taken into it.
 */
export const useOpenCommittee = (id: string): CommitteeState => {
  const desk = useDesk();
  const [state, setState] = useState<CommitteeState>({ kind: 'loading' });
  useEffect(() => {
    let isGone = false;
    let current: Held<OpenCommittee> | undefined;
    let stopWatching: (() => void) | undefined;
    const show = (held: Held<OpenCommittee>, lock: LockState): void => {
      stopWatching?.();
      current?.document.autosave.stop();
      current = held;
      const { autosave, refresh } = held.document;
      const stopFlushing = flushOnLeaving(autosave);
      const unwatch = watchCommittee(desk.database, id, () => void refresh());
      stopWatching = () => {
        stopFlushing();
        unwatch();
      };
      setState({ kind: 'open', open: held.document, lock });
    };
    const read = async (lock: LockState): Promise<void> => {
      const opened = await openCommittee(desk, id, lock);
      if (isGone) return;
      if (opened.kind === 'open') show({ document: opened.open, letGo }, lock);
      else setState(opened);
    };
    const ask = (): (() => void) =>
      holdCommittee(id, (lock) => {
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
      stopWatching?.();
      if (current) void leaveCommittee(desk, id, current);
      else letGo();
    };
  }, [desk, id]);
  return state;
};
