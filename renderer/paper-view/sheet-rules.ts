import type { Page } from '#shared/paper/paper';
import { fontFamily } from '#shared/writers/html/faces';
import { lineEnd } from './loose-lines';
import { points } from '#shared/writers/html/stylesheet';

/** Size of a length in CSS pixels. */
export const toPixels = (length: number): number => (length * 96) / 72;

export const contentWidth = ({ width, margins }: Page): number => width - margins.left - margins.right;
export const contentHeight = ({ height, margins }: Page): number => height - margins.top - margins.bottom;

const writeBox = ({ margins }: Page): string =>
  [margins.top, margins.right, margins.bottom, margins.left].map(points).join(' ');

/** A line that is not stretched: generated text breaks it, which is not copied. */
const raggedLine = `.${lineEnd}::after{content:"\\A";white-space:pre}`;

/**
 * What halves of things look like, after all other rules: a half paragraph has no space and no rule at its cut side, a
 * second half no hanging marker; the space below the last thing on a page hangs out.
 */
const halves: readonly string[] = [
  'p.again{text-indent:0;padding-top:0}',
  'p.upper{padding-bottom:0;border-bottom:0}',
  'p.filled{text-align-last:justify}',
  '.text-area>:last-child{margin-bottom:0;padding-bottom:0}',
];

/**
 * Pages as boxes. `contain: size` makes a box one piece for the printer, so that it prints what the screen shows; a
 * point less high in print, so that no rounding gives an empty page after it.
 */
export const writeSheetRules = (page: Page, numberSize: number): string =>
  [
    `@page{size:${points(page.width)} ${points(page.height)};margin:0}`,
    `.sheet{position:relative;box-sizing:border-box;width:${points(page.width)};height:${points(page.height)};` +
      `padding:${writeBox(page)};background:#fff;color:#000;contain:size layout style}`,
    `.text-area{height:${points(contentHeight(page))}}`,
    `.folio{position:absolute;left:${points(page.margins.left)};right:${points(page.margins.right)};bottom:0;` +
      `height:${points(page.margins.bottom)};display:flex;align-items:center;justify-content:center;` +
      `font-family:${fontFamily};font-size:${points(numberSize)}}`,
    ...halves,
    raggedLine,
    `@media print{.sheet{height:${points(page.height - 1)};break-inside:avoid;break-after:page}.sheet:last-child{break-after:auto}}`,
  ].join('\n');
