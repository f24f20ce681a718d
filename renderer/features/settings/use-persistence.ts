import { useCallback, useEffect, useState } from 'react';
import { useDesk } from '#renderer/desk/desk-context';

export type Persistence = {
  /** Whether the browser promised not to clear the data; undefined while it is asked. */
  readonly isPersisted: boolean | undefined;
  readonly ask: () => void;
};

/** What the browser answers when it is asked to keep the data for good. */
export const usePersistence = (): Persistence => {
  const { platform } = useDesk();
  const [isPersisted, setPersisted] = useState<boolean>();
  const ask = useCallback(() => {
    platform.persistStorage().then(setPersisted, () => {
      setPersisted(false);
    });
  }, [platform]);
  useEffect(ask, [ask]);
  return { isPersisted, ask };
};
