import { useLiveQuery } from 'dexie-react-hooks';
import type { Committee } from '#shared/committee/committee';
import { useDesk } from '#renderer/desk/desk-context';
import { listCommittees } from '#renderer/storage/committees';

const none: readonly Committee[] = [];

/** The committees of which a next meeting can be begun, by name; alive, and empty until they are read. */
export const useCommittees = (): readonly Committee[] => {
  const { database } = useDesk();
  return useLiveQuery(
    async () =>
      (await listCommittees(database)).committees.flatMap(({ committee, trashedAt }) =>
        trashedAt === undefined ? [committee] : [],
      ),
    [database],
    none,
  );
};
