import type { Editor } from '@tiptap/core';
import { useSyncExternalStore } from 'react';
import { createListeners } from '#shared/kernel/listeners';
import { createAfterPaint } from '#renderer/document/after-paint';

/** The one field that is an editor at the moment, for the toolbar; all others are shown as they will print. */
export type ActiveEditor = { readonly editor: Editor; readonly place: string };

let active: ActiveEditor | undefined;
let version = 0;
const listeners = createListeners();

const tell = (): void => {
  version += 1;
  listeners.tell();
};

export const activeEditor = (): ActiveEditor | undefined => active;

/** Makes an editor the active one; gives the way to withdraw it. */
export const activate = (editor: Editor, place: string): (() => void) => {
  active = { editor, place };
  // The toolbar follows the caret, once a frame however many keys there were, and never before the letter is painted.
  const follow = createAfterPaint(tell);
  editor.on('transaction', follow.ask);
  tell();
  return () => {
    follow.cancel();
    editor.off('transaction', follow.ask);
    if (active?.editor === editor) active = undefined;
    tell();
  };
};

/** The active editor, and again after each of its changes. */
export const useActiveEditor = (): ActiveEditor | undefined => {
  useSyncExternalStore(listeners.add, () => version);
  return active;
};
