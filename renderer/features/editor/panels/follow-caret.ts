import { partPlaceAt } from '#shared/minutes/place';
import type { DocumentStore } from '#renderer/document/open-document';
import { caretPlace } from '../focus-place';

/** The paper follows this long after the caret came to rest. */
const pauseMs = 250;

/** Tells the place of the caret when it has come to rest at another one, or when what is there was changed; gives the way to end it. */
export const followCaret = (store: DocumentStore, tell: (place: string) => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  let isChanged = false;
  const follow = (): void => {
    timer = undefined;
    const caret = caretPlace();
    if (!caret) return;
    const place = partPlaceAt(store.minutes(), caret.path);
    if (place === told && !isChanged) return;
    told = place;
    isChanged = false;
    tell(place);
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(follow, pauseMs);
  };
  const onRest = (): void => {
    isChanged = true;
    schedule();
  };
  document.addEventListener('selectionchange', schedule);
  document.addEventListener('focusin', schedule);
  const stop = store.rest(onRest);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('selectionchange', schedule);
    document.removeEventListener('focusin', schedule);
    stop();
  };
};
