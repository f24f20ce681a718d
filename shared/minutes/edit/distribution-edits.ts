import type { Draft } from 'immer';
import type { DistributionLine, DistributionList, Receiver, Style } from '#shared/minutes/model';
import { composeDistributionLine, endMarkIn } from '#shared/minutes/phrases/distribution';
import { applyRowEdits } from './apply-row-edits';
import type { RowEdit, CellValue } from './row-edit';
import type { MeetingDraft, NewPartId } from './edit';

type LineDraft = Draft<Receiver>;

const fields = ['honorific', 'name', 'post', 'section', 'office', 'remark'] as const;

/** Prints the line in these words; undefined composes it from its fields again, with the document's end mark. */
export const overrideLine = (line: LineDraft, text: string | undefined): void => {
  if (text !== undefined) line.literal = { ...line.literal, text };
  else if (line.literal) {
    delete line.literal.text;
    delete line.literal.endMark;
    if (Object.keys(line.literal).length === 0) delete line.literal;
  }
};

/** Where the word for every holder of the post stands: `after` it or `before`; any other text that is given means after. */
const setAll = (line: LineDraft, text: string): void => {
  delete line.all;
  delete line.allFirst;
  if (text !== '') line.all = true;
  if (text === 'before') line.allFirst = true;
};

/**
 * Sets one field of a line, in a committee's list or a meeting's. An empty value deletes the field. The line's own
 * wording for print stays until the column `printed` is set, since the grid shows it beside the fields.
 */
const setLine = (line: LineDraft, column: string, value: CellValue): void => {
  const text = typeof value === 'string' ? value : value.join('\n');
  const field = fields.find((one) => one === column);
  if (field && text === '') Reflect.deleteProperty(line, field);
  else if (field) line[field] = text;
  if (column === 'all') setAll(line, text);
  if (column === 'printed') overrideLine(line, text === '' ? undefined : text);
};

/**
 * Deletes each line's own wording that equals the composed text; of one that differs only in the mark at its end, the mark is kept, so
 * that the line still follows its fields.
 */
const dropNeedlessOverrides = (lines: readonly LineDraft[], style: Style): void => {
  lines.forEach((line, index) => {
    const printed = line.literal?.text;
    if (printed === undefined) return;
    const endMark = endMarkIn(printed, line, style);
    if (endMark === undefined) return;
    overrideLine(line, undefined);
    if (composeDistributionLine(line, index === lines.length - 1, style) !== printed)
      line.literal = { ...line.literal, endMark };
  });
};

/** Makes the edits of one list's grid in its lines; `make` gives a new line, in a meeting with an id. */
export const applyLineEdits = <Line extends LineDraft>(
  lines: Line[],
  edits: readonly RowEdit<Receiver>[],
  style: Style,
  make: () => Line,
): void => {
  applyRowEdits<Line>(lines, edits, { make, set: setLine });
  if (edits.some((edit) => edit.kind === 'set' && edit.column === 'printed')) dropNeedlessOverrides(lines, style);
};

/** The same in the minutes. */
export const applyDistributionEdits = (
  draft: MeetingDraft,
  list: number,
  edits: readonly RowEdit<Receiver>[],
  style: Style,
  newPartId: NewPartId,
): void => {
  const own = draft.papers.minutes.distribution[list];
  if (own) applyLineEdits(own.lines, edits, style, (): Draft<DistributionLine> => ({ id: newPartId() }));
};

/** A second list is usually the copies. */
export const addList = (draft: MeetingDraft): void => {
  const kind = draft.papers.minutes.distribution.some((list) => list.kind === 'distribution') ? 'copy' : 'distribution';
  draft.papers.minutes.distribution.push({ kind, lines: [] });
};

export const removeList = (draft: MeetingDraft, list: number): void => {
  draft.papers.minutes.distribution.splice(list, 1);
};

export const setListKind = (draft: MeetingDraft, list: number, kind: DistributionList['kind']): void => {
  const own = draft.papers.minutes.distribution[list];
  if (own) own.kind = kind;
};
