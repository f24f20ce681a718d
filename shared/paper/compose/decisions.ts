import { isGiven } from '#shared/kernel/given-text';
import type { AgendaItem, Decision, Implementers } from '#shared/minutes/model';
import { printDeadline } from '#shared/minutes/phrases/deadline';
import { formatProgress, printImplementers } from '#shared/minutes/phrases/implementers';
import { afterLabel } from '#shared/minutes/phrases/label';
import { printDecisionMarker } from '#shared/minutes/phrases/marker';
import { hangOf } from '#shared/paper/measure';
import type { PaperBlock, Role } from '#shared/paper/paper';
import { composeMarked } from './blocks';
import { held } from './keep-together';
import { composeRuns, line, paragraph, plain } from './runs';
import { sourceOf, type Place, type Sheet } from './sheet';

/** A text that already ends in a mark of its own gets no end mark. */
const endsInMark = (text: string): boolean => /[।;:?!,.]\s*$/u.test(text);

const withEndMark = (blocks: readonly PaperBlock[], mark: string, isLiteral: boolean): readonly PaperBlock[] => {
  const last = blocks.at(-1);
  if (mark === '' || last?.kind !== 'paragraph') return blocks;
  const run = last.runs.at(-1);
  if (run?.kind !== 'text' || (!isLiteral && endsInMark(run.text))) return blocks;
  const ended = composeRuns([{ ...run, text: run.text + mark }]);
  return [...blocks.slice(0, -1), { ...last, runs: [...last.runs.slice(0, -1), ...ended] }];
};

/** The hanging space shared by the decisions of one agenda item. */
export const decisionHang = (item: AgendaItem, role: Role, sheet: Sheet): number => {
  const markers = (item.decisions ?? []).map((_, index) => printDecisionMarker(item, index, sheet.style));
  return hangOf(markers, sheet.looks[role].sizePt);
};

/** The mark of a list of decisions; where the layout has none, that of a sentence. A list at the end has marks of its own. */
const endMarkOf = ({ blocks }: Decision, isLast: boolean, { style: { endMarks } }: Sheet): string => {
  const ofList = isLast ? (endMarks.lastDecision ?? endMarks.decision) : endMarks.decision;
  return ofList === '' && blocks.at(-1)?.type === 'paragraph' ? endMarks.sentence : ofList;
};

/** The place of a decision, as `PaperParagraph.source` spells it. */
export const decisionSource = (item: AgendaItem, { id }: Decision): string => `${sourceOf(item)}.decisions[#${id}]`;

/** One decision: its marker, its blocks, its end mark. */
export const composeDecision = (
  decision: Decision,
  marker: string,
  hang: number,
  isLast: boolean,
  place: Place,
  sheet: Sheet,
): readonly PaperBlock[] => {
  const mark = decision.literal?.endMark ?? endMarkOf(decision, isLast, sheet);
  const own = { ...place, source: `${place.source}.blocks` };
  const blocks = composeMarked(marker, hang, decision.blocks, own, sheet);
  return withEndMark(blocks, mark, decision.literal?.endMark !== undefined);
};

/** `বাস্তবায়নকারী: …` as a line of its own; nothing where nothing is printed. */
export const composeImplementerLine = (
  implementers: Implementers | undefined,
  label: string,
  { role, indent, source }: Pick<Place, 'role' | 'indent' | 'source'>,
  sheet: Sheet,
): readonly PaperBlock[] => {
  const names = printImplementers(implementers, sheet.style);
  if (!isGiven(names)) return [];
  return [
    paragraph(role, [...plain(label, true), ...plain(afterLabel(sheet.style) + names)], {
      indent,
      source: `${source}.implementers.list`,
    }),
  ];
};

/** Records that are printed only when the document asks for them: deadline, then progress. */
export const composeRecords = (
  decision: Pick<Decision, 'deadline' | 'implementers'>,
  { role, indent, source }: Pick<Place, 'role' | 'indent' | 'source'>,
  sheet: Sheet,
): readonly PaperBlock[] => {
  const { show, wording, labels } = sheet.style;
  const space = afterLabel(sheet.style);
  const deadline = show.deadline && decision.deadline ? printDeadline(decision.deadline, sheet.style) : '';
  const progress = show.progress
    ? (decision.implementers?.list ?? []).map((implementer) => formatProgress(implementer, sheet.style))
    : [];
  const records = [
    ...(isGiven(deadline) ? [`${wording.deadline}${labels.colon}${space}${deadline}`] : []),
    ...progress.filter((text) => text !== '').map((text) => `${wording.progress}${labels.colon}${space}${text}`),
  ];
  return records.map((text) => line(role, text, { indent, source }));
};

/** Progress of an agenda item's own implementers (P2), where it is printed. */
export const composeItemProgress = (item: AgendaItem, role: Role, sheet: Sheet): readonly PaperBlock[] =>
  item.implementers
    ? composeRecords({ implementers: item.implementers }, { role, indent: 0, source: sourceOf(item) }, sheet)
    : [];

/** The decisions of an agenda item under one another, each followed by its implementers and records. */
export const composeDecisionList = (
  item: AgendaItem,
  place: Place,
  lineRole: Role,
  sheet: Sheet,
): readonly PaperBlock[] => {
  const decisions = item.decisions ?? [];
  const hang = decisionHang(item, place.role, sheet);
  const label = sheet.style.wording.implementer + sheet.style.labels.colon;
  return decisions.flatMap((decision, index) => {
    const marker = printDecisionMarker(item, index, sheet.style);
    const indent = place.indent + (marker === '' ? 0 : hang);
    const own = decision.literal?.implementerLabel ?? label;
    const source = decisionSource(item, decision);
    const line = { role: lineRole, indent, source };
    return held(composeDecision(decision, marker, hang, index === decisions.length - 1, { ...place, source }, sheet), [
      ...composeImplementerLine(decision.implementers, own, line, sheet),
      ...composeRecords(decision, line, sheet),
    ]);
  });
};
