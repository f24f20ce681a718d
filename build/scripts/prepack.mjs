// Before `npm pack`: bundles the command line, so that the archive needs no other package and installs offline.
import { buildCli } from './build-cli.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';

ensureInstalled(root);
await buildCli(root);
