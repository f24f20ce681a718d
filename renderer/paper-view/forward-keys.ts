import type { ForwardedKey } from './messages';

/** What a reader of the paper does here itself: copying, choosing all, and the browser's own reload and tools. */
const isOwn = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean => {
  if (/^F(?:5|11|12)$/u.test(key)) return true;
  const isPlainChord = (ctrlKey || metaKey) && !altKey && !shiftKey;
  return isPlainChord && /^(?:[ac]|insert)$/iu.test(key);
};

const isModifier = (key: string): boolean => /^(?:Control|Shift|Alt|AltGraph|Meta)$/u.test(key);

const mayBeShortcut = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || key === 'Escape' || /^F\d{1,2}$/u.test(key);

/** Hands keys that may be the desk's shortcuts on to it, so that they work while the paper has the focus. */
export const forwardKeys = (report: (key: ForwardedKey) => void): void => {
  window.addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (!event.isTrusted || isModifier(key) || !mayBeShortcut(event) || isOwn(event)) return;
    event.preventDefault();
    report({ kind: 'key', key, code, ctrlKey, metaKey, altKey, shiftKey });
  });
};
