import type { ReactElement } from 'react';
import { formatNumber } from '#shared/bangla/digits';
import type { CivilDate } from '#shared/calendar/civil-date';
import type { Deadline, Minutes, Style } from '#shared/minutes/model';
import { printDeadline } from '#shared/minutes/phrases/deadline';
import { joinImplementers } from '#shared/minutes/phrases/implementers';
import { readDeadline } from '#shared/minutes/read-deadline';
import type { GridWords } from '#shared/words/desk/grid-words';
import type { Path } from '#shared/minutes/path';
import { notesOf, statusOf, type DecisionRow } from '#shared/minutes/decision-rows';
import { isPlain, textOfBlocks } from '#shared/minutes/plain-blocks';
import { splitChips } from '#renderer/components/fields/split-chips';
import type { GridChoice, GridColumn } from '#renderer/components/grid/grid-column';
import type { Suggest } from '#renderer/components/suggestion';
import gridToolsCss from '#renderer/components/grid/grid-tools.module.css';

export type DecisionColumnParts = {
  readonly words: GridWords['decisions'];
  readonly style: Style;
  readonly meeting: CivilDate | undefined;
  /** Topics of the agenda items, in their order. */
  readonly topics: readonly string[];
  readonly suggest: Suggest;
  readonly onOpen: (path: Path) => void;
  readonly editDeadline: (row: DecisionRow, close: () => void) => ReactElement;
};

type Column = GridColumn<DecisionRow>;

export const topicsOf = ({ agenda }: Minutes): readonly string[] => agenda.map(({ topic }) => topic?.trim() ?? '');

/** What the decision's own sentence says of its deadline. */
export const suggestedDeadline = ({ decision }: DecisionRow, meeting: CivilDate | undefined): Deadline | undefined =>
  readDeadline(textOfBlocks(decision.blocks), meeting);

const itemChoices = ({ topics, words }: DecisionColumnParts): readonly GridChoice[] =>
  topics.map((topic, index) => ({
    value: String(index),
    label: topic === '' ? words.untitledItem(index + 1) : words.itemLabel(index + 1, topic),
  }));

const itemColumn = (parts: DecisionColumnParts): Column => {
  const options = itemChoices(parts);
  return {
    kind: 'choice',
    id: 'item',
    header: parts.words.item,
    width: 2,
    minWidth: 8,
    options,
    value: ({ item }) => String(item),
    text: ({ item }) => options[item]?.label ?? formatNumber(item + 1),
  };
};

const textColumn = ({ words, onOpen }: DecisionColumnParts): Column => ({
  kind: 'text',
  id: 'text',
  header: words.text,
  width: 5,
  minWidth: 16,
  multiline: true,
  text: ({ decision }) => textOfBlocks(decision.blocks),
  show: ({ decision }) => (
    <>
      {textOfBlocks(decision.blocks)}
      {isPlain(decision.blocks) ? null : <span className={gridToolsCss['grid-mark']}>{words.formattedMark}</span>}
    </>
  ),
  locked: ({ decision }) => (isPlain(decision.blocks) ? undefined : words.formatted),
  onOpen: ({ item, index }) => {
    onOpen(['agenda', item, 'decisions', index, 'blocks']);
  },
});

const implementersColumn = ({ words, style, suggest }: DecisionColumnParts): Column => ({
  kind: 'chips',
  id: 'implementers',
  header: words.implementers,
  width: 3,
  minWidth: 10,
  names: ({ decision }) => (decision.implementers?.list ?? []).map(({ name }) => name),
  text: ({ decision }) => (decision.implementers ? joinImplementers(decision.implementers, style) : ''),
  ghost: ({ itemImplementers }) => {
    const names = itemImplementers ? joinImplementers(itemImplementers, style) : '';
    return names === '' ? '' : words.ofItem(names);
  },
  split: splitChips,
  suggest,
});

const deadlineColumn = ({ words, style, meeting, editDeadline }: DecisionColumnParts): Column => ({
  kind: 'text',
  id: 'deadline',
  header: words.deadline,
  width: 2.5,
  minWidth: 9,
  text: ({ decision }) => (decision.deadline ? printDeadline(decision.deadline, style) : ''),
  ghost: (row) => {
    const suggestion = suggestedDeadline(row, meeting);
    return suggestion ? words.suggestion(printDeadline(suggestion, style)) : '';
  },
  editor: editDeadline,
});

const hasImplementer = ({ decision }: DecisionRow): boolean => (decision.implementers?.list ?? []).length > 0;

const statusColumn = ({ words }: DecisionColumnParts): Column => ({
  kind: 'choice',
  id: 'status',
  header: words.status,
  width: 1.6,
  minWidth: 7,
  options: (['none', 'done', 'ongoing', 'not-done'] as const).map((value) => ({
    value: value === 'none' ? '' : value,
    label: words.statuses[value],
  })),
  value: ({ decision }) => {
    const status = statusOf(decision);
    return status === 'none' ? '' : status;
  },
  text: ({ decision }) => {
    const status = statusOf(decision);
    return status === 'none' ? '' : words.statuses[status];
  },
  locked: (row) => (hasImplementer(row) ? undefined : words.noImplementer),
});

const noteColumn = ({ words, onOpen }: DecisionColumnParts): Column => ({
  kind: 'text',
  id: 'note',
  header: words.note,
  width: 2,
  minWidth: 8,
  multiline: true,
  text: ({ decision }) => notesOf(decision).text,
  locked: (row) => {
    if (!hasImplementer(row)) return words.noImplementer;
    return notesOf(row.decision).isMixed ? words.mixedNotes : undefined;
  },
  onOpen: ({ item, index }) => {
    onOpen(['agenda', item, 'decisions', index, 'implementers', 'list']);
  },
});

/** The columns of the grid of all decisions. */
export const decisionColumns = (parts: DecisionColumnParts): readonly Column[] => [
  {
    kind: 'read',
    id: 'number',
    header: parts.words.number,
    width: 1,
    minWidth: 4.5,
    text: ({ number }) => number,
  },
  itemColumn(parts),
  textColumn(parts),
  implementersColumn(parts),
  deadlineColumn(parts),
  statusColumn(parts),
  noteColumn(parts),
];
