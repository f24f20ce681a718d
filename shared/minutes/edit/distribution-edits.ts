import type { Draft } from 'immer';
import type { DistributionLine, DistributionList, Style } from '#shared/minutes/model';
import { composeDistributionLine } from '#shared/minutes/phrases/distribution';
import { applyRowEdits } from './apply-row-edits';
import type { RowEdit, CellValue } from './row-edit';
import type { MinutesDraft } from './edit';

type LineDraft = Draft<DistributionLine>;

const fields = ['honorific', 'name', 'post', 'section', 'office', 'remark'] as const;

/** Prints the line in these words; undefined composes it from its fields again. */
export const overrideLine = (line: LineDraft, text: string | undefined): void => {
  if (text !== undefined) line.literal = { ...line.literal, text };
  else if (line.literal) {
    delete line.literal.text;
    if (Object.keys(line.literal).length === 0) delete line.literal;
  }
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
  if (column === 'all' && text !== '') line.all = true;
  else if (column === 'all') delete line.all;
  if (column === 'printed') overrideLine(line, text === '' ? undefined : text);
};

/** Deletes each line's own wording that equals the composed text. */
const dropNeedlessOverrides = (lines: readonly LineDraft[], style: Style): void => {
  lines.forEach((line, index) => {
    const composed = composeDistributionLine(line, index === lines.length - 1, style);
    if (line.literal?.text === composed) overrideLine(line, undefined);
  });
};

/** Makes the edits of one list's grid in its lines. */
export const applyLineEdits = (lines: LineDraft[], edits: readonly RowEdit<DistributionLine>[], style: Style): void => {
  applyRowEdits(lines, edits, { make: (): LineDraft => ({}), set: setLine });
  if (edits.some((edit) => edit.kind === 'set' && edit.column === 'printed')) dropNeedlessOverrides(lines, style);
};

/** The same in the minutes. */
export const applyDistributionEdits = (
  draft: MinutesDraft,
  list: number,
  edits: readonly RowEdit<DistributionLine>[],
  style: Style,
): void => {
  const own = draft.distribution[list];
  if (own) applyLineEdits(own.lines, edits, style);
};

/** A second list is usually the copies. */
export const addList = (draft: MinutesDraft): void => {
  const kind = draft.distribution.some((list) => list.kind === 'distribution') ? 'copy' : 'distribution';
  draft.distribution.push({ kind, lines: [] });
};

export const removeList = (draft: MinutesDraft, list: number): void => {
  draft.distribution.splice(list, 1);
};

export const setListKind = (draft: MinutesDraft, list: number, kind: DistributionList['kind']): void => {
  const own = draft.distribution[list];
  if (own) own.kind = kind;
};
