import { clusterEnd, isInsideCluster } from '#renderer/typing/clusters';
import type { Kind } from './typing-page';

export type Place = { readonly text: string; readonly caret: number };

type Press = (place: Place, kind: Kind) => Place;

const clusterStart = (text: string, caret: number): number => {
  let start = caret - 1;
  while (start > 0 && isInsideCluster(text, start)) start -= 1;
  return Math.max(0, start);
};

/** In plain fields the caret is drawn at the end of the cluster it is in, and goes on from there. */
const drawnAt = ({ text, caret }: Place, kind: Kind): number =>
  kind !== 'editor' && isInsideCluster(text, caret) ? clusterEnd(text, caret) : caret;

/** What a key makes of a text of one line. */
const keys = {
  Backspace: ({ text, caret }) => {
    const kept = [...text.slice(0, caret)].slice(0, -1).join('');
    return { text: kept + text.slice(caret), caret: kept.length };
  },
  Delete: ({ text, caret }) => {
    const end = caret === text.length ? caret : clusterEnd(text, caret);
    return { text: text.slice(0, caret) + text.slice(end), caret };
  },
  ArrowLeft: (place, kind) => ({ ...place, caret: clusterStart(place.text, drawnAt(place, kind)) }),
  ArrowRight: (place, kind) => {
    const from = drawnAt(place, kind);
    return { ...place, caret: from === place.text.length ? from : clusterEnd(place.text, from) };
  },
  Home: ({ text }) => ({ text, caret: 0 }),
  End: ({ text }) => ({ text, caret: text.length }),
} as const satisfies Record<string, Press>;

export type Key = keyof typeof keys;

export const keyNames = Object.keys(keys) as readonly Key[];

/** Letters that are typed, or a key that is pressed again and again. */
export type Deed = { readonly letters: string } | { readonly key: Key; readonly times: number };

/** What a deed must make of a text. */
export const afterDeed = (place: Place, deed: Deed, kind: Kind): Place => {
  if ('letters' in deed) {
    const { text, caret } = place;
    return {
      text: text.slice(0, caret) + deed.letters + text.slice(caret),
      caret: caret + deed.letters.length,
    };
  }
  const press: Press = keys[deed.key];
  return Array.from({ length: deed.times }).reduce<Place>((made) => press(made, kind), place);
};
