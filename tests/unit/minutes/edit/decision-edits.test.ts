import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import type { AgendaItem, Decision, Minutes } from '#shared/minutes/model';
import { presetStyle } from '#shared/minutes/presets';
import type { RowEdit } from '#shared/minutes/edit/row-edit';
import { applyDecisionEdits, stepDecisions } from '#shared/minutes/edit/decision-edits';
import { decisionRows, notesOf, statusOf, type DecisionRow } from '#shared/minutes/decision-rows';
import { blocksFromText, isPlain, textOfBlocks } from '#shared/minutes/plain-blocks';
import { sample } from '#tests/support/sample-file';
import { meetingFrom, minutesOf } from '#shared/minutes/paper-view';

const style = presetStyle('P1');
const reading = { style, meeting: { year: 2024, month: 2, day: 27 }, newPartId: () => 'x' };
const decision = (text: string, more: Partial<Decision> = {}): Decision => ({
  id: 'x',
  blocks: [{ type: 'paragraph', runs: [{ text }] }],
  ...more,
});

const withAgenda = (...items: readonly (readonly Decision[] | undefined)[]): Minutes => ({
  ...sample,
  agenda: items.map((decisions, index): AgendaItem => ({
    id: `a${String(index + 1)}`,
    topic: `বিষয় ${String(index + 1)}`,
    ...(decisions ? { decisions } : {}),
  })),
});

/** The texts of the decisions, item by item. */
const texts = ({ agenda }: Minutes): readonly string[] =>
  agenda.map(({ decisions = [] }) => decisions.map(({ blocks }) => textOfBlocks(blocks)).join(' '));

const apply = (minutes: Minutes, ...edits: readonly RowEdit<DecisionRow>[]): Minutes =>
  minutesOf(
    produce(meetingFrom(minutes), (draft) => {
      applyDecisionEdits(draft, edits, reading);
    }),
  );

const abcd = withAgenda([decision('a'), decision('b')], undefined, [decision('c'), decision('d')]);

describe('the rows of all decisions', () => {
  it('carry the number that is printed', () => {
    expect(decisionRows(abcd, presetStyle('P1')).map(({ number }) => number)).toEqual([
      '১.০ (ক)',
      '১.০ (খ)',
      '৩.০ (ক)',
      '৩.০ (খ)',
    ]);
    expect(decisionRows(abcd, presetStyle('P4')).map(({ number }) => number)).toEqual(['০১', '০২', '০৩', '০৪']);
    const one = withAgenda([decision('a')]);
    expect(decisionRows(one, presetStyle('P2')).map(({ number }) => number)).toEqual(['১.০']);
  });

  it('say the status and note that all implementers share', () => {
    const list = (...statuses: readonly ('done' | undefined)[]) =>
      decision('a', {
        implementers: {
          list: statuses.map((status, index) => ({ name: String(index), ...(status ? { status } : {}) })),
        },
      });
    expect([statusOf(list('done', 'done')), statusOf(list('done', undefined)), statusOf(decision('a'))]).toEqual([
      'done',
      'mixed',
      'none',
    ]);
    const noted = decision('a', { implementers: { list: [{ name: 'ক', progressNote: 'x' }, { name: 'খ' }] } });
    expect(notesOf(noted)).toEqual({ text: 'ক: x', isMixed: true });
  });
});

describe('the text of a decision', () => {
  it('is plain where a text says all of it', () => {
    expect(isPlain([{ type: 'paragraph', runs: [{ text: 'a' }, { text: 'b\nc' }] }])).toBe(true);
    expect(isPlain([{ type: 'paragraph', runs: [{ text: 'a', bold: true }] }])).toBe(false);
    expect(isPlain([{ type: 'paragraph', runs: [{ text: 'a' }], align: 'center' }])).toBe(false);
    expect(isPlain([{ type: 'list', marker: 'bulleted', items: [] }])).toBe(false);
    const two = decision('a').blocks.concat(decision('b\nc').blocks);
    expect(isPlain(two)).toBe(false);
  });

  it('comes back as the paragraphs it was', () => {
    const two = [...decision('a').blocks, ...decision('b').blocks];
    expect(blocksFromText(textOfBlocks(two), two)).toEqual(two);
    expect(blocksFromText('a\nb', decision('x').blocks)).toEqual(decision('a\nb').blocks);
  });

  it('is not written over formatting', () => {
    const bold: Decision = { id: 'x', blocks: [{ type: 'paragraph', runs: [{ text: 'a', bold: true }] }] };
    const minutes = withAgenda([bold]);
    expect(apply(minutes, { kind: 'set', row: 0, column: 'text', value: 'b' })).toEqual(minutes);
  });
});

