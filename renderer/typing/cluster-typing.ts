import { clusterEnd, isInsideCluster } from './clusters';
import { openBoundary } from './composition-boundary';
import { cutsCluster } from './cuts-cluster';
import { isIdleJoiner } from './is-idle-joiner';
import { textFieldOf, type TextField } from './text-field-element';
import { typedEdit, type TypedEdit } from './typed-edit';

// Typing inside grapheme clusters, in all plain fields (build/decisions/typing-in-clusters.md). `selectionStart` keeps the
// offset that was set, also inside a cluster; only Chromium's own insertions do not respect it.

const singleLine = (data: string): string => data.replace(/\r\n?|\n/gu, ' ');

/** What may still be put in, by code points, where the field has a limit. */
const fitting = (field: TextField, { from, to, insert }: TypedEdit): string => {
  if (field.maxLength < 0) return insert;
  let room = Math.max(0, field.maxLength - (field.value.length - (to - from)));
  let fits = '';
  for (const character of insert) {
    room -= character.length;
    if (room < 0) break;
    fits += character;
  }
  return fits;
};

const dataOf = (event: InputEvent, field: TextField): string | null => {
  if (!(field instanceof HTMLTextAreaElement)) return event.data === null ? null : singleLine(event.data);
  return event.inputType === 'insertLineBreak' ? '\n' : event.data;
};

const tell = (field: TextField, inputType: string, data: string | null): void => {
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
};

/** Drags are left alone: they go where the mouse is. */
const ours = /^(insertText|insertLineBreak|insertFromPaste|insertReplacementText|delete(Content|Word)(Back|For)ward)$/;

const makeByHand = (event: InputEvent): void => {
  const field = textFieldOf(event.target);
  if (!field || !event.cancelable || event.defaultPrevented || event.isComposing || !ours.test(event.inputType)) return;
  const { selectionStart: from, selectionEnd: to, value: text } = field;
  if (from === null || to === null || field.readOnly || field.disabled) return;
  const data = dataOf(event, field);
  const edit = typedEdit({ text, from, to, inputType: event.inputType, data });
  if (!edit || !cutsCluster(text, edit)) return;
  event.preventDefault();
  const insert = fitting(field, edit);
  if (insert === '' && edit.from === edit.to) return;
  field.setRangeText(insert, edit.from, edit.to, 'end');
  // Said again, for only this tells the desk where the caret is from here on.
  const caret = edit.from + insert.length;
  field.setSelectionRange(caret, caret);
  tell(field, event.inputType, data === null ? null : insert);
};

/**
 * Moves a caret inside a cluster to the cluster's end, where Chromium draws it, before a key or a click moves it on.
 * Where it cannot move on (End, an arrow at the end of the text, a click beside it), Chromium would leave it inside.
 */
const showCaret = ({ target }: Event): void => {
  const field = textFieldOf(target);
  const caret = field?.selectionStart ?? null;
  if (!field || caret === null || caret !== field.selectionEnd || !isInsideCluster(field.value, caret)) return;
  const end = clusterEnd(field.value, caret);
  field.setSelectionRange(end, end);
};

const moves = /^(Arrow|Page|Home$|End$)/;

/** The boundaries of the compositions under way: one at most, but an input method may be cut off anywhere. */
const composing = (): {
  readonly start: (event: Event) => void;
  readonly end: () => void;
  readonly is: () => boolean;
} => {
  let close: (() => void) | undefined;
  const end = (): void => {
    close?.();
    close = undefined;
  };
  const start = ({ target }: Event): void => {
    end();
    const field = textFieldOf(target);
    if (field && !field.readOnly) close = openBoundary(field);
  };
  return { start, end, is: () => close !== undefined };
};

type Exposed = { readonly field: TextField; readonly text: string; readonly caret: number };

const exposedIn = (field: TextField): Exposed | undefined => {
  const { value: text, selectionStart: caret } = field;
  return caret !== null && isIdleJoiner(text, caret - 1) ? { field, text, caret } : undefined;
};

/**
 * Takes out a joiner that Backspace left bare (র‍্ → র‍), once the typist goes on to something else: it cannot be seen. Not
 * at once, for a keyboard that corrects by Backspace counts it.
 */
const joinerSweeper = (
  isBusy: () => boolean,
): { readonly typed: (event: Event) => void; readonly moved: (event: Event) => void } => {
  let exposed: Exposed | undefined;
  const sweep = (isLeaving: boolean): void => {
    if (!exposed || isBusy()) return;
    const { field, text, caret } = exposed;
    if (!isLeaving && field.value === text && field.selectionStart === caret) return;
    exposed = undefined;
    if (!field.isConnected || !isIdleJoiner(field.value, caret - 1)) return;
    field.setRangeText('', caret - 1, caret, 'preserve');
    tell(field, 'deleteContentBackward', null);
  };
  return {
    typed: (event) => {
      const field = textFieldOf(event.target);
      sweep(false);
      if (field && (event as InputEvent).inputType === 'deleteContentBackward') exposed = exposedIn(field) ?? exposed;
    },
    moved: ({ type }) => {
      sweep(type === 'focusout');
    },
  };
};

/** Makes typing land where it should in every text input and textarea of a window; gives the way to undo that. */
export const installClusterTyping = (window: Window): (() => void) => {
  const compositions = composing();
  const sweeper = joinerSweeper(compositions.is);
  const gone = new AbortController();
  const { signal } = gone;
  const capture = { capture: true, signal };
  // Behind the field's own handlers, which may refuse a letter.
  window.addEventListener('beforeinput', makeByHand, { signal });
  window.addEventListener('compositionstart', compositions.start, capture);
  window.addEventListener(
    'keydown',
    (event) => {
      if (moves.test(event.key) && !event.isComposing) showCaret(event);
    },
    capture,
  );
  window.addEventListener('pointerdown', showCaret, capture);
  // Before anyone else hears of them, so that all read the text without the boundary.
  window.addEventListener('compositionend', compositions.end, capture);
  window.addEventListener('focusout', compositions.end, capture);
  window.addEventListener('input', sweeper.typed, { signal });
  window.addEventListener('focusout', sweeper.moved, capture);
  window.document.addEventListener('selectionchange', sweeper.moved, capture);
  return () => {
    compositions.end();
    gone.abort();
  };
};
