import { toPrintable } from '#shared/kernel/xml-text';
import { hasContent } from '#shared/minutes/agenda-content';
import type { Meeting, Minutes, PaperKind } from '#shared/minutes/model';
import { attendanceSheetOf, minutesOf } from '#shared/minutes/paper-view';
import { fillSlots } from '#shared/minutes/phrases/fill-slots';
import { formatSignatoryName } from '#shared/minutes/phrases/person';
import { titleLines } from '#shared/minutes/phrases/title';
import { resolveStyle } from '#shared/minutes/presets';
import { composeLooks } from '#shared/paper/looks';
import { a4, millimetre, toTwentieths } from '#shared/paper/measure';
import type { Page, Paper, PaperBlock } from '#shared/paper/paper';
import { composeAttendanceSheet } from './attendance-sheet';
import { withHeadingLevels } from './heading-levels';
import { keepTogether } from './keep-together';
import { composeMinutes } from './minutes';
import { countParagraphs, type Sheet } from './sheet';

const composePage = ({ style }: Sheet): Page => ({
  width: toTwentieths(a4.width),
  height: toTwentieths(a4.height),
  margins: {
    top: toTwentieths(style.page.margins.top * millimetre),
    right: toTwentieths(style.page.margins.right * millimetre),
    bottom: toTwentieths(style.page.margins.bottom * millimetre),
    left: toTwentieths(style.page.margins.left * millimetre),
  },
  font: toPrintable(style.page.font),
  numbers: style.page.numbers,
});

const creatorOf = ({ minutes, style }: Sheet): string => {
  const issuing = minutes.signatories.find((signatory) => signatory.place === 'issuing');
  return toPrintable(issuing ? formatSignatoryName(issuing, style) : (minutes.committee ?? ''));
};

/** A paper's parts, each on pages of its own. */
type Composer = (sheet: Sheet) => readonly (readonly PaperBlock[])[];

/** What is shown of a meeting, as Paper. */
const composeWith = (composer: Composer, shown: Minutes): Paper => {
  const style = resolveStyle(shown.style);
  const { top, right, bottom, left } = style.page.margins;
  const width = toTwentieths(a4.width - (left + right) * millimetre);
  const sheet: Sheet = {
    minutes: { ...fillSlots(shown, style), agenda: shown.agenda.filter(hasContent) },
    style,
    looks: composeLooks(style),
    width,
    height: toTwentieths(a4.height - (top + bottom) * millimetre),
    nextParagraphNumber: countParagraphs(style),
  };
  return {
    title: toPrintable(titleLines(shown, style).join(' ')),
    creator: creatorOf(sheet),
    language: 'bn-BD',
    changedAt: shown.changedAt,
    page: composePage(sheet),
    looks: sheet.looks,
    parts: withHeadingLevels(composer(sheet)).map((part) => keepTogether(part, width, sheet)),
  };
};

/**
 * Minutes as Paper. Pure and total: whatever parses composes, with dotted space where a draft lacks its memo number, a
 * date or the chair.
 */
export const compose = (minutes: Minutes): Paper => composeWith(composeMinutes, minutes);

/** The kinds of paper: what each shows of a meeting, composed of the parts in this folder. */
const kinds: Readonly<Record<PaperKind, (meeting: Meeting) => Paper>> = {
  minutes: (meeting) => compose(minutesOf(meeting)),
  attendanceSheet: (meeting) => {
    const shown = attendanceSheetOf(meeting);
    return composeWith((sheet) => composeAttendanceSheet(sheet, shown.blankRows), shown);
  },
};

/** One of a meeting's papers. A kind that the meeting has not got yet is composed as it would begin. */
export const composePaper = (meeting: Meeting, kind: PaperKind): Paper => kinds[kind](meeting);
