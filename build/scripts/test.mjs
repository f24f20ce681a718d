// `npm test`: the gate, then every test that needs no display. `npm run test:rendering` prints by LibreOffice as well,
// `npm run test:electron` drives the program under Electron's runtime, and names what it could not run without it;
// `npm run test:installed` packs it, installs it where it may, and drives what is installed as a person does.
import { buildCli } from './build-cli.mjs';
import { buildDesk } from './build-desk.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { runTests } from './run.mjs';
import { ensurePrograms } from './system-packages.mjs';

/** They name each test that was not run or was tried again; the last says how many ran under which version. */
const ours = ['--reporter', 'verbose', '--reporter', './tests/support/report-run.ts'];
const electronReporters = [...ours, '--reporter', './tests/electron/say-runtime.ts'];

/** Needs Linux and a runtime; where they are missing, nothing is installed and each test is named as not run. */
const runInstalledTests = async () => {
  const { packableRuntime } = await import('./given-runtime.mjs');
  if ('path' in packableRuntime())
    ensurePrograms(['virtualDisplay', 'xdotool', 'xmodmap', 'imageMagick', 'electronLibraries']);
  runTests(['installed'], ['--no-file-parallelism', ...ours]);
};

ensureInstalled(root);
if (process.argv.includes('--rendering')) {
  ensurePrograms(['chromium', 'libreOffice', 'poppler', 'mutool']);
  runTests(['rendering']);
} else if (process.argv.includes('--electron')) {
  ensurePrograms(['chromium', 'poppler']);
  runTests(['electron'], ['--no-file-parallelism', ...electronReporters]);
} else if (process.argv.includes('--installed')) {
  await runInstalledTests();
} else {
  ensurePrograms(['chromium']);
  await import('./check.mjs');
  await buildCli(root);
  runTests(['documents', 'cli', 'nothi']);
  await buildDesk(root);
  runTests(['packages']);
  // Browsers beside each other would only wait for each other.
  runTests(['paper', 'e2e', 'browser-form'], ['--no-file-parallelism']);
}
