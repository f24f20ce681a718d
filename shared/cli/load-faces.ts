import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { faceNames, type Faces } from '#shared/writers/html/faces';

/** The bundled faces, which the build puts beside the bundled program. */
export const loadFaces = async (): Promise<Faces> => {
  const folder = new URL('faces/', import.meta.url);
  const files = faceNames.map(async (name) => {
    const bytes = await readFile(fileURLToPath(new URL(`${name}.woff2`, folder)));
    return [name, bytes.toString('base64')] as const;
  });
  return Object.fromEntries(await Promise.all(files)) as Faces;
};
