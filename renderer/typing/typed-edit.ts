import { clusterEnd } from './clusters';

/** What a key does to a text: the stretch from … to becomes `insert`. */
export type TypedEdit = { readonly from: number; readonly to: number; readonly insert: string };

type Typed = {
  readonly text: string;
  /** The selection, as offsets. */
  readonly from: number;
  readonly to: number;
  readonly inputType: string;
  readonly data: string | null;
};

const lastCodePoint = (text: string): number => [...text.slice(-2)].at(-1)?.length ?? 0;

const wordBefore = /\S*$/;
const wordAfter = /^\S*/;

/**
 * The edit that an input event asks for; undefined where it is none of ours. Backspace takes back the code point typed
 * last, as every Bangla keyboard counts on (Avro corrects by it); Delete takes the rest of the cluster.
 */
export const typedEdit = ({ text, from, to, inputType, data }: Typed): TypedEdit | undefined => {
  if (inputType.startsWith('insert')) return data === null ? undefined : { from, to, insert: data };
  if (from !== to) return inputType.startsWith('deleteContent') ? { from, to, insert: '' } : undefined;
  const [before, after] = [text.slice(0, from), text.slice(from)];
  switch (inputType) {
    case 'deleteContentBackward':
      return { from: from - lastCodePoint(before), to, insert: '' };
    case 'deleteContentForward':
      return { from, to: clusterEnd(text, from), insert: '' };
    case 'deleteWordBackward':
      return { from: from - (wordBefore.exec(before)?.[0].length ?? 0), to, insert: '' };
    case 'deleteWordForward':
      return { from, to: to + (wordAfter.exec(after)?.[0].length ?? 0), insert: '' };
    default:
      return undefined;
  }
};
