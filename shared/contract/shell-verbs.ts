import type { ChannelName, EventName } from './channel-names';
import type { Outcome, RequestOf } from './channels';
import type { EventData } from './shell-events';

/** One verb for each channel. */
export type Verbs = {
  readonly [Name in ChannelName]: (request: RequestOf<Name>) => Promise<Outcome<Name>>;
};

/** Listens to one kind of event. There is one listener for each: the window's bridge. */
export type Listeners = {
  readonly [Name in EventName]: (listener: (data: EventData<Name>) => void) => void;
};

/** All that the desk's page sees of the shell: `window.shell`. */
export type Shell = { readonly ask: Verbs; readonly on: Listeners };

/** The property of the window by which the page finds the shell. */
export const shellName = 'karjobiboroniShell';
