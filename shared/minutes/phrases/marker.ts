import { formatPattern } from '#shared/bangla/number-pattern';
import type { AgendaItem, List, Numbering, Style } from '#shared/minutes/model';

/** The pattern a list follows: the document's for its kind, with what the list changes. */
export const listPattern = (list: List, { numbering }: Style): Numbering => ({
  ...numbering[list.marker],
  ...(Object.fromEntries(
    Object.entries(list.numbering ?? {}).filter(([, value]) => value !== undefined),
  ) as Partial<Numbering>),
});

/** The marker of a decision without its literal: (ক); nothing for the only one where the document says so. */
export const composeDecisionMarker = (item: AgendaItem, index: number, style: Style): string => {
  const isOnly = (item.decisions ?? []).length === 1;
  return isOnly && !style.markSingleDecision ? '' : formatPattern(style.numbering.decisions, index);
};

/** What is printed before a decision. */
export const printDecisionMarker = (item: AgendaItem, index: number, style: Style): string =>
  item.decisions?.[index]?.literal?.marker ?? composeDecisionMarker(item, index, style);
