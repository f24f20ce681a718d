import type { Draft } from 'immer';
import { withoutFields } from '#shared/kernel/without-fields';
import type { CivilDate } from '#shared/calendar/civil-date';
import type { Deadline, Decision, Implementer, Style } from '#shared/minutes/model';
import { deadlineFromText } from '#shared/minutes/deadline-text';
import { keepsImplementers } from '#shared/minutes/phrases/implementers';
import type { DecisionRow } from '#shared/minutes/decision-rows';
import { blocksFromText, isPlain } from '#shared/minutes/plain-blocks';
import type { RowEdit, RowCells, CellValue } from './row-edit';
import type { MeetingDraft, NewPartId } from './edit';

type DecisionDraft = Draft<Decision>;
type Place = { readonly item: number; readonly index: number };

/** What reading a typed deadline needs, and how a new decision is named. */
export type DecisionReading = {
  readonly style: Style;
  readonly meeting: CivilDate | undefined;
  readonly newPartId: NewPartId;
};

const placesIn = ({ agenda }: MeetingDraft): readonly Place[] =>
  agenda.flatMap(({ decisions = [] }, item) => decisions.map((_, index) => ({ item, index })));

const decisionAt = ({ agenda }: MeetingDraft, place: Place | undefined): DecisionDraft | undefined =>
  place && agenda[place.item]?.decisions?.[place.index];

const decisionsOf = (draft: MeetingDraft, item: number): DecisionDraft[] => {
  const own = draft.agenda[item];
  if (!own) throw new Error(`no agenda item ${String(item)}`);
  return (own.decisions ??= []);
};

/** Where a decision now stands. */
const placeOf = (draft: MeetingDraft, decision: DecisionDraft): Place | undefined => {
  for (const [item, { decisions = [] }] of draft.agenda.entries()) {
    const index = decisions.indexOf(decision);
    if (index >= 0) return { item, index };
  }
  return undefined;
};

/** Writes the text of a decision; one with formatting is left as it is, for a text would flatten it. */
export const setDecisionText = (decision: DecisionDraft, text: string): void => {
  if (isPlain(decision.blocks)) decision.blocks = blocksFromText(text, decision.blocks) as DecisionDraft['blocks'];
};

/** Names who carries it out; what is recorded of a name's progress stays with the name. */
export const setImplementerNames = (decision: DecisionDraft, names: readonly string[]): void => {
  const left = [...(decision.implementers?.list ?? [])];
  const list = names.map((name): Draft<Implementer> => {
    const at = left.findIndex((one) => one.name === name);
    return at < 0 ? { name } : (left.splice(at, 1)[0] ?? { name });
  });
  if (list.length === 0 && !keepsImplementers(decision.implementers)) delete decision.implementers;
  else decision.implementers = { ...decision.implementers, list };
};

export const setDeadline = (decision: DecisionDraft, deadline: Deadline | undefined): void => {
  if (deadline) decision.deadline = deadline;
  else delete decision.deadline;
};

/** Gives every implementer the status; the empty text takes it away. */
export const setStatus = (decision: DecisionDraft, status: string): void => {
  for (const implementer of decision.implementers?.list ?? []) {
    if (status === 'done' || status === 'ongoing' || status === 'not-done') implementer.status = status;
    else delete implementer.status;
  }
};

export const setNote = (decision: DecisionDraft, note: string): void => {
  for (const implementer of decision.implementers?.list ?? []) {
    if (note === '') delete implementer.progressNote;
    else implementer.progressNote = note;
  }
};

/** Puts a decision at the end of another agenda item. */
export const moveToItem = (draft: MeetingDraft, decision: DecisionDraft, item: number): void => {
  const place = placeOf(draft, decision);
  if (!place || place.item === item || !draft.agenda[item]) return;
  decisionsOf(draft, place.item).splice(place.index, 1);
  decisionsOf(draft, item).push(decision);
};

const namesOf = (value: CellValue): readonly string[] => (typeof value === 'string' ? [value] : value);
const textOf = (value: CellValue): string => (typeof value === 'string' ? value : value.join('\n'));

const setColumn = (
  draft: MeetingDraft,
  decision: DecisionDraft,
  column: string,
  value: CellValue,
  { style, meeting }: DecisionReading,
): void => {
  if (column === 'text') setDecisionText(decision, textOf(value));
  if (column === 'implementers') setImplementerNames(decision, namesOf(value));
  if (column === 'deadline') setDeadline(decision, deadlineFromText(textOf(value), style, meeting));
  if (column === 'status') setStatus(decision, textOf(value));
  if (column === 'note') setNote(decision, textOf(value));
  if (column === 'item' && value !== '') moveToItem(draft, decision, Number(textOf(value)));
};

const blank = (id: string): DecisionDraft => ({ id, blocks: [{ type: 'paragraph', runs: [{ text: '' }] }] });

