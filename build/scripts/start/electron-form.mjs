// The desktop form: Electron's runtime, fetched where it is missing, on the built application.
import { join } from 'node:path';
import { namedProgram } from '../given-runtime.mjs';
import { fetchRuntime, findRuntime, forgetFailure, rememberFailure } from './electron-runtime.mjs';
import { runElectron } from './run-electron.mjs';
import { sandboxObstacle } from './sandbox.mjs';
import { showProgress } from './show-progress.mjs';

export const electronFolder = (root) => join(root, 'node_modules', 'electron');

const programFor = async (root, mustFetch) => {
  const named = namedProgram();
  if (named !== undefined) return { ok: true, program: named };
  if (!mustFetch) return { ok: true, program: findRuntime(electronFolder(root)) };
  const progress = showProgress();
  const fetched = await fetchRuntime(electronFolder(root), progress.show);
  progress.end();
  if (fetched.ok) forgetFailure(root);
  else rememberFailure(root, fetched.reason);
  return fetched;
};

/**
 * Runs the desktop window until it is closed.
 * @returns {Promise<{ outcome: 'closed', code: number } | { outcome: 'no-runtime' | 'no-window' | 'root' | 'sandbox', detail?: string, code: number }>}
 */
export const runElectronForm = async (root, { mustFetch }) => {
  const fetched = await programFor(root, mustFetch);
  if (!fetched.ok) return { outcome: 'no-runtime', detail: fetched.reason, code: 1 };
  const obstacle = sandboxObstacle(fetched.program);
  if (obstacle !== undefined) return { outcome: obstacle, code: 1 };
  const { buildApp } = await import('../build-app.mjs');
  const { code, hasOpened, detail } = await runElectron(fetched.program, await buildApp(root));
  return hasOpened ? { outcome: 'closed', code } : { outcome: 'no-window', detail, code };
};