describe('the fields of a decision', () => {
  it('keep the progress of a name when others come and go', () => {
    const before = decision('a', { implementers: { list: [{ name: 'ক', status: 'done' }, { name: 'খ' }] } });
    const after = apply(withAgenda([before]), { kind: 'set', row: 0, column: 'implementers', value: ['গ', 'ক'] });
    expect(after.agenda[0]?.decisions?.[0]?.implementers).toEqual({
      list: [{ name: 'গ' }, { name: 'ক', status: 'done' }],
    });
    const none = apply(after, { kind: 'set', row: 0, column: 'implementers', value: [] });
    expect(none.agenda[0]?.decisions?.[0]).toEqual(decision('a'));
  });

  it('set status and note for every implementer, and take them away', () => {
    const before = decision('a', { implementers: { list: [{ name: 'ক' }, { name: 'খ', status: 'done' }] } });
    const set = apply(
      withAgenda([before]),
      { kind: 'set', row: 0, column: 'status', value: 'ongoing' },
      { kind: 'set', row: 0, column: 'note', value: 'চলছে' },
    );
    expect(set.agenda[0]?.decisions?.[0]?.implementers?.list).toEqual([
      { name: 'ক', status: 'ongoing', progressNote: 'চলছে' },
      { name: 'খ', status: 'ongoing', progressNote: 'চলছে' },
    ]);
    const cleared = apply(
      set,
      { kind: 'set', row: 0, column: 'status', value: '' },
      { kind: 'set', row: 0, column: 'note', value: '' },
    );
    expect(cleared.agenda[0]?.decisions?.[0]?.implementers?.list).toEqual([{ name: 'ক' }, { name: 'খ' }]);
  });

  it('read a typed deadline and keep its words', () => {
    const typed = (value: string) =>
      apply(abcd, { kind: 'set', row: 0, column: 'deadline', value }).agenda[0]?.decisions?.[0]?.deadline;
    expect(typed('আগামী ০৭ (সাত) কার্যদিবসের মধ্যে')).toEqual({ kind: 'relative', count: 7, unit: 'working-day' });
    expect(typed('৭ কার্যদিবসের মধ্যে ')).toEqual({
      kind: 'relative',
      count: 7,
      unit: 'working-day',
      literal: '৭ কার্যদিবসের মধ্যে',
    });
    expect(typed('১৫/১০/২০২৩')).toEqual({ kind: 'absolute', date: '2023-10-15', literal: '১৫/১০/২০২৩' });
    expect(typed('সুবিধামতো সময়ে')).toEqual({ kind: 'qualitative', text: 'সুবিধামতো সময়ে' });
    expect(typed(' ')).toBeUndefined();
  });
});

describe('decisions as rows', () => {
  it('go to the end of another agenda item, the other rows of the edit still meant as they were', () => {
    const after = apply(
      abcd,
      { kind: 'set', row: 0, column: 'item', value: '1' },
      { kind: 'set', row: 1, column: 'text', value: 'B' },
    );
    expect(texts(after)).toEqual(['B', 'a', 'c d']);
  });

  it('are added to the agenda item of the row above', () => {
    const added = apply(abcd, {
      kind: 'insert',
      at: 2,
      rows: [
        { text: 'x', implementers: ['ক'] },
        { text: 'y', item: '1' },
      ],
    });
    expect(texts(added)).toEqual(['a b x', 'y', 'c d']);
    expect(added.agenda[0]?.decisions?.[2]?.implementers).toEqual({ list: [{ name: 'ক' }] });
    expect(texts(apply(abcd, { kind: 'insert', at: 0, rows: [{ text: 'x' }] }))).toEqual(['x a b', '', 'c d']);
    expect(texts(apply(withAgenda(), { kind: 'insert', at: 0, rows: [{ text: 'x' }] }))).toEqual(['x']);
  });

  it('are removed across agenda items, and put back', () => {
    expect(texts(apply(abcd, { kind: 'remove', from: 1, count: 2 }))).toEqual(['a', '', 'd']);
    const [first] = decisionRows(abcd, style);
    const typed = apply(abcd, { kind: 'set', row: 0, column: 'text', value: 'x' });
    expect(apply(typed, { kind: 'restore', row: 0, was: first! })).toEqual(abcd);
  });

  it('are dropped in the place of another row', () => {
    expect(texts(apply(abcd, { kind: 'move', from: 0, count: 1, to: 2 }))).toEqual(['b', '', 'c a d']);
    expect(texts(apply(abcd, { kind: 'move', from: 3, count: 1, to: 0 }))).toEqual(['d a b', '', 'c']);
    expect(texts(apply(abcd, { kind: 'move', from: 0, count: 1, to: 1 }))).toEqual(['b a', '', 'c d']);
  });

  it('step over the edge of an agenda item, several together', () => {
    const step = (minutes: Minutes, from: number, count: number, by: 1 | -1) => {
      let to: number | undefined;
      const after = produce(meetingFrom(minutes), (draft) => {
        to = stepDecisions(draft, from, count, by);
      });
      return [texts(minutesOf(after)), to] as const;
    };
    expect(step(abcd, 0, 1, 1)).toEqual([['b a', '', 'c d'], 1]);
    expect(step(abcd, 1, 1, 1)).toEqual([['a', 'b', 'c d'], 1]);
    expect(step(abcd, 2, 1, -1)).toEqual([['a b', 'c', 'd'], 2]);
    expect(step(abcd, 1, 2, 1)[0]).toEqual(['a', 'b', 'd c']);
    expect(step(abcd, 0, 2, 1)[0]).toEqual(['', 'a b', 'c d']);
    expect(step(abcd, 0, 1, -1)).toEqual([['a b', '', 'c d'], undefined]);
    expect(step(abcd, 3, 1, 1)).toEqual([['a b', '', 'c d'], undefined]);
  });
});
