import { isGiven } from '#shared/kernel/given-text';
import type { AgendaItem } from '#shared/minutes/model';
import { printLabel } from '#shared/minutes/phrases/label';
import type { PaperBlock } from '#shared/paper/paper';
import { composeBlocks, withLabel } from './blocks';
import { composeDecisionList, composeImplementerLine, composeItemProgress } from './decisions';
import { held } from './keep-together';
import { line, paragraph, plain } from './runs';
import { sourceOf, type Place, type Sheet } from './sheet';

const bodyPlace = (role: Place['role'], source: string, { width }: Sheet): Place => ({
  role,
  width,
  indent: 0,
  inCell: false,
  source,
});

const composeTopic = (item: AgendaItem, index: number, sheet: Sheet): readonly PaperBlock[] => {
  if (!isGiven(item.topic) && item.literal?.topicLabel === undefined) return [];
  const label = printLabel('topicLabel', item, index, sheet.style);
  return withLabel(
    label,
    isGiven(item.topic) ? [line('agendaHeading', item.topic, { source: sourceOf(item, 'topic') })] : [],
    'agendaHeading',
    sheet,
  );
};

const composeDiscussion = (item: AgendaItem, index: number, sheet: Sheet): readonly PaperBlock[] => {
  const blocks = composeBlocks(
    item.discussion ?? [],
    bodyPlace('discussion', sourceOf(item, 'discussion'), sheet),
    sheet,
  );
  const isLabelled = sheet.style.labels.discussion || item.literal?.discussionLabel !== undefined;
  if (!isLabelled || blocks.length === 0) return blocks;
  return withLabel(printLabel('discussionLabel', item, index, sheet.style), blocks, 'discussion', sheet);
};

/** Topic and discussion of an agenda item: all that P4 prints of it above the table. */
export const composeTopicAndDiscussion = (item: AgendaItem, index: number, sheet: Sheet): readonly PaperBlock[] => [
  ...composeTopic(item, index, sheet),
  ...composeDiscussion(item, index, sheet),
];

/** `১.০ বাস্তবায়নকারী: …` of an agenda item. */
export const composeItemImplementers = (item: AgendaItem, index: number, sheet: Sheet): readonly PaperBlock[] => {
  const label = printLabel('implementerLabel', item, index, sheet.style);
  return [
    ...composeImplementerLine(
      item.implementers,
      label,
      { role: 'implementers', indent: 0, source: sourceOf(item) },
      sheet,
    ),
    ...composeItemProgress(item, 'record', sheet),
  ];
};

const composeDecisions = (item: AgendaItem, index: number, sheet: Sheet): readonly PaperBlock[] => {
  if ((item.decisions ?? []).length === 0) return [];
  const label = printLabel('decisionLabel', item, index, sheet.style);
  const list = composeDecisionList(item, bodyPlace('decision', sourceOf(item), sheet), 'implementers', sheet);
  if (sheet.style.labels.decisionOnLabelLine) return withLabel(label, list, 'decisionHeading', sheet);
  return [...(label === '' ? [] : [paragraph('decisionHeading', plain(label), { source: sourceOf(item) })]), ...list];
};

/** P1 and P2: topic, discussion, decisions and implementers of one agenda item under one another. */
export const composeNarrativeItem = (item: AgendaItem, index: number, sheet: Sheet): readonly PaperBlock[] => [
  ...composeTopicAndDiscussion(item, index, sheet),
  ...held(composeDecisions(item, index, sheet), composeItemImplementers(item, index, sheet)),
];
