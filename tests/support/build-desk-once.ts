import { buildApp } from '../../build/scripts/build-app.mjs';
import { projectFolder } from './folders';

/** Before the tests of a project that opens the desk: one build for all of them, the shell's scripts with it. */
export const setup = async (): Promise<void> => {
  await buildApp(projectFolder.replace(/[\\/]$/u, ''));
};
