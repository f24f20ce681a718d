import { useEffect, useRef } from 'react';
import { placeAt, pathTo } from '#shared/minutes/place';
import { useDesk } from '#renderer/desk/desk-context';
import { savePlace } from '#renderer/storage/documents';
import type { EditorTools } from './editor-context';
import { caretPlace } from './focus-place';

/** The place is written down this long after it began to change, also while it goes on changing. */
const delay = 400;

/** Opens the document where the address says, else where it was left; and remembers where it is left. */
export const usePlaceMemory = (id: string, at: string | undefined, { goToPlace, store }: EditorTools): void => {
  const { database } = useDesk();
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (shown.current === (at ?? '')) return;
    shown.current = at ?? '';
    if (at !== undefined) {
      // React draws at once what a place needs (its view, its editor) only outside its own work.
      queueMicrotask(() => {
        goToPlace(pathTo(store.minutes(), at));
      });
      return;
    }
    void database.places.get(id).then((left) => {
      if (left && document.activeElement?.closest('[data-path]') === null)
        goToPlace(pathTo(store.minutes(), left.place), left.offset);
    });
  }, [id, at, database, goToPlace, store]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = (): void => {
      timer = undefined;
      const caret = caretPlace();
      // A failure here loses only the caret's place, so it is only logged; saving the text reports its own failures.
      if (!caret) return;
      const place = placeAt(store.minutes(), caret.path);
      savePlace(database, { id, place, offset: caret.offset }).catch(console.warn);
    };
    const schedule = (): void => {
      timer ??= setTimeout(remember, delay);
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
