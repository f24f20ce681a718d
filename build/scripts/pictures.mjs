// `npm run pictures`: sets up what is missing, then runs tests/rendering/pictures.ts.
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { runBundled } from './run-bundled.mjs';
import { ensurePrograms } from './system-packages.mjs';

ensureInstalled(root);
ensurePrograms(['chromium', 'libreOffice', 'poppler', 'mutool']);
await runBundled('tests/rendering/pictures.ts');
