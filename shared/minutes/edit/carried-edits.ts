import type { Draft } from 'immer';
import { formatNumber } from '#shared/bangla/digits';
import type { Block, Style, Table } from '#shared/minutes/model';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import { progressRows, progressTables } from '#shared/minutes/progress/progress-table';
import { layGrid } from '#shared/minutes/table-grid';
import type { Edit, MeetingDraft, NewPartId } from './edit';

type Rows = Table['rows'];

const reportsOn = (id: string, { cells }: Rows[number]): boolean =>
  cells.some(({ reports }) => reports?.decision === id);

const isProgressTable = (block: Block | Draft<Block>): block is Draft<Table> =>
  block.type === 'table' && block.rows.some(({ cells }) => cells.some(({ reports }) => reports !== undefined));

/** Bangla numbers in the first column, counted anew: where a row is taken out or put in, those after it move. */
const renumber = (rows: Draft<Rows>): void => {
  let next = 1;
  for (const { cells } of rows) {
    const [first] = cells;
    const block = first?.blocks[0];
    if (first?.reports || first?.blocks.length !== 1 || block?.type !== 'paragraph') continue;
    if (!/^[০-৯]+$/u.test(textOfBlocks([block]))) continue;
    block.runs = [{ ...block.runs[0], text: formatNumber(next) }];
    next += 1;
  }
};

/** The texts in which a table of progress may stand: above the agenda, and discussions. */
const textsIn = ({ agenda, papers }: MeetingDraft): readonly Draft<Block>[][] =>
  [papers.minutes.body, ...agenda.map(({ discussion }) => discussion)].filter((text) => text !== undefined);

/** The tables that ask after carried decisions. */
const tablesIn = (draft: MeetingDraft): readonly Draft<Table>[] =>
  textsIn(draft).flatMap((text) => text.filter(isProgressTable));

/**
 * Leaves a carried decision out of this meeting: its rows go, and the next meeting has it again. Where somebody joined its cells with
 * others', the rows stay as text and report nothing.
 */
export const skipCarried =
  (id: string): Edit =>
  (draft) => {
    const decision = draft.carried?.find((one) => one.id === id);
    if (!decision) return;
    decision.skipped = true;
    for (const table of tablesIn(draft)) {
      const rows = table.rows.filter((row) => !reportsOn(id, row));
      if (rows.length === table.rows.length) continue;
      if (rows.length > 0 && !layGrid({ ...table, rows }).problem) {
        table.rows = rows;
        renumber(table.rows);
      } else {
        for (const { cells } of table.rows) {
          for (const cell of cells) if (cell.reports?.decision === id) delete cell.reports;
        }
      }
    }
  };

/** Lays a carried decision before this meeting again: as rows below the others, or in a table of its own where none is left. */
export const returnCarried =
  (id: string, style: Style, newPartId: NewPartId): Edit =>
  (draft) => {
    const decision = draft.carried?.find((one) => one.id === id);
    if (!decision) return;
    delete decision.skipped;
    const table = tablesIn(draft).at(-1);
    const count = table?.rows.filter(({ cells }) => cells.some(({ reports }) => reports)).length ?? 0;
    const rows = progressRows(decision, count, style) as Draft<Rows>;
    if (table && !layGrid({ ...table, rows: [...table.rows, ...rows] }).problem) {
      table.rows.push(...rows);
      renumber(table.rows);
      return;
    }
    const tables = progressTables([decision], style) as Draft<Table>[];
    const text = textsIn(draft).find((blocks) => blocks.some(isProgressTable));
    if (text) text.push(...tables);
    else draft.agenda.unshift({ id: newPartId(), topic: style.review.progressTopic, discussion: tables });
  };

/** Takes a carried decision anew: a decision of this meeting with its words, at the end of the item at `item`. */
export const takeAnew =
  (id: string, item: number, newPartId: NewPartId): Edit =>
  (draft) => {
    const source = draft.carried?.find((one) => one.id === id);
    const agendaItem = draft.agenda[item];
    if (!source || !agendaItem) return;
    const { blocks, implementers, deadline, carriedFrom } = source;
    agendaItem.decisions ??= [];
    agendaItem.decisions.push({
      id: newPartId(),
      blocks,
      ...(implementers
        ? { implementers: { ...implementers, list: implementers.list.map(({ name }) => ({ name })) } }
        : {}),
      ...(deadline ? { deadline } : {}),
      carriedFrom,
    });
  };
