// `npm run golden`: writes the golden files anew; look at the difference before committing it.
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { runTests } from './run.mjs';

ensureInstalled(root);
runTests(['golden'], [], { UPDATE_GOLDEN: '1' });
