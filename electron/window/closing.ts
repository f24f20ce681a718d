import type { BrowserWindow, WebContents } from 'electron';
import type { Ending } from '../end/ending';

export type ClosingWindow = Pick<BrowserWindow, 'on' | 'close'> & {
  readonly webContents: Pick<WebContents, 'send' | 'isCrashed' | 'on'>;
};

export type Closing = { readonly ready: () => void };

export type ClosingParts = {
  /** Whether the desk in the window has opened and listens. */
  readonly isAnswering: () => boolean;
  /** Asks whether to close although the desk holds words that it could not save. */
  readonly closesUnsaved: () => Promise<boolean>;
  readonly ending: Pick<Ending, 'isUrgent' | 'noteUnsaved'>;
};

/** The desk's last save and its safety copy take a moment, in a large library longer; nobody waits for ever. */
export const longestWait = 30_000;

/**
 * Asks the person about words that could not be saved: Electron would leave the window open without a word. The question
 * does not block the program, which may be told meanwhile that the system ends; then nobody is asked.
 */
const askAboutUnsaved = (
  window: ClosingWindow,
  { closesUnsaved, ending }: ClosingParts,
  onAnswer: (isClosing: boolean) => void,
): void => {
  let isAsking = false;
  let isGivenUp = false;
  window.webContents.on('will-prevent-unload', (event) => {
    if (isGivenUp || ending.isUrgent()) {
      event.preventDefault();
      ending.noteUnsaved();
      return;
    }
    onAnswer(false);
    if (isAsking) return;
    isAsking = true;
    void closesUnsaved().then((isClosing) => {
      isAsking = false;
      isGivenUp = isClosing;
      if (isClosing) onAnswer(true);
    });
  });
};

/**
 * Keeps a window open until the desk has saved. The first try to close asks the desk; its answer, or no answer within
 * `longestWait`, closes the window. A window whose process is gone closes at once.
 */
export const closeWhenReady = (window: ClosingWindow, parts: ClosingParts): Closing => {
  let isReady = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ready = (): void => {
    if (isReady) return;
    isReady = true;
    clearTimeout(timer);
    window.close();
  };
  window.on('close', (event) => {
    if (isReady || !parts.isAnswering() || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      parts.ending.noteUnsaved();
      ready();
    }, longestWait);
    window.webContents.send('closing', null);
  });
  window.on('closed', () => {
    isReady = true;
    clearTimeout(timer);
  });
  askAboutUnsaved(window, parts, (isClosing) => {
    isReady = false;
    timer = undefined;
    if (isClosing) ready();
  });
  return { ready };
};
