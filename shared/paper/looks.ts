import type { Style } from '#shared/minutes/model';
import type { Align, Look, Looks } from './paper';

/** Space kept for a signature by hand, in points (with the date line about 17 mm). */
const signatureSpace = 28;

/**
 * The looks of every role, made from the document's two type sizes: the one table from which both the Word styles and the
 * CSS are made. Lengths in points.
 */
export const composeLooks = ({ page }: Style): Looks => {
  const look = (align: Align, after: number, more: Partial<Look> = {}): Look => {
    const sizePt = more.sizePt ?? page.sizePt;
    return {
      bold: false,
      align,
      spaceBefore: 0,
      spaceAfter: after,
      lineHeight: sizePt * page.lineHeight,
      keepNext: false,
      ...more,
      sizePt,
    };
  };
  const small = { sizePt: page.tableSizePt };
  const smaller = { sizePt: Math.max(7, page.tableSizePt - 2) };
  const strong = { bold: true };
  return {
    grade: look('center', 4, strong),
    urgency: look('right', 2, strong),
    draftMark: look('right', 2, strong),
    letterhead: look('center', 0, { sizePt: page.sizePt + 1 }),
    record: look('center', 2, small),
    title: look('center', 8, { ...strong, sizePt: page.sizePt + 1, spaceBefore: 8, keepNext: true }),
    factLabel: look('left', 0, strong),
    factValue: look('left', 0),
    body: look('justify', 6),
    leadIn: look('justify', 6, { keepNext: true }),
    agendaHeading: look('left', 4, { spaceBefore: 4, keepNext: true }),
    discussion: look('justify', 6),
    decisionHeading: look('left', 3, { ...strong, keepNext: true }),
    decision: look('justify', 4),
    implementers: look('left', 6),
    tableHead: look('center', 0, { ...strong, ...small, keepNext: true }),
    tableText: look('left', 3, small),
    tableNumber: look('center', 0, small),
    innerTableHead: look('center', 0, { ...strong, ...smaller, keepNext: true }),
    innerTableText: look('left', 2, smaller),
    closing: look('justify', 6, { spaceBefore: 6 }),
    signatureDate: look('center', 0, { spaceBefore: signatureSpace, keepNext: true }),
    signatureName: look('center', 0, { keepNext: true }),
    signatureText: look('center', 0),
    memo: look('left', 0, { spaceBefore: 14 }),
    dateLabel: look('right', 0, { spaceBefore: 14 }),
    banglaDate: look('center', 0, { spaceBefore: 14 }),
    gregorianDate: look('center', 0),
    distributionHeading: look('left', 4, { ...strong, spaceBefore: 10, keepNext: true }),
    distributionLine: look('left', 2),
    annexHeading: look('right', 4, { ...strong, keepNext: true }),
    annexTitle: look('center', 8, { ...strong, keepNext: true }),
  };
};

/** Space below a table, in points. */
export const tableGap = 8;
