// `npm run screens`: sets up what is missing, then takes a picture of every screen in both languages and three themes.
import { buildDesk } from './build-desk.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { runBundled } from './run-bundled.mjs';
import { ensurePrograms } from './system-packages.mjs';

ensureInstalled(root);
ensurePrograms(['chromium']);
await buildDesk(root);
await runBundled('tests/e2e/screens/screens.ts');