/** Puts new decisions before the row `at` of all decisions, in the agenda item of the row above it. */
export const insertDecisions = (
  draft: MeetingDraft,
  at: number,
  rows: readonly RowCells[],
  reading: DecisionReading,
): void => {
  const places = placesIn(draft);
  const above = places[at - 1];
  const start = above ? { item: above.item, index: above.index + 1 } : (places[0] ?? { item: 0, index: 0 });
  if (draft.agenda.length === 0) draft.agenda.push({ id: reading.newPartId(), decisions: [] });
  const list = decisionsOf(draft, start.item);
  list.splice(start.index, 0, ...rows.map(() => blank(reading.newPartId())));
  // Read back from the document, so that what is set is what stands there.
  const added = list.slice(start.index, start.index + rows.length);
  added.forEach((decision, index) => {
    const { item, ...cells } = rows[index] ?? {};
    for (const [column, value] of Object.entries(cells)) setColumn(draft, decision, column, value, reading);
    if (item !== undefined) setColumn(draft, decision, 'item', item, reading);
  });
};

const takeOut = (draft: MeetingDraft, place: Place | undefined): DecisionDraft | undefined =>
  place && decisionsOf(draft, place.item).splice(place.index, 1)[0];

/** Moves one decision to another's row: downwards behind it, upwards before it, into that one's agenda item. */
export const dropDecision = (draft: MeetingDraft, from: number, to: number): void => {
  const decision = takeOut(draft, placesIn(draft)[from]);
  if (!decision) return;
  const places = placesIn(draft);
  const beside = to > from ? places[to - 1] : places[to];
  const { item, index } = beside ?? { item: 0, index: 0 };
  decisionsOf(draft, item).splice(to > from && beside ? index + 1 : index, 0, decision);
};

const stepOne = (draft: MeetingDraft, decision: DecisionDraft, step: 1 | -1): boolean => {
  const place = placeOf(draft, decision);
  if (!place) return false;
  const own = decisionsOf(draft, place.item);
  const next = place.index + step;
  const isWithin = next >= 0 && next < own.length;
  const item = place.item + step;
  if (!isWithin && !draft.agenda[item]) return false;
  own.splice(place.index, 1);
  if (isWithin) own.splice(next, 0, decision);
  else if (step === 1) decisionsOf(draft, item).unshift(decision);
  else decisionsOf(draft, item).push(decision);
  return true;
};

/**
 * Moves decisions one place up or down; over the edge of an agenda item into its neighbour. Gives the row of the first
 * afterwards; undefined where there is no way on.
 */
export const stepDecisions = (draft: MeetingDraft, from: number, count: number, step: 1 | -1): number | undefined => {
  const places = placesIn(draft).slice(from, from + count);
  const decisions = places.flatMap((place) => decisionAt(draft, place) ?? []);
  const ordered = step === 1 ? decisions.toReversed() : decisions;
  for (const decision of ordered) {
    if (!stepOne(draft, decision, step)) return undefined; // the first that cannot move stops all behind it
  }
  const first = decisions[0] && placeOf(draft, decisions[0]);
  const row = placesIn(draft).findIndex(({ item, index }) => item === first?.item && index === first.index);
  return row < 0 ? undefined : row;
};

const removeRows = (draft: MeetingDraft, from: number, count: number): void => {
  const places = placesIn(draft).slice(from, from + count);
  for (const place of places.toReversed()) takeOut(draft, place);
};

/** Makes the edits of the grid of all decisions in the minutes. Rows are the decisions as they stood before. */
export const applyDecisionEdits = (
  draft: MeetingDraft,
  edits: readonly RowEdit<DecisionRow>[],
  reading: DecisionReading,
): void => {
  let targets: readonly (DecisionDraft | undefined)[] | undefined;
  const target = (row: number): DecisionDraft | undefined => {
    targets ??= placesIn(draft).map((place) => decisionAt(draft, place));
    return targets[row];
  };
  for (const edit of edits) {
    if (edit.kind === 'set') {
      const decision = target(edit.row);
      if (decision) setColumn(draft, decision, edit.column, edit.value, reading);
      continue; // keep `targets`: a decision moved to another item keeps its row for later edits
    }
    if (edit.kind === 'insert') insertDecisions(draft, edit.at, edit.rows, reading);
    if (edit.kind === 'remove') removeRows(draft, edit.from, edit.count);
    if (edit.kind === 'move') dropDecision(draft, edit.from, edit.to);
    if (edit.kind === 'restore') {
      const { item, index, decision } = edit.was;
      const list = draft.agenda[item]?.decisions;
      // What a paper prints in its place is kept with the paper.
      if (list && index < list.length) list[index] = withoutFields(decision, 'literal') as DecisionDraft;
    }
    targets = undefined;
  }
};
