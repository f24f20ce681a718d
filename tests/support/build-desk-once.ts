import { buildDesk } from '../../build/scripts/build-desk.mjs';
import { projectFolder } from './folders';

/** Before the tests of a project that opens the desk: one build for all of them. */
export const setup = async (): Promise<void> => {
  await buildDesk(projectFolder.replace(/[\\/]$/u, ''));
};
