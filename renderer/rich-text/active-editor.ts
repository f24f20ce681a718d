import type { Editor } from '@tiptap/core';
import { useSyncExternalStore } from 'react';

/** The one field that is an editor at the moment, for the toolbar; all others are shown as they will print. */
export type ActiveEditor = { readonly editor: Editor; readonly place: string };

let active: ActiveEditor | undefined;
let version = 0;
const listeners = new Set<() => void>();

const tell = (): void => {
  version += 1;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const activeEditor = (): ActiveEditor | undefined => active;

/** Makes an editor the active one; gives the way to withdraw it. */
export const activate = (editor: Editor, place: string): (() => void) => {
  active = { editor, place };
  let frame = 0;
  // The toolbar follows the caret once a frame, however many keys there were.
  const follow = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      tell();
    });
  };
  editor.on('transaction', follow);
  tell();
  return () => {
    cancelAnimationFrame(frame);
    editor.off('transaction', follow);
    if (active?.editor === editor) active = undefined;
    tell();
  };
};

/** The active editor, and again after each of its changes. */
export const useActiveEditor = (): ActiveEditor | undefined => {
  useSyncExternalStore(subscribe, () => version);
  return active;
};
