import { useEffect, useState, useSyncExternalStore } from 'react';
import { copyChanges } from '#renderer/desk/copy-requests';
import { useDesk } from '#renderer/desk/desk-context';
import type { SafetyCopy, SecondPlace } from '#renderer/platform/platform';

export type ShownCopies = {
  readonly copies: readonly SafetyCopy[];
  readonly second: SecondPlace | undefined;
};

/** The copies that are there and the second place, asked anew with every copy; undefined before the first answer. */
export const useSafetyCopies = (): ShownCopies | undefined => {
  const { platform } = useDesk();
  const changes = useSyncExternalStore(copyChanges.subscribe, copyChanges.count);
  const [shown, setShown] = useState<ShownCopies>();
  useEffect(() => {
    let isStale = false;
    const ask = async (): Promise<void> => {
      // A second place that does not answer holds up neither itself nor the list for long: both have a limit.
      const [copies, second] = await Promise.all([
        platform.copies.list().catch(() => []),
        platform.copies.second().catch(() => undefined),
      ]);
      if (!isStale) setShown({ copies, second });
    };
    void ask();
    return () => {
      isStale = true;
    };
  }, [platform, changes]);
  return shown;
};
