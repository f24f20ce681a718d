import type { Paper } from '#shared/paper/paper';
import { withoutPlaces, writeBlocks, type Classes } from '#shared/writers/html/content';
import { writeClasses, writeContentRules } from '#shared/writers/html/stylesheet';

/** A Paper's content as one HTML document: what page boxes are made of, without faces and pages. */
export const contentHtml = (paper: Paper): string => {
  const classes: Classes = new Map();
  const parts = paper.parts.map(
    (blocks) => `<section class="part">\n${withoutPlaces(writeBlocks(blocks, classes))}\n</section>\n`,
  );
  return [
    '<!doctype html>\n<html lang="bn">\n<head>\n<meta charset="utf-8">\n',
    `<style>\n${writeContentRules(paper)}\n${writeClasses(classes)}\n</style>\n</head>\n<body>\n`,
    ...parts,
    '</body>\n</html>\n',
  ].join('');
};
