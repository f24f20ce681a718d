// Runs electron-builder for the platform this runs on, as its one argument says in JSON: `output` (a folder), `targets`, and
// maybe `electronDist` (a runtime), `label` (packages for tests only), `electronVersion` and `debBy`. A process of its own, so
// that package.mjs can end it when it hangs; electron-builder's command would besides ask the registry whether there is a
// newer one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'electron-builder';
import { builderConfiguration } from '../electron-builder.config.mjs';
import { chooseDebPackager } from './deb/choose-packager.mjs';
import { root } from './root.mjs';
import { forTests } from './test-packages.mjs';

const { output, targets, electronDist, label, electronVersion, debBy } = JSON.parse(process.argv[2]);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const config =
  label === undefined ? builderConfiguration : forTests(builderConfiguration, { label, version, electronVersion });

if (targets.includes('deb')) {
  const { path, sentence } = await chooseDebPackager(debBy);
  process.stdout.write(`${sentence}\n`);
  if (path !== undefined) process.env.CUSTOM_FPM_PATH = path;
}

/** Only the targets asked for; `dir`, the program unpacked, is for the same processors as the first of the others. */
const platform = { linux: 'linux', win32: 'win', darwin: 'mac' }[process.platform];
const known = [{ target: 'dir', arch: config[platform].target[0].arch }, ...config[platform].target];
const target = known.filter((one) => targets.includes(one.target));

await build({
  projectDir: root,
  publish: 'never',
  config: {
    ...config,
    [platform]: { ...config[platform], target },
    directories: { ...config.directories, output },
    ...(electronDist === undefined ? {} : { electronDist }),
  },
});
