// `npm run minutes -- …`: sets up what is missing, then runs the command line in this process.
import { pathToFileURL } from 'node:url';
import { buildCli } from './build-cli.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';

ensureInstalled(root);
await import(pathToFileURL(await buildCli(root)).href);
