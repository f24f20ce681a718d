import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { isInsideCluster } from '#renderer/typing/clusters';
import { cutsCluster } from '#renderer/typing/cuts-cluster';
import { isIdleJoiner } from '#renderer/typing/is-idle-joiner';
import { typedEdit } from '#renderer/typing/typed-edit';

// Typing inside grapheme clusters, in the rich-text editor (build/decisions/typing-in-clusters.md).

type Typing = {
  /** Where an input method composes: nothing may join it from behind. */
  readonly composing: number | undefined;
  /** The caret behind a joiner that Backspace left bare; also while a change that leaves it is judged. */
  readonly exposed: number | undefined;
};

const idle: Typing = { composing: undefined, exposed: undefined };

const key = new PluginKey<Typing>('clusterTyping');

const hardBreak = '\uFFFC';

/** The text of a caret's paragraph, one character for each position, and the selection in it. */
const paragraphOf = ({ selection }: EditorState) => {
  const { $from, $to, empty } = selection;
  if (!(selection instanceof TextSelection) || !$from.sameParent($to)) return undefined;
  const text = $from.parent.textBetween(0, $from.parent.content.size, undefined, hardBreak);
  return { text, from: $from.parentOffset, to: $to.parentOffset, start: $from.start(), empty };
};

const exposedAt = (state: EditorState): number | undefined => {
  const place = paragraphOf(state);
  return place?.empty && isIdleJoiner(place.text, place.from - 1) ? state.selection.head : undefined;
};

const nextTyping = (tr: Transaction, typing: Typing, before: EditorState, after: EditorState): Typing => {
  const asked = tr.getMeta(key) as Partial<Typing> | undefined;
  const { composing, exposed } = { ...typing, ...asked };
  const isShorter = tr.doc.content.size < before.doc.content.size && after.selection.head < before.selection.head;
  return {
    composing: composing === undefined ? undefined : tr.mapping.map(composing, 1),
    exposed:
      (isShorter ? exposedAt(after) : undefined) ?? (exposed === undefined ? undefined : tr.mapping.map(exposed, -1)),
  };
};

/** Takes out a bare joiner once the caret has gone on; while it stays there, a keyboard may be correcting by Backspace. */
const sweptJoiner = (state: EditorState, isLeaving = false): Transaction | undefined => {
  const { composing, exposed } = key.getState(state) ?? idle;
  if (exposed === undefined || composing !== undefined) return undefined;
  const $place = state.doc.resolve(exposed);
  const text = $place.parent.textBetween(0, $place.parent.content.size, undefined, hardBreak);
  const isIdle = $place.parent.isTextblock && isIdleJoiner(text, $place.parentOffset - 1);
  if (isIdle && !isLeaving && state.selection.empty && state.selection.head === exposed) return undefined;
  const tr = state.tr.setMeta(key, { exposed: undefined });
  return isIdle ? tr.delete(exposed - 1, exposed) : tr;
};

/**
 * An empty element behind the caret where that is inside a cluster, or where an input method composes. It splits the text
 * node of the page, and Chromium finds clusters within one text node only; the letters are shaped across it as before.
 */
const splitBehindCaret = (state: EditorState): DecorationSet | null => {
  const { composing } = key.getState(state) ?? idle;
  const place = composing === undefined ? paragraphOf(state) : undefined;
  const at = place?.empty && isInsideCluster(place.text, place.from) ? place.start + place.from : composing;
  if (at === undefined) return null;
  const split = Decoration.widget(at, () => document.createElement('span'), {
    side: 1,
    // Another one once the composition is over, so that what was composed becomes one text node with its neighbours.
    key: composing === undefined ? 'caret-split' : 'composition-split',
    ignoreSelection: true,
  });
  return DecorationSet.create(state.doc, [split]);
};

/** What ProseMirror keeps to itself. */
type WithInsides = {
  /** Reads the page's text and caret, as at each `selectionchange`. */
  readonly domObserver: { readonly flush: () => void };
  readonly input: { lastFocus: number };
};

/**
 * Reads where the page's caret is. The page tells of arrows, Home and the mouse a task later, and the next key may come
 * before that: it would act where the caret was.
 */
const readCaret = (view: EditorView): void => {
  if (!view.composing) (view as EditorView & WithInsides).domObserver.flush();
};

/**
 * For 200 ms after a focus ProseMirror takes a caret that goes to the very start for the browser's whim, and puts it back.
 * After a key it is the person's: Tab and Home.
 */
