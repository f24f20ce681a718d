import { useEffect, useState } from 'react';
import type { Result } from '#shared/kernel/result';
import { useDesk, type Desk } from '#renderer/desk/desk-context';
import { sayFailure } from '#renderer/desk/say-failure';
import type { UnreadableDocument } from '#renderer/storage/documents';
import type { Autosave } from './autosave';
import type { Hold, LockState } from './document-lock';
import { keepUnsaved, type Held } from './unsaved-records';

/** A record that a window has open: what it holds, and what keeps that on the disk. */
export type OpenRecord = { readonly autosave: Autosave };

/** How records of one kind are opened: meetings, committees, and what comes. */
export type RecordKind<Opened extends OpenRecord> = {
  /** Asks for the record's lock. */
  readonly hold: Hold;
  /** Reads the record and starts saving it; one that this version does not understand comes back as it is. */
  readonly open: (desk: Desk, id: string, lock: LockState) => Promise<Result<Opened, UnreadableDocument>>;
  /** What is to be done while the record is shown: saving when the window is left, heeding other windows. Gives the way to stop. */
  readonly attend: (desk: Desk, id: string, opened: Opened, lock: LockState) => () => void;
};

export type RecordState<Opened> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreadable'; readonly why: UnreadableDocument }
  | { readonly kind: 'open'; readonly record: Opened; readonly lock: LockState };

type Setter<Opened> = (state: RecordState<Opened> | (() => never)) => void;

/**
 * Opens every kind of record: lock, reading, store, saving, leaving. A window that waits for the lock shows the record
 * read-only, and reads it again when it gets the lock. Leaving does not wait for the save: the lock is released when
 * the last change is on the disk; a text that cannot be saved stays in this window, which tries again, and the person
 * is told.
 */
export const createRecordOpener = <Opened extends OpenRecord>({ hold, open, attend }: RecordKind<Opened>) => {
  const { takeBack, leave } = keepUnsaved<Opened>();

  const leaveRecord = async (desk: Desk, id: string, held: Held<Opened>): Promise<void> => {
    if (await leave(id, held)) return;
    const state = held.record.autosave.state();
    if (state.kind === 'failed') sayFailure(desk, state.failure);
  };

  /** Opens a record and tells its state as it changes; gives the way to leave it. */
  const openRecord = (desk: Desk, id: string, setState: Setter<Opened>): (() => void) => {
    let isGone = false;
    let current: Held<Opened> | undefined;
    let stopAttending: (() => void) | undefined;
    const show = (held: Held<Opened>, lock: LockState): void => {
      stopAttending?.();
      current?.record.autosave.stop();
      current = held;
      stopAttending = attend(desk, id, held.record, lock);
      setState({ kind: 'open', record: held.record, lock });
    };
    const read = async (lock: LockState): Promise<void> => {
      const opened = await open(desk, id, lock);
      if (isGone) return;
      if (opened.ok) show({ record: opened.value, letGo }, lock);
      else setState({ kind: 'unreadable', why: opened.error });
    };
    const ask = (): (() => void) =>
      hold(id, (lock) => {
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
      stopAttending?.();
      if (current) void leaveRecord(desk, id, current);
      else letGo();
    };
  };

  /** The record with this id, opened for as long as the component stands. */
  return (id: string): RecordState<Opened> => {
    const desk = useDesk();
    const [state, setState] = useState<RecordState<Opened>>({ kind: 'loading' });
    useEffect(() => openRecord(desk, id, setState), [desk, id]);
    return state;
  };
};
