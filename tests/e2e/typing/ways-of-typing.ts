import type { CDPSession } from '@playwright/test';

/** Ways in which letters reach a page. */
export type Way = (session: CDPSession, word: string) => Promise<void>;

const compose = (session: CDPSession, text: string): Promise<unknown> =>
  session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

const put = (session: CDPSession, text: string): Promise<unknown> => session.send('Input.insertText', { text });

/** What a keyboard that writes code points does: each comes as one character of a key. */
const pressCharacter = (session: CDPSession, text: string): readonly Promise<unknown>[] => [
  session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, unmodifiedText: text, key: text, code: 'KeyA' }),
  session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text, code: 'KeyA' }),
];

// Sent one behind the other without waiting, as a fast typist does: each answer takes a frame.
export const waysOfTyping = {
  'letters put in': async (session, word) => {
    await Promise.all([...word].map((letter) => put(session, letter)));
  },
  'keys with characters': async (session, word) => {
    await Promise.all([...word].flatMap((letter) => pressCharacter(session, letter)));
  },
  'compositions of one letter': async (session, word) => {
    await Promise.all([...word].flatMap((letter) => [compose(session, letter), put(session, letter)]));
  },
  'one growing composition': async (session, word) => {
    const grown = [...word].map((_, index, letters) => letters.slice(0, index + 1).join(''));
    await Promise.all([...grown.map((text) => compose(session, text)), put(session, word)]);
  },
} as const satisfies Record<string, Way>;

const keyCodes = { Backspace: 8, Delete: 46, ArrowLeft: 37, ArrowRight: 39, Home: 36, End: 35 } as const;

/** What a key without a letter does, as the keyboard sends it, again and again without waiting. */
export const pressKey = async (session: CDPSession, key: keyof typeof keyCodes, times: number): Promise<void> => {
  const [windowsVirtualKeyCode, nativeVirtualKeyCode] = [keyCodes[key], keyCodes[key]];
  const press = (type: 'rawKeyDown' | 'keyUp') =>
    session.send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode, nativeVirtualKeyCode });
  await Promise.all(Array.from({ length: times }, () => [press('rawKeyDown'), press('keyUp')]).flat());
};

/** What Backspace does, as the keyboard sends it. */
export const backspace = (session: CDPSession, times: number): Promise<void> => pressKey(session, 'Backspace', times);

/** A composition that ends with nothing. */
export const composeAndCancel = async (session: CDPSession, ...steps: readonly string[]): Promise<void> => {
  for (const step of steps) await compose(session, step);
  await compose(session, '');
};

export const composeAll = async (session: CDPSession, ...steps: readonly string[]): Promise<void> => {
  for (const step of steps) await compose(session, step);
};
