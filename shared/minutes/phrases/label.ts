import { formatPattern } from '#shared/bangla/number-pattern';
import type { AgendaItem, Style } from '#shared/minutes/model';

/** The labels of an agenda item that can be overridden, by the name of their literal. */
export type LabelName = 'topicLabel' | 'discussionLabel' | 'decisionLabel' | 'implementerLabel';

const wordOf = (name: LabelName, { wording }: Style): string =>
  ({
    topicLabel: wording.topic,
    discussionLabel: wording.discussion,
    decisionLabel: wording.decision,
    implementerLabel: wording.implementer,
  })[name];

const patternOf = (name: LabelName, { numbering }: Style) =>
  ({
    topicLabel: numbering.agenda,
    discussionLabel: numbering.discussion,
    decisionLabel: numbering.decisionHeading,
    implementerLabel: numbering.implementerLine,
  })[name];

/** `১.০ আলোচ্য বিষয়:` for the agenda item at `index`, without the literal. */
export const composeLabel = (name: LabelName, index: number, style: Style): string => {
  const word = wordOf(name, style);
  const number = formatPattern(patternOf(name, style), index);
  return [number, word === '' ? '' : word + style.labels.colon].filter(Boolean).join(' ');
};

/** What stands between a label and what it is the label of. */
export const afterLabel = ({ labels }: Style): string => (labels.space ? ' ' : '');

/** What is printed for a label. */
export const printLabel = (name: LabelName, item: AgendaItem, index: number, style: Style): string =>
  item.literal?.[name] ?? composeLabel(name, index, style);
