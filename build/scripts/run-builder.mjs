// Runs electron-builder for the platform this runs on: `run-builder.mjs <folder for the packages> [runtime]`. A process of
// its own, so that package.mjs can end it when it hangs; electron-builder's command would besides ask the registry whether
// there is a newer one.
import { build } from 'electron-builder';
import { builderConfiguration } from '../electron-builder.config.mjs';
import { root } from './root.mjs';

const [output, electronDist] = process.argv.slice(2);

await build({
  projectDir: root,
  publish: 'never',
  config: {
    ...builderConfiguration,
    directories: { ...builderConfiguration.directories, output },
    ...(electronDist === undefined ? {} : { electronDist }),
  },
});
