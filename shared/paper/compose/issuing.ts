import { isGiven } from '#shared/kernel/given-text';
import { formatPattern } from '#shared/bangla/number-pattern';
import type { DistributionList } from '#shared/minutes/model';
import { blank, shortBlank } from '#shared/minutes/phrases/blank';
import { formatIssueDate, formatIssueDateBangla } from '#shared/minutes/phrases/date';
import { composeDistributionHeading, printDistributionLine } from '#shared/minutes/phrases/distribution';
import { afterLabel } from '#shared/minutes/phrases/label';
import { composeDateLabel, composeMemoLabel, composeMemoNumber } from '#shared/minutes/phrases/memo';
import { emsOf, fitColumns, hangOf, markerOf, toTwentieths } from '#shared/paper/measure';
import type { PaperBlock, PaperCell, PaperTable } from '#shared/paper/paper';
import { wholeRow } from './rows';
import { line } from './runs';
import type { Sheet } from './sheet';

/** Space between the word for date and the dates, in points. */
const dateGap = 6;

/** A computer without the named face sets the dates in a wider one: a share more than they need. */
const slack = 1.15;

/**
 * The dates and their label take what they need and some slack, the memo number all that is left; where that is less than
 * it needs for one line, the slack goes first.
 */
const memoColumns = (
  memo: string,
  label: string,
  dates: readonly string[],
  { looks, width }: Sheet,
): readonly number[] => {
  const { sizePt } = looks.memo;
  const labelWidth = toTwentieths((emsOf(label) + 0.3) * sizePt);
  const datesWidth = Math.max(...dates.map(emsOf)) * sizePt;
  const wished = toTwentieths(datesWidth * slack + dateGap);
  const rest = Math.max(width - labelWidth - wished, width / 3);
  const needs = [emsOf(memo) * sizePt, labelWidth, datesWidth + dateGap];
  return fitColumns([rest, labelWidth, wished], needs, width);
};

/** The memo number at the left and both dates at the right, on one line. */
export const composeMemoLine = (sheet: Sheet): PaperTable => {
  const { minutes, style } = sheet;
  const { memo, issueDate } = minutes;
  const label = memo?.literal?.label ?? composeMemoLabel(style);
  const number = memo?.literal?.number ?? composeMemoNumber(minutes) ?? blank;
  const memoText = label + afterLabel(style) + number;
  const bangla = issueDate?.literal?.bangla ?? formatIssueDateBangla(minutes, style) ?? shortBlank;
  const gregorian = issueDate?.literal?.gregorian ?? formatIssueDate(minutes, style) ?? shortBlank;
  const dateLabel = issueDate?.literal?.label ?? composeDateLabel(style);
  const cell = (column: number, blocks: readonly PaperBlock[]): PaperCell => ({
    blocks,
    column,
    rowSpan: 1,
    colSpan: 1,
    valign: 'center',
  });
  return {
    kind: 'table',
    role: 'memo',
    columns: memoColumns(memoText, dateLabel, [bangla, gregorian], sheet),
    headerRows: 0,
    ruled: false,
    padding: 0,
    indent: 0,
    keepNext: minutes.distribution.some((list) => list.lines.length > 0),
    rows: [
      wholeRow([
        cell(0, [line('memo', memoText, { source: 'memo.number' })]),
        cell(1, [line('dateLabel', dateLabel, { source: 'issueDate.date' })]),
        cell(2, [
          line('banglaDate', bangla, { ruleBelow: style.dates.rule, indent: dateGap, source: 'issueDate.date' }),
          line('gregorianDate', gregorian, { indent: dateGap, source: 'issueDate.date' }),
        ]),
      ]),
    ],
  };
};

const composeList = (list: DistributionList, { minutes, style, looks }: Sheet): readonly PaperBlock[] => {
  const source = `distribution[${String(minutes.distribution.indexOf(list))}]`;
  const heading = list.literal?.heading ?? composeDistributionHeading(list, style);
  const markers = list.lines.map(
    (entry, index) => entry.literal?.marker ?? formatPattern(style.numbering.distribution, index),
  );
  const hang = hangOf(markers, looks.distributionLine.sizePt);
  const lines = list.lines.map((entry, index) => {
    const text = printDistributionLine(entry, index === list.lines.length - 1, style);
    return line('distributionLine', isGiven(text) ? text : blank, {
      indent: hang,
      source: `${source}.lines[#${entry.id}]`,
      marker: markerOf(markers[index] ?? '', hang, looks.distributionLine.sizePt),
    });
  });
  return [...(isGiven(heading) ? [line('distributionHeading', heading, { source })] : []), ...lines];
};

/** Every distribution list that has a line. */
export const composeDistribution = (sheet: Sheet): readonly PaperBlock[] =>
  sheet.minutes.distribution.filter((list) => list.lines.length > 0).flatMap((list) => composeList(list, sheet));
