// `npm test`: the gate, then every test that needs no display. `npm run test:rendering` prints by LibreOffice as well,
// `npm run test:electron` drives the program under Electron's runtime, and names what it could not run without it;
// `npm run test:installed` packs it, installs it where it may, and drives what is installed as a person does.
import { buildCli } from './build-cli.mjs';
import { buildDesk } from './build-desk.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { runTests } from './run.mjs';
import { ensurePrograms, hasVirtualDisplays, tryPrograms } from './system-packages.mjs';

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

const browserProjects = ['paper', 'e2e', 'browser-form'];

/** Those that look at how long something takes, or how much was typed in a second. */
const measuring = [
  'tests/e2e/safety/kill.test.ts',
  'tests/e2e/safety/kill-works.test.ts',
  'tests/e2e/hostile/any-file.test.ts',
  'tests/browser-form/server.test.ts',
  'tests/browser-form/electron.test.ts',
];

/** Two files at a time, each with a browser of its own, for they wait more than they work; what measures runs alone. */
const runInBrowsers = () => {
  runTests(browserProjects, ['--maxWorkers', '2', ...measuring.flatMap((file) => ['--exclude', file])]);
  runTests(browserProjects, ['--no-file-parallelism', ...measuring]);
};

ensureInstalled(root);
if (process.argv.includes('--rendering')) {
  ensurePrograms(['chromium', 'libreOffice', 'poppler', 'mutool']);
  runTests(['rendering']);
} else if (process.argv.includes('--electron')) {
  ensurePrograms(['chromium', 'poppler']);
  // Two files at a time where each has a display of its own.
  const workers = hasVirtualDisplays() ? ['--maxWorkers', '2'] : ['--no-file-parallelism'];
  runTests(['electron'], [...workers, ...electronReporters]);
} else if (process.argv.includes('--installed')) {
  await runInstalledTests();
} else {
  ensurePrograms(['chromium', 'poppler']);
  tryPrograms(['headlessShell']);
  await import('./check.mjs');
  await buildCli(root);
  // Vitest leaves one of two cores idle unless it is told.
  runTests(['documents', 'cli', 'nothi'], ['--maxWorkers', '2']);
  await buildDesk(root);
  runTests(['packages']);
  runInBrowsers();
}