const trustCaret = (view: EditorView): void => {
  (view as EditorView & WithInsides).input.lastFocus = 0;
};

/** After so many milliseconds from a focus ProseMirror puts its own caret where the page's was at the focus. */
const focusSettlesMs = 20;

/**
 * Reads the caret just before ProseMirror puts its own in its place, so that the two are one: a key such as Ctrl+Home may
 * have moved it meanwhile, and the page has not told of it yet. A timer of the same length that was set first runs first.
 */
const readCaretAsFocusSettles = (view: EditorView): boolean => {
  setTimeout(() => {
    if (!view.isDestroyed) readCaret(view);
  }, focusSettlesMs);
  return false;
};

const readCaretFirst = (view: EditorView): boolean => {
  readCaret(view);
  return false;
};

const typeText = (view: EditorView, data: string): void => {
  const { selection } = view.state;
  const typed = (): Transaction => view.state.tr.insertText(data).scrollIntoView();
  const { from, to } = selection;
  if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, data, typed))) view.dispatch(typed());
};

/** Typed text is put in by ProseMirror at its own selection; Chromium would put it where a cluster ends. */
const handleTyping = (view: EditorView, event: InputEvent): boolean => {
  if (!event.cancelable || event.isComposing || view.composing || !view.editable) return false;
  readCaret(view);
  const { inputType, data } = event;
  const place = paragraphOf(view.state);
  if (!place) return false;
  if (inputType === 'insertText' && data !== null && data !== '') {
    event.preventDefault();
    typeText(view, data);
    return true;
  }
  const edit = inputType.startsWith('delete') ? typedEdit({ ...place, inputType, data: null }) : undefined;
  if (!edit || edit.from === edit.to || !cutsCluster(place.text, edit)) return false;
  event.preventDefault();
  view.dispatch(view.state.tr.delete(place.start + edit.from, place.start + edit.to).scrollIntoView());
  return true;
};

const joinable = /[\p{L}\p{M}\u200C\u200D]/u;

/**
 * Before an input method composes: a split behind the caret and, where text stands before it, ProseMirror's own way to
 * begin a new text node (it does so for stored marks). Chromium would compose over the neighbours and lose them.
 */
const startComposition = (view: EditorView): void => {
  readCaret(view);
  const { state } = view;
  const { $from, to } = state.selection;
  const tr = state.tr.setMeta(key, { composing: to });
  const place = paragraphOf(state);
  if (place?.empty && !state.storedMarks && joinable.test(place.text[place.from - 1] ?? '')) {
    tr.setStoredMarks($from.marks());
  }
  view.dispatch(tr);
};

/**
 * Ends the composition's split and makes the caret's at once: the next letter may come in the same millisecond, also at
 * another place. Without a split, Chromium takes the cluster's end as the caret's place before it reports the next
 * composition.
 */
const settle = (view: EditorView): void => {
  if (view.isDestroyed || view.composing || key.getState(view.state)?.composing === undefined) return;
  view.dispatch(view.state.tr.setMeta(key, { composing: undefined }));
};

/** Behind ProseMirror's own listener, which reads the last of the composition in a microtask. */
const settleCompositions = (view: EditorView): { readonly destroy: () => void } => {
  const whenEnded = (): void => {
    queueMicrotask(() => {
      settle(view);
    });
  };
  view.dom.addEventListener('compositionend', whenEnded);
  return {
    destroy: () => {
      view.dom.removeEventListener('compositionend', whenEnded);
    },
  };
};

const createPlugin = (): Plugin<Typing> =>
  new Plugin<Typing>({
    key,
    state: { init: () => idle, apply: nextTyping },
    appendTransaction: (_transactions, _before, state) => sweptJoiner(state),
    view: settleCompositions,
    props: {
      decorations: splitBehindCaret,
      handleDOMEvents: {
        beforeinput: handleTyping,
        focus: readCaretAsFocusSettles,
        keydown: (view) => {
          readCaret(view);
          // From here on: what moved it until now may have been the browser.
          trustCaret(view);
          return false;
        },
        copy: readCaretFirst,
        cut: readCaretFirst,
        paste: readCaretFirst,
        compositionstart: (view) => {
          startComposition(view);
          return false;
        },
        blur: (view) => {
          const tr = sweptJoiner(view.state, true);
          if (tr) view.dispatch(tr);
          return false;
        },
      },
    },
  });

/** Makes typing land where it should inside conjuncts. */
export const ClusterTyping = Extension.create({
  name: 'clusterTyping',
  addProseMirrorPlugins: () => [createPlugin()],
});
