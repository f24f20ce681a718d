import type { PowerMonitor } from 'electron';
import type { Ending } from './ending';
import { endingSignals, exitCodes, signalCodes, type EndingSignal } from './exit-codes';

export type EndListenParts = {
  readonly ending: Ending;
  readonly onSignal: (signal: EndingSignal, listener: () => void) => void;
  readonly powerMonitor: Pick<PowerMonitor, 'on'>;
};

/**
 * Hears when the system wants the program to end. Electron has handlers of its own for signals, which know one shot only:
 * the second signal kills. Ours take their place, so they are set when Electron is ready. Shutting down is told by logind
 * (Linux) and macOS; Windows tells the window (see open-window.ts).
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
