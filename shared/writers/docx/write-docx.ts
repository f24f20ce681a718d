import { Document, Footer, PageNumber, Packer, Paragraph, TextRun } from 'docx';
import type { Paper } from '#shared/paper/paper';
import { writeBlocks } from './content';
import { writeCoreProperties } from './core-properties';
import { pageNumberStyle } from './style-names';
import { composeStyles } from './styles';
import { twips } from './units';
import { clearZipTimes } from './zip-times';

/** The page number; Word and LibreOffice show Latin digits (build/decisions/page-numbers.md). */
const writeFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({ style: pageNumberStyle.id, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });

const writeDocument = (paper: Paper): Document => {
  const { width, height, margins, numbers } = paper.page;
  return new Document({
    title: paper.title,
    creator: paper.creator,
    styles: composeStyles(paper),
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(width), height: twips(height) },
            margin: {
              top: twips(margins.top),
              right: twips(margins.right),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
            },
          },
        },
        ...(numbers ? { footers: { default: writeFooter() } } : {}),
        children: paper.parts.flatMap((blocks, index) => writeBlocks(blocks, index > 0)),
      },
    ],
  });
};

/** The Paper as a DOCX file. The same Paper gives the same bytes. */
export const writeDocx = async (paper: Paper): Promise<Uint8Array> => {
  const overrides = [{ path: 'docProps/core.xml', data: writeCoreProperties(paper) }];
  const archive = await Packer.pack(writeDocument(paper), 'uint8array', undefined, overrides);
  return clearZipTimes(archive);
};
