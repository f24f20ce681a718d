import { escapeMarkup } from '#shared/kernel/xml-text';
import type { Paper } from '#shared/paper/paper';
import { writeBlocks, type Classes } from './content';
import type { Faces } from './faces';
import { writeStylesheet } from './stylesheet';

/** The Paper as one self-contained HTML document with paged CSS: preview, print and PDF are all made from it. */
export const writeHtml = (paper: Paper, faces: Faces): string => {
  const classes: Classes = new Map();
  const parts = paper.parts.map((blocks) => `<section class="part">\n${writeBlocks(blocks, classes)}\n</section>\n`);
  return [
    '<!doctype html>\n<html lang="bn">\n<head>\n<meta charset="utf-8">\n',
    `<title>${escapeMarkup(paper.title)}</title>\n`,
    `<style>\n${writeStylesheet(paper, faces, classes)}\n</style>\n</head>\n<body>\n`,
    ...parts,
    '</body>\n</html>\n',
  ].join('');
};
