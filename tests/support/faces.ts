import { readFileSync } from 'node:fs';
import { faceNames, type Faces } from '#shared/writers/html/faces';
import { projectFolder } from '#tests/support/folders';

/** The bundled faces, as the command line loads them. */
export const faces = Object.fromEntries(
  faceNames.map((name) => [
    name,
    readFileSync(`${projectFolder}shared/writers/html/faces/${name}.woff2`).toString('base64'),
  ]),
) as Faces;

/** Stand-ins for tests of content, where half a megabyte of font would only be in the way. */
export const emptyFaces = Object.fromEntries(faceNames.map((name) => [name, ''])) as Faces;
