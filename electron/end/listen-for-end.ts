import type { PowerMonitor } from 'electron';
import type { Ending } from './ending';
import { endingSignals, exitCodes, signalCodes, type EndingSignal } from './exit-codes';

export type EndListenParts = {
  readonly ending: Ending;
  readonly onSignal: (signal: EndingSignal, listener: () => void) => void;
  readonly powerMonitor: Pick<PowerMonitor, 'on'>;
};

/**
 * Listens for the system's wish to end the program. Electron's own signal handlers work once: the second signal kills.
 * Ours replace them, so they are set when Electron is ready. logind (Linux) and macOS announce a shutdown here; Windows
 * tells the window (see open-window.ts).
 */
export const listenForEnd = ({ ending, onSignal, powerMonitor }: EndListenParts): void => {
  for (const signal of endingSignals)
    onSignal(signal, () => {
      ending.begin(signal, signalCodes[signal]);
    });
  // Electron's types leave out the event, by which the system is asked to wait a moment.
  (
    powerMonitor.on as (
      name: 'shutdown',
      listener: (event?: { readonly preventDefault: () => void }) => void,
    ) => unknown
  )('shutdown', (event) => {
    event?.preventDefault();
    ending.begin('shutdown', exitCodes.closed);
  });
};
