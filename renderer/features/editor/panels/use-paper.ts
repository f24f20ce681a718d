import { useEffect, useMemo, type RefObject } from 'react';
import type { PaperKind } from '#shared/minutes/model';
import { pathTo } from '#shared/minutes/place';
import { offsetAfter, textAt } from '#shared/minutes/text-at';
import { usePaperFrame, type PaperOf } from '#renderer/components/paper/use-paper-frame';
import type { ClickedPlace, StaticPages } from '#renderer/paper-view/messages';
import type { PaperClient } from '#renderer/paper-view/paper-client';
import { useEditor, type EditorTools } from '../editor-context';
import { followCaret } from './follow-caret';

/** A click on the paper leads to the field, and there to the character that was clicked. */
const goToClicked = ({ store, goToPlace }: EditorTools, { place, before }: ClickedPlace): void => {
  const path = pathTo(store.minutes(), place);
  const text = textAt(store.minutes(), path);
  const offset = text === undefined ? 0 : offsetAfter(text, before);
  goToPlace(path, { start: offset, end: offset });
};

/** The paper of the open document: a click on it leads to the field. */
export const usePaper = (frame: RefObject<HTMLIFrameElement | null>, kind: PaperKind) => {
  const tools = useEditor();
  const { store } = tools;
  const shown = useMemo<PaperOf>(
    () => ({ meeting: store.value, revision: () => store.history().revision, rest: store.rest }),
    [store],
  );
  const onPlace = useMemo(() => goToClicked.bind(undefined, tools), [tools]);
  return usePaperFrame(frame, shown, kind, onPlace);
};

/** The paper comes along with the caret. */
export const useFollowedCaret = (client: RefObject<PaperClient | undefined>): void => {
  const { store } = useEditor();
  useEffect(() => followCaret(store, (place) => client.current?.goto(place)), [client, store]);
};

export type PaperHandle = {
  /** Opens the browser's print dialog. */
  readonly print: () => void;
  /** The pages as they are printed, once the newest revision stands. */
  readonly pages: () => Promise<StaticPages>;
};

/** Hands the paper out as long as it is there. */
export const usePaperHandle = (
  client: RefObject<PaperClient | undefined>,
  handle: RefObject<PaperHandle | undefined>,
): void => {
  useEffect(() => {
    handle.current = {
      print: () => client.current?.print(),
      pages: () => client.current?.pages() ?? Promise.reject(new Error('the paper is closed')),
    };
    return () => {
      handle.current = undefined;
    };
  }, [client, handle]);
};
