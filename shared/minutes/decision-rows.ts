import { formatNumber } from '#shared/bangla/digits';
import { formatPattern } from '#shared/bangla/number-pattern';
import { hasContent } from './agenda-content';
import type { AgendaItem, Decision, Implementer, Implementers, Minutes, Style } from './model';
import { printDecisionMarker } from './phrases/marker';
import { layoutOf } from './presets';

/** A decision as a row of the grid of all decisions. */
export type DecisionRow = {
  /** Index of its agenda item, and its own in it. */
  readonly item: number;
  readonly index: number;
  readonly decision: Decision;
  /** Who carries out the agenda item as a whole. */
  readonly itemImplementers: Implementers | undefined;
  /** Its number as it is printed. */
  readonly number: string;
};

const numberOf = (item: AgendaItem, printed: number, index: number, serial: number, style: Style): string => {
  const { agenda, decisionSerial } = style.numbering;
  if (!layoutOf(style.preset).hasLetters)
    return item.decisions?.[index]?.literal?.serial ?? formatPattern(decisionSerial, serial);
  const number = formatPattern(agenda, printed) || formatNumber(printed + 1);
  return [number, printDecisionMarker(item, index, style)].filter(Boolean).join(' ');
};

/** Every decision of every agenda item, in the order of the document. */
export const decisionRows = ({ agenda }: Pick<Minutes, 'agenda'>, style: Style): readonly DecisionRow[] => {
  const rows: DecisionRow[] = [];
  let printed = 0;
  agenda.forEach((agendaItem, item) => {
    (agendaItem.decisions ?? []).forEach((decision, index) => {
      const number = numberOf(agendaItem, printed, index, rows.length, style);
      rows.push({ item, index, decision, itemImplementers: agendaItem.implementers, number });
    });
    if (hasContent(agendaItem)) printed += 1;
  });
  return rows;
};

export type CommonStatus = NonNullable<Implementer['status']> | 'none' | 'mixed';

/** The status that all implementers of a decision share. */
export const statusOf = ({ implementers }: Decision): CommonStatus => {
  const statuses = new Set((implementers?.list ?? []).map(({ status }) => status ?? 'none'));
  const [status = 'none'] = statuses;
  return statuses.size > 1 ? 'mixed' : status;
};

/** Their note where all have the same, else each with its name; `isMixed` where they differ. */
export const notesOf = ({ implementers }: Decision): { readonly text: string; readonly isMixed: boolean } => {
  const list = implementers?.list ?? [];
  const notes = new Set(list.map(({ progressNote }) => progressNote ?? ''));
  const [note = ''] = notes;
  if (notes.size < 2) return { text: note, isMixed: false };
  const given = list.filter(({ progressNote }) => (progressNote ?? '') !== '');
  return { text: given.map(({ name, progressNote }) => `${name}: ${progressNote ?? ''}`).join('\n'), isMixed: true };
};
