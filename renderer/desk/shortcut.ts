/**
 * A chord of keys: `Mod+Shift+E`. `Mod` is Ctrl, or ⌘ on a Mac. Letters are places on the keyboard (`KeyE`), not what
 * they type, so that a chord works whichever Bangla layout is on.
 */
export type Shortcut = string;

const isMac = /mac/iu.test(navigator.userAgent);

const codeOf = (key: string): string => {
  if (/^[A-Z]$/u.test(key)) return `Key${key}`;
  if (/^\d$/u.test(key)) return `Digit${key}`;
  return key;
};

type Chord = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a key event is this chord. */
export const isShortcut = (event: Chord, shortcut: Shortcut): boolean => {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string): boolean => parts.includes(name);
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  return (
    mod === wants('Mod') &&
    !other &&
    event.altKey === wants('Alt') &&
    event.shiftKey === wants('Shift') &&
    (event.code === codeOf(key) || event.key === key)
  );
};

const shownAs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Mod: isMac ? '⌘' : 'Ctrl',
  Comma: ',',
  Minus: '−',
  Equal: '=',
};

/** As menus and tooltips show it: `Ctrl+Shift+E`. */
export const formatShortcut = (shortcut: Shortcut): string =>
  shortcut
    .split('+')
    .map((part) => shownAs[part] ?? part)
    .join('+');

/** What a button's hint says: its name and, where it has some, its keys. */
export const hintOf = (name: string, keys: Shortcut | undefined): string =>
  keys === undefined ? name : `${name} · ${formatShortcut(keys)}`;
