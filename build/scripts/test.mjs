// `npm test`: the gate, then every test that needs no display. `npm run test:rendering` prints by LibreOffice as well.
import { buildCli } from './build-cli.mjs';
import { buildDesk } from './build-desk.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { runTests } from './run.mjs';
import { ensurePrograms } from './system-packages.mjs';

ensureInstalled(root);
if (process.argv.includes('--rendering')) {
  ensurePrograms(['chromium', 'libreOffice', 'poppler', 'mutool']);
  runTests(['rendering']);
} else {
  ensurePrograms(['chromium']);
  await import('./check.mjs');
  await buildCli(root);
  runTests(['documents', 'cli', 'nothi']);
  await buildDesk(root);
  // Browsers beside each other would only wait for each other.
  runTests(['paper', 'e2e', 'browser-form'], ['--no-file-parallelism']);
}
