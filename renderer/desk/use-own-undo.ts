import { useEffect, useRef } from 'react';

export type UndoRedo = { readonly undo: () => void; readonly redo: () => void };

/** Replaces the browser's undo and redo: they would change one field without the history of the record. */
export const useOwnUndo = ({ undo, redo }: UndoRedo): void => {
  const newest = useRef({ undo, redo });
  useEffect(() => {
    newest.current = { undo, redo };
  });
  useEffect(() => {
    const onBeforeInput = (event: InputEvent): void => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      if (event.inputType === 'historyUndo') newest.current.undo();
      else newest.current.redo();
    };
    addEventListener('beforeinput', onBeforeInput, true);
    return () => {
      removeEventListener('beforeinput', onBeforeInput, true);
    };
  }, []);
};
