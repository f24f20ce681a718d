import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from '#shared/writers/docx/write-docx';
import { compose } from '#shared/paper/compose/compose';
import type { Minutes } from '#shared/minutes/model';

/** The XML parts of a DOCX by their paths. */
export const unpackDocx = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => path.endsWith('.xml') || path.endsWith('.rels'))
      .map(([path, data]) => [path, strFromU8(data)]),
  );

/** The XML parts of the DOCX of some minutes. */
export const docxParts = async (minutes: Minutes): Promise<Readonly<Record<string, string>>> =>
  unpackDocx(await writeDocx(compose(minutes)));
