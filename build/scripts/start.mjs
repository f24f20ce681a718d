// `npm start`: sets up what is missing, builds what is stale, and opens the desk: in Electron's window where its runtime
// is there or can be had, else in the browser. A table of contents; the chapters are in start/.
import { ensureInstalled } from './ensure-installed.mjs';
import { namedProgram } from './given-runtime.mjs';
import { root } from './root.mjs';
import { runBrowserForm } from './start/browser-form.mjs';
import { chooseForm } from './start/choose-form.mjs';
import { hasDisplay } from './start/display.mjs';
import { electronFolder, runElectronForm } from './start/electron-form.mjs';
import { findRuntime, hasFailedLately } from './start/electron-runtime.mjs';
import { readOptions } from './start/options.mjs';
import {
  asRoot,
  asRootFinally,
  downloadFailed,
  electronUnavailable,
  insteadOfElectron,
  usage,
  windowFailed,
  windowFailedFinally,
  withoutSandbox,
  withoutSandboxFinally,
} from './start/words.mjs';

const say = (sentence) => process.stderr.write(`${sentence}\n`);

const circumstances = () => ({
  isRuntimeThere: (namedProgram() ?? findRuntime(electronFolder(root))) !== undefined,
  hasDisplay: hasDisplay(),
  isCi: Boolean(process.env.CI),
  hasFailedLately: hasFailedLately(root),
});

/** Why there was no window, when the browser takes its place and when it may not. */
const sentences = {
  'no-runtime': { instead: downloadFailed, finally: electronUnavailable },
  'no-window': { instead: windowFailed, finally: windowFailedFinally },
  root: { instead: asRoot, finally: asRootFinally },
  sandbox: { instead: withoutSandbox, finally: withoutSandboxFinally },
};

const start = async (options) => {
  ensureInstalled(root);
  const { form, because } = chooseForm(options, circumstances());
  if (because) say(insteadOfElectron[because]);
  if (form === 'browser') return runBrowserForm(root, options);
  const { outcome, detail, code } = await runElectronForm(root, { mustFetch: form === 'download' });
  if (outcome === 'closed') return code;
  const isFinal = options.wish === 'electron';
  say(sentences[outcome][isFinal ? 'finally' : 'instead'](detail));
  return isFinal ? code : runBrowserForm(root, options);
};

const options = readOptions(process.argv.slice(2));
if (options.kind === 'start') {
  const code = await start(options);
  if (code !== undefined) process.exit(code);
} else if (options.kind === 'help') {
  process.stdout.write(usage);
} else {
  process.stderr.write(`${options.sentence}`);
  process.exit(2);
}
