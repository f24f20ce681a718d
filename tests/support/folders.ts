import { fileURLToPath } from 'node:url';

/** The project's folder, ending in a slash. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Where tests leave what a person may want to look at; not kept in the repository. */
export const outFolder = `${projectFolder}tests/out/`;
