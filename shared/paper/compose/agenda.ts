import { isGiven } from '#shared/kernel/given-text';
import { assertNever } from '#shared/kernel/assert-never';
import type { AgendaItem } from '#shared/minutes/model';
import type { PaperBlock } from '#shared/paper/paper';
import { layoutOf } from '#shared/minutes/presets';
import { composeDecisionTable, composeDiscussionTable, composeFourColumnTable } from './decision-table';
import { composeItemImplementers, composeNarrativeItem, composeTopicAndDiscussion } from './narrative';
import { line } from './runs';
import type { Sheet } from './sheet';

const composeLeadIn = ({ minutes, nextParagraphNumber }: Sheet): readonly PaperBlock[] => {
  if (!isGiven(minutes.leadIn)) return [];
  const number = minutes.leadInNumbered === true ? `${nextParagraphNumber()} ` : '';
  return [line('leadIn', number + minutes.leadIn, { source: 'leadIn' })];
};

const countDecisions = (items: readonly AgendaItem[]): number =>
  items.reduce((sum, item) => sum + (item.decisions ?? []).length, 0);

/** Implementers of an agenda item without a decision have no row to stand in. */
const composeWithoutRow = (item: AgendaItem, index: number, sheet: Sheet): readonly PaperBlock[] =>
  countDecisions([item]) === 0 ? composeItemImplementers(item, index, sheet) : [];

const composeOneTable = (sheet: Sheet): readonly PaperBlock[] => {
  const { agenda } = sheet.minutes;
  const narrative = agenda.flatMap((item, index) => [
    ...composeTopicAndDiscussion(item, index, sheet),
    ...composeWithoutRow(item, index, sheet),
  ]);
  const table = countDecisions(agenda) > 0 ? [composeDecisionTable(agenda, 0, sheet)] : [];
  return [...narrative, ...composeLeadIn(sheet), ...table];
};

const composeTablePerItem = (sheet: Sheet): readonly PaperBlock[] => {
  const { agenda } = sheet.minutes;
  return agenda.flatMap((item, index) => [
    ...composeTopicAndDiscussion(item, index, sheet),
    ...composeWithoutRow(item, index, sheet),
    ...(index === 0 ? composeLeadIn(sheet) : []),
    ...(countDecisions([item]) > 0
      ? [composeDecisionTable([item], countDecisions(agenda.slice(0, index)), sheet)]
      : []),
  ]);
};

/** The agenda in the document's layout (build/domain.md, “Layouts”). */
export const composeAgenda = (sheet: Sheet): readonly PaperBlock[] => {
  const { minutes, style } = sheet;
  const hasItems = minutes.agenda.length > 0;
  const { body } = layoutOf(style.preset);
  switch (body) {
    case 'narrative':
      return [
        ...composeLeadIn(sheet),
        ...minutes.agenda.flatMap((item, index) => composeNarrativeItem(item, index, sheet)),
      ];
    case 'discussion table':
      return [...composeLeadIn(sheet), ...(hasItems ? [composeDiscussionTable(sheet)] : [])];
    case 'decision table':
      return style.layout.tablePerAgendaItem && hasItems ? composeTablePerItem(sheet) : composeOneTable(sheet);
    case 'four columns':
      return [...composeLeadIn(sheet), ...(hasItems ? [composeFourColumnTable(sheet)] : [])];
    default:
      return assertNever(body);
  }
};
