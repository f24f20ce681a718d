import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMeeting } from '#shared/minutes/parse';
import { expectValue } from '#shared/kernel/result';
import { composePaper } from '#shared/paper/compose/compose';
import { faceNames, type Faces } from '#shared/writers/html/faces';
import { writeHtml } from '#shared/writers/html/write-html';
import type { Prepare } from '../contender';

const readFaces = (root: string): Faces => {
  const folder = join(root, 'shared/writers/html/faces');
  const files = faceNames.map((name) => [name, readFileSync(join(folder, `${name}.woff2`)).toString('base64')]);
  return Object.fromEntries(files) as Faces;
};

/** The product: the file read and checked, composed, written as HTML with its faces inside. */
export const prepare: Prepare = ({ root }) => {
  const faces = readFaces(root);
  return (json) => writeHtml(composePaper(expectValue(parseMeeting(json)), 'minutes'), faces);
};
