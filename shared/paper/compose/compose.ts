import { toPrintable } from '#shared/kernel/xml-text';
import { hasContent } from '#shared/minutes/agenda-content';
import type { Minutes } from '#shared/minutes/model';
import { fillSlots } from '#shared/minutes/phrases/fill-slots';
import { formatSignatoryName } from '#shared/minutes/phrases/person';
import { titleLines } from '#shared/minutes/phrases/title';
import { resolveStyle } from '#shared/minutes/presets';
import { composeLooks } from '#shared/paper/looks';
import { a4, millimetre, toTwentieths } from '#shared/paper/measure';
import type { Page, Paper, PaperBlock, Role } from '#shared/paper/paper';
import { composeAgenda } from './agenda';
import { composeAnnexes } from './annexes';
import { composeBlocks } from './blocks';
import { composeHead } from './head';
import { composeDistribution, composeMemoLine } from './issuing';
import { countParagraphs, type Sheet } from './sheet';
import { composeSignatures, signOff } from './signatures';

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

const composePlain = (blocks: Minutes['opening'], role: Role, sheet: Sheet): readonly PaperBlock[] =>
  composeBlocks(blocks ?? [], { role, width: sheet.width, indent: 0, inCell: false }, sheet);

/** The main part, in its constant order (build/domain.md, “The document's order”). */
const composeBody = (sheet: Sheet): readonly PaperBlock[] => {
  const { minutes } = sheet;
  const meeting = [
    ...composeHead(sheet),
    ...composePlain(minutes.opening, 'body', sheet),
    ...composePlain(minutes.body, 'body', sheet),
    ...composeAgenda(sheet),
    ...composePlain(minutes.closing, 'closing', sheet),
  ];
  const issuing = [composeMemoLine(sheet), ...composeDistribution(sheet)];
  return [
    ...signOff(meeting, composeSignatures('chair', sheet)),
    ...signOff(issuing, composeSignatures('issuing', sheet)),
  ];
};

const creatorOf = ({ minutes, style }: Sheet): string => {
  const issuing = minutes.signatories.find((signatory) => signatory.place === 'issuing');
  return toPrintable(issuing ? formatSignatoryName(issuing, style) : (minutes.committee ?? ''));
};

/**
 * Minutes as Paper. Pure and total: whatever parses composes, with dotted space where a draft lacks its memo number, a
 * date or the chair.
 */
export const compose = (minutes: Minutes): Paper => {
  const style = resolveStyle(minutes.style);
  const width = toTwentieths(a4.width - (style.page.margins.left + style.page.margins.right) * millimetre);
  const sheet: Sheet = {
    minutes: { ...fillSlots(minutes, style), agenda: minutes.agenda.filter(hasContent) },
    style,
    looks: composeLooks(style),
    width,
    nextParagraphNumber: countParagraphs(style),
  };
  return {
    title: toPrintable(titleLines(minutes, style).join(' ')),
    creator: creatorOf(sheet),
    language: 'bn-BD',
    changedAt: minutes.changedAt,
    page: composePage(sheet),
    looks: sheet.looks,
    parts: [composeBody(sheet), ...composeAnnexes(sheet)],
  };
};
