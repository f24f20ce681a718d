// `npm run test:long`: the tests that can run long, in their long form (KARJOBIBORONI_LONG=1). Add a test by its project and
// its file; in every other run it takes its short form.
import { buildCli } from './build-cli.mjs';
import { buildDesk } from './build-desk.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { runTests } from './run.mjs';
import { ensurePrograms } from './system-packages.mjs';

const longTests = [
  ['unit', 'tests/unit/everything-file/hostile-files.test.ts'],
  ['unit', 'tests/unit/journal/power-cut.test.ts'],
  ['cli', 'tests/cli/hostile-files.test.ts'],
  ['e2e', 'tests/e2e/hostile/any-file.test.ts'],
  ['e2e', 'tests/e2e/safety/crash-lab.test.ts'],
  ['e2e', 'tests/e2e/safety/kill.test.ts'],
  ['e2e', 'tests/e2e/safety/kill-works.test.ts'],
  ['e2e', 'tests/e2e/safety/lost-database.test.ts'],
  ['e2e', 'tests/e2e/safety/clock.test.ts'],
  ['e2e', 'tests/e2e/safety/harms-together.test.ts'],
  ['e2e', 'tests/e2e/screens/axe.test.ts'],
  ['e2e', 'tests/e2e/typing/cluster-typing.test.ts'],
  ['electron', 'tests/electron/kill.test.ts'],
];

process.env.KARJOBIBORONI_LONG = '1';
// The long run has the time for the browser that people have.
process.env.KARJOBIBORONI_WHOLE_BROWSER = '1';
ensureInstalled(root);
ensurePrograms(['chromium']);
await buildCli(root);
await buildDesk(root);
for (const [project, file] of longTests) runTests([project], [file, '--no-file-parallelism']);
