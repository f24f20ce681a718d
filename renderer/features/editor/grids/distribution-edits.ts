import type { Draft } from 'immer';
import type { DistributionLine, DistributionList, Minutes, Style } from '#shared/minutes/model';
import { composeDistributionLine } from '#shared/minutes/phrases/distribution';
import { applyGridEdits } from '#renderer/components/grid/apply-grid-edits';
import type { GridValue } from '#renderer/components/grid/grid-column';
import type { GridEdit } from '#renderer/components/grid/grid-edit';

type MinutesDraft = Draft<Minutes>;
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

const setLine = (line: LineDraft, column: string, value: GridValue): void => {
  const text = typeof value === 'string' ? value : value.join('\n');
  const field = fields.find((one) => one === column);
  if (field && text === '') Reflect.deleteProperty(line, field);
  else if (field) line[field] = text;
  if (column === 'all' && text !== '') line.all = true;
  else if (column === 'all') delete line.all;
  if (column === 'printed') overrideLine(line, text === '' ? undefined : text);
};

/** A wording that is what would be composed anyway is none of its own. */
const dropNeedlessOverrides = (lines: readonly LineDraft[], style: Style): void => {
  lines.forEach((line, index) => {
    const composed = composeDistributionLine(line, index === lines.length - 1, style);
    if (line.literal?.text === composed) overrideLine(line, undefined);
  });
};

/** Makes the edits of one list's grid in the minutes. */
export const applyDistributionEdits = (
  draft: MinutesDraft,
  list: number,
  edits: readonly GridEdit<DistributionLine>[],
  style: Style,
): void => {
  const own = draft.distribution[list];
  if (!own) return;
  applyGridEdits(own.lines, edits, { make: (): LineDraft => ({}), set: setLine });
  if (edits.some((edit) => edit.kind === 'set' && edit.column === 'printed')) dropNeedlessOverrides(own.lines, style);
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
