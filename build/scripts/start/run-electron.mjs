import { spawn } from 'node:child_process';

/** In milliseconds: a failure sooner than this means that no window opened. */
const startLimit = 10_000;

/**
 * The codes with which a window ends that stood: closed, closed over words that were not saved, or asked to end by a signal
 * (electron/end/exit-codes.ts).
 */
const codesOfWindows = [0, 3, 129, 130, 143];

/**
 * Runs Electron on the built application until it ends. Never with `--no-sandbox`: where the sandbox cannot start (root,
 * some Linux kernels) the window does not open, and the browser form, which has the browser's own, is used.
 * @returns {Promise<{ code: number, hasOpened: boolean, detail: string }>}
 */
export const runElectron = (program, application) =>
  new Promise((resolve) => {
    // Editors leave this variable in their terminals; with it Electron is a mere Node.
    const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
    const started = Date.now();
    const child = spawn(program, [application], { stdio: 'inherit', env });
    // Ctrl+C reaches the window by itself; what is asked of this process alone is passed on.
    const wait = () => {};
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', wait).on('SIGTERM', passOn).on('SIGHUP', passOn);
    const end = (code, detail) => {
      process.off('SIGINT', wait).off('SIGTERM', passOn).off('SIGHUP', passOn);
      resolve({ code, detail, hasOpened: codesOfWindows.includes(code) || Date.now() - started > startLimit });
    };
    child.on('error', (error) => end(1, error.code ?? error.message));
    child.on('exit', (code, signal) => end(code ?? 1, signal ?? `code ${code}`));
  });
