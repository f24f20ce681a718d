import { useEffect, useRef } from 'react';
import { parsePathKey } from '../../document/path';
import { useDesk } from '../../app/desk-context';
import { savePlace } from '../../storage/documents';
import type { EditorTools } from './editor-context';
import { caretPlace } from './focus-place';

/** The place is written down after the caret has rested this long. */
const rest = 400;

/** Opens the document where the address says, else where it was left; and remembers where it is left. */
export const usePlaceMemory = (id: string, at: string | undefined, { goToPlace, store }: EditorTools): void => {
  const { database } = useDesk();
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (shown.current === (at ?? '')) return;
    shown.current = at ?? '';
    if (at !== undefined) {
      goToPlace(parsePathKey(at));
      return;
    }
    void database.places.get(id).then((place) => {
      if (place && document.activeElement?.closest('[data-path]') === null) goToPlace(place.path, place.offset);
    });
  }, [id, at, database, goToPlace]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = (): void => {
      const place = caretPlace();
      if (place) void savePlace(database, { id, ...place });
    };
    const schedule = (): void => {
      clearTimeout(timer);
      timer = setTimeout(remember, rest);
    };
    document.addEventListener('selectionchange', schedule);
    const stop = store.subscribe(schedule);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', schedule);
      stop();
    };
  }, [id, database, store]);
};
