import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Committee } from '#shared/records/committee';
import { useDesk } from '../../app/desk-context';
import { saveCommittee } from '../../storage/committees';
import { createCommitteeStore, type CommitteeSnapshot, type CommitteeStore } from './committee-store';

export type LiveCommittee = CommitteeSnapshot & Pick<CommitteeStore, 'change' | 'flush'>;

/** The committee under the form. It is written soon after each change, and at once when a field or the window is left. */
export const useCommitteeStore = (initial: Committee): LiveCommittee => {
  const { database, now } = useDesk();
  const [store] = useState(() =>
    createCommitteeStore(initial, async (committee) => {
      const saved = await saveCommittee(database, { ...committee, changedAt: now().toISOString() });
      return saved.ok;
    }),
  );
  const snapshot = useSyncExternalStore(store.subscribe, store.get);
  useEffect(() => {
    const flush = (): void => {
      void store.flush();
    };
    addEventListener('pagehide', flush);
    addEventListener('focusout', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      removeEventListener('focusout', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [store]);
  return { ...snapshot, change: store.change, flush: store.flush };
};
