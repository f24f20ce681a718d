import { useEffect, useRef } from 'react';
import { findInMinutes } from '#shared/minutes/find-in-minutes';
import type { Minutes } from '#shared/minutes/model';
import { pathKey, type Path } from '#shared/minutes/path';
import { placeAt, pathTo } from '#shared/minutes/place';
import { useDesk } from '#renderer/desk/desk-context';
import type { FoundWords } from '#renderer/desk/route';
import { savePlace } from '#renderer/storage/documents';
import type { EditorTools } from './editor-context';
import { caretPlace, type Stretch } from './focus-place';
import { markFound } from './show-found';
import type { Views } from './use-views';
import { views } from './views';

/** The place is written down this long after it began to change, also while it goes on changing. */
const delay = 400;

/** Where the address asks to be led, and to which words. */
type Asked = { readonly at: string | undefined; readonly found: FoundWords | undefined };

/** Where the writing of new minutes begins. */
const firstPlace: Path = ['committee'];

/** Where words that were found stand in the text of their place now: the nearest to where they stood. */
const stretchOf = (minutes: Minutes, path: Path, { start, text }: FoundWords): Stretch | undefined => {
  const key = pathKey(path);
  const here = findInMinutes(minutes, text, false).filter((match) => match.path === key);
  return here.toSorted((one, other) => Math.abs(one.start - start) - Math.abs(other.start - start))[0];
};

/** Opens the document where the address says, else where it was left; and remembers where it is left. */
export const usePlaceMemory = (
  id: string,
  { at, found }: Asked,
  { goToPlace, store }: EditorTools,
  { view, setView }: Pick<Views, 'view' | 'setView'>,
): void => {
  const { database } = useDesk();
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const asked = JSON.stringify([at, found]);
    if (shown.current === asked) return;
    shown.current = asked;
    if (at !== undefined) {
      // React draws at once what a place needs (its view, its editor) only outside its own work.
      queueMicrotask(() => {
        const path = pathTo(store.minutes(), at);
        const stretch = found && stretchOf(store.minutes(), path, found);
        goToPlace(path, stretch);
        if (stretch) markFound(path, stretch);
      });
      return;
    }
    void database.places.get(id).then((left) => {
      if (document.activeElement?.closest('[data-path]') !== null) return;
      const leftIn = views.find(({ name }) => name === left?.view)?.name;
      if (leftIn) setView(leftIn);
      if (left) goToPlace(pathTo(store.minutes(), left.place), { start: left.offset, end: left.offset });
      else goToPlace(firstPlace);
    });
  }, [id, at, found, database, goToPlace, setView, store]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = (): void => {
      timer = undefined;
      const caret = caretPlace();
      // A failure here loses only the caret's place, so it is only logged; saving the text reports its own failures.
      if (!caret) return;
      const place = placeAt(store.minutes(), caret.path);
      savePlace(database, { id, place, offset: caret.offset, ...(view === 'text' ? {} : { view }) }).catch(
        console.warn,
      );
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
  }, [id, database, store, view]);
};
