import { cellPadding, cellPaddingVertical, innerCellPadding } from '#shared/paper/measure';
import { tableGap } from '#shared/paper/looks';
import type { Look, Paper } from '#shared/paper/paper';
import { fontFamily, naturalLine } from './faces';

/** A length in points, to the hundredth. */
export const points = (length: number): string => `${String(Math.round(length * 100) / 100)}pt`;

/** Word's lines are "at least" as high as the look says; the bundled face is taller than the tightest setting. */
const lineHeight = ({ lineHeight: least, sizePt }: Look): string => points(Math.max(least, sizePt * naturalLine));

const writeLook = (role: string, look: Look): string =>
  [
    `.${role}{font-size:${points(look.sizePt)}`,
    `line-height:${lineHeight(look)}`,
    `text-align:${look.align}`,
    `padding:${points(look.spaceBefore)} 0 ${points(look.spaceAfter)}`,
    ...(look.bold ? ['font-weight:700'] : []),
    ...(look.keepNext ? ['break-after:avoid'] : []),
  ].join(';') + '}';

const contentRules: readonly string[] = [
  `html{font-family:${fontFamily};color:#000;background:#fff;-webkit-print-color-adjust:exact}`,
  'body{margin:0;orphans:2;widows:2;overflow-wrap:break-word;font-kerning:normal}',
  // Word adds the spaces of neighbours; CSS margins would collapse, padding does not.
  'p{margin:0;white-space:pre-wrap}',
  '.marker{display:inline-block;text-indent:0;white-space:pre}',
  '.stay{break-after:avoid}',
  '.rule{border-bottom:.5pt solid #000}',
  'img{display:block;margin:0 auto;break-after:avoid}',
  `table{border-collapse:collapse;table-layout:fixed;margin:0 0 ${points(tableGap)}}`,
  'td,th{padding:0;vertical-align:top;font-weight:inherit}',
  '.middle{vertical-align:middle}',
  `.ruled>*>tr>*{border:.5pt solid #000;padding:${points(cellPaddingVertical)} ${points(cellPadding)}}`,
  `td .ruled>*>tr>*{padding:${points(cellPaddingVertical)} ${points(innerCellPadding)}}`,
  'thead{display:table-header-group;break-inside:avoid}',
  '.whole{break-inside:avoid}',
  '.signatures{break-inside:avoid;break-before:avoid}',
];

const writeLooks = ({ looks }: Paper): readonly string[] =>
  Object.entries(looks).map(([role, look]) => writeLook(role, look));

/** The classes the content asked for. */
export const writeClasses = (classes: ReadonlyMap<string, string>): string =>
  [...classes].map(([declarations, name]) => `.${name}{${declarations}}`).join('\n');

/** The rules of the content: no faces, no page, no classes of its own. Whoever makes pages of boxes adds those. */
export const writeContentRules = (paper: Paper): string => [...contentRules, ...writeLooks(paper)].join('\n');
