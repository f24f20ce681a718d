import type { BrowserWindow } from 'electron';
import type { EventName } from '#shared/contract/channel-names';
import type { EventData } from '#shared/contract/shell-events';
import type { OpenedWindow } from '../window/open-window';

/** The one window with the desk, for those who must reach it: it may not be there yet, or no more. */
export type DeskWindow = {
  readonly window: () => BrowserWindow | undefined;
  /** Throws where there is none. */
  readonly theWindow: () => BrowserWindow;
  readonly focus: () => void;
  /** Tells the desk of something; a desk that does not listen yet asks for it when it does. */
  readonly tell: <Name extends EventName>(name: Name, data: EventData<Name>) => void;
  /** Whether the desk in the window has opened and listens. */
  readonly isListening: () => boolean;
  /** Whether the desk ever opened. */
  readonly hasOpened: () => boolean;
  readonly noteLoading: () => void;
  readonly noteListening: () => void;
  /** The desk has said that all is kept. */
  readonly readyToClose: () => void;
  readonly opened: (made: OpenedWindow) => void;
  readonly closed: () => void;
};

export const createDeskWindow = (): DeskWindow => {
  let made: OpenedWindow | undefined;
  let isListening = false;
  let hasOpened = false;
  return {
    window: () => made?.window,
    theWindow: () => {
      if (!made) throw new Error('no window');
      return made.window;
    },
    focus: () => {
      if (made?.window.isMinimized() === true) made.window.restore();
      made?.window.focus();
    },
    tell: (name, data) => {
      if (isListening) made?.window.webContents.send(name, data);
    },
    isListening: () => isListening,
    hasOpened: () => hasOpened,
    noteLoading: () => {
      isListening = false;
    },
    noteListening: () => {
      isListening = true;
      hasOpened = true;
    },
    readyToClose: () => made?.closing.ready(),
    opened: (opened) => {
      made = opened;
    },
    closed: () => {
      made = undefined;
    },
  };
};
