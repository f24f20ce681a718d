import { readFileSync } from 'node:fs';
import { projectFolder } from '#tests/support/folders';

const bundle = (): string => readFileSync(`${projectFolder}build/out/app/preload.cjs`, 'utf8');

/**
 * The built preload as a script that runs in a page before the page's own, with stand-ins for the two parts of Electron that a
 * sandboxed preload has: `standIns` is an expression that gives `{ contextBridge, ipcRenderer }`.
 */
export const preloadScript = (standIns: string): string => `(() => {
  const electron = ${standIns};
  const require = (name) => {
    if (name !== 'electron') throw new Error('a sandboxed preload cannot require ' + name);
    return electron;
  };
  const module = { exports: {} };
  ((require, module, exports) => {${bundle()}
  })(require, module, module.exports);
})();`;
