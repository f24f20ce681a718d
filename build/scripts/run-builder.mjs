// Runs electron-builder for the platform this runs on. A process of its own, so that package.mjs can end it when it hangs;
// electron-builder's command would besides ask the registry whether there is a newer one.
import { build } from 'electron-builder';
import { builderConfiguration } from '../electron-builder.config.mjs';
import { root } from './root.mjs';

await build({ projectDir: root, config: builderConfiguration, publish: 'never' });
