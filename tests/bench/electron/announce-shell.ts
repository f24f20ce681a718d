// Runs in Electron's main process before the program's own script, in copies that are made for the bench.
import { app } from 'electron';
import { signalLine, type Signal } from './signals';

const say = (signal: Signal): void => void process.stderr.write(`${signalLine(signal)}\n`);

const { electron, chrome } = process.versions;
say({ what: 'script', at: Date.now(), electron, chromium: chrome });
app.once('ready', () => {
  say({ what: 'ready', at: Date.now() });
});
app.once('browser-window-created', (_event, window) => {
  window.once('show', () => {
    say({ what: 'shown', at: Date.now() });
  });
});
