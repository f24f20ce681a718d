// `npm test`: the gate, then every test that needs no display. `npm run test:rendering` prints by LibreOffice as well,
// `npm run test:electron` drives the program under Electron's runtime, and names what it could not run without it.
import { buildCli } from './build-cli.mjs';
import { buildDesk } from './build-desk.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { runTests } from './run.mjs';
import { ensurePrograms } from './system-packages.mjs';

/** The first reporter names each test that was not run, the second says how many ran under which version. */
const electronReporters = ['--reporter', 'verbose', '--reporter', './tests/electron/say-runtime.ts'];

ensureInstalled(root);
if (process.argv.includes('--rendering')) {
  ensurePrograms(['chromium', 'libreOffice', 'poppler', 'mutool']);
  runTests(['rendering']);
} else if (process.argv.includes('--electron')) {
  runTests(['electron'], ['--no-file-parallelism', ...electronReporters]);
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
