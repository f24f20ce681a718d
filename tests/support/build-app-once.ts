import { buildApp } from '../../build/scripts/build-app.mjs';
import { buildCli } from '../../build/scripts/build-cli.mjs';
import { projectFolder } from './folders';

/** Before the tests of what is packed: one build of the desktop program and of the command line. */
export const setup = async (): Promise<void> => {
  const root = projectFolder.replace(/[\\/]$/u, '');
  await buildApp(root);
  await buildCli(root);
};
