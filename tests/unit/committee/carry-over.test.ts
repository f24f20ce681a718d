import { describe, expect, it } from 'vitest';
import { carriedDecisions } from '#shared/committee/carry-over';
import { newMeeting } from '#shared/committee/new-meeting';
import { expectValue } from '#shared/kernel/result';
import { duplicateMeeting } from '#shared/minutes/duplicate-meeting';
import type { Block, CarriedDecision, Meeting, Minutes, ProgressReport, Table } from '#shared/minutes/model';
import { meetingFrom, minutesOf } from '#shared/minutes/paper-view';
import { parseMeeting } from '#shared/minutes/parse';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import { resolveStyle } from '#shared/minutes/presets';
import { looseDecisions, tableReports } from '#shared/minutes/progress/reported-cells';
import { compose } from '#shared/paper/compose/compose';
import { writeText } from '#shared/writers/text/write-text';
import { committee as a } from '#tests/support/a-committee';
import { changed, fileText, sample, type Change } from '#tests/support/sample-file';

const committee = { ...a, opening: [], style: { preset: 'P2' } } as const;
const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const names = (...list: readonly string[]) => ({ list: list.map((name) => ({ name })) });

const taken = [
  { id: 'd1', blocks: [paragraph('তালিকা প্রকাশ করতে হবে।')], implementers: names('জরিপ অধিদপ্তর', 'খনন অধিদপ্তর') },
  { id: 'd2', blocks: [paragraph('প্রতিবেদন পাঠাতে হবে।')], deadline: { kind: 'absolute', date: '2026-03-31' } },
  {
    id: 'd3',
    blocks: [paragraph('ফরম চূড়ান্ত করতে হবে।')],
    implementers: { list: [{ name: 'আইসিটি', status: 'done' }] },
  },
  { id: 'd4', blocks: [paragraph(' ')] },
];
const first: Minutes = changed(sample, ['id', 'first'], ['agenda', [{ id: 'x1', topic: 'বিষয়', decisions: taken }]]);

const next = (last: Minutes, id = 'second', reported: Readonly<Record<string, readonly ProgressReport[]>> = {}) =>
  newMeeting(committee, last, {
    id,
    changedAt: '2026-03-01T04:00:00.000Z',
    reportsOf: (meeting, decision) => reported[`${meeting}/${decision}`] ?? [],
  });

const textsOf = (carried: readonly CarriedDecision[] = []): readonly string[] =>
  carried.map(({ blocks, carriedFrom: { times } }) => `${textOfBlocks(blocks)} ${String(times)}`);

const tableIn = ({ agenda }: Minutes): Table | undefined =>
  agenda.flatMap(({ discussion = [] }) => discussion).find((block): block is Table => block.type === 'table');

/** What is typed into a row of the progress table: its last two cells. */
const typed = (minutes: Minutes, row: number, note: string, status: string): Minutes => {
  const item = minutes.agenda.findIndex(({ discussion = [] }) => discussion.some(({ type }) => type === 'table'));
  const count = tableIn(minutes)?.rows[row]?.cells.length ?? 0;
  const cell = (back: number) =>
    `agenda[${String(item)}].discussion[1].rows[${String(row)}].cells[${String(count - back)}]`;
  const changes: readonly Change[] = [
    [`${cell(2)}.blocks`, [paragraph(note)]],
    [`${cell(1)}.blocks`, [paragraph(status)]],
  ];
  return changed(minutes, ...changes);
};

describe('the next meeting', () => {
  const second = next(first);

  it('has the open decisions of the last one before it, as they were taken', () => {
    expect(textsOf(second.carried)).toEqual(['তালিকা প্রকাশ করতে হবে। 1', 'প্রতিবেদন পাঠাতে হবে। 1']);
    expect(second.carried?.[1]).toEqual({
      id: 'c2',
      blocks: taken[1]?.blocks,
      deadline: taken[1]?.deadline,
      carriedFrom: { meeting: 'first', decision: 'd2', times: 1, meetingNumber: 6, date: '2026-02-10' },
    });
    expect(minutesOf(expectValue(parseMeeting(fileText(second))))).toEqual(second);
  });

  it('confirms the last minutes, and asks after each implementer in a row of its own', () => {
    expect(second.agenda.map(({ topic }) => topic)).toEqual([
      'গত সভার কার্যবিবরণী দৃঢ়ীকরণ',
      'গত সভার সিদ্ধান্তসমূহের বাস্তবায়ন অগ্রগতি পর্যালোচনা',
      '',
    ]);
    expect(textOfBlocks(second.agenda[0]?.discussion ?? [])).toContain(
      'গত ১০ ফেব্রুয়ারি ২০২৬ তারিখে অনুষ্ঠিত ৬ষ্ঠ সভার কার্যবিবরণী ১৭ ফেব্রুয়ারি ২০২৬ তারিখে জারি করা হয়।',
    );
    const rows = tableIn(second)?.rows.map(({ cells }) =>
      cells.map(({ blocks, rowSpan = 1 }) => `${textOfBlocks(blocks)}${rowSpan > 1 ? ` ×${String(rowSpan)}` : ''}`),
    );
    expect(rows).toEqual([
      ['ক্রঃ নং', 'গত সভার সিদ্ধান্ত', 'বাস্তবায়নকারী', 'বাস্তবায়ন অগ্রগতি', 'মন্তব্য'],
      ['১ ×2', 'তালিকা প্রকাশ করতে হবে। ×2', 'জরিপ অধিদপ্তর', '', ''],
      ['খনন অধিদপ্তর', '', ''],
      ['২', 'প্রতিবেদন পাঠাতে হবে।', '', '', ''],
    ]);
    expect(writeText(compose(second))).toContain('প্রতিবেদন পাঠাতে হবে।');
  });

  it('leaves out what the committee does not want, and what its opening says already', () => {
    const review = { confirms: false, hasRemark: false };
    const plain = newMeeting({ ...committee, style: { preset: 'P1', review } }, first, {
      id: 'n',
      changedAt: sample.changedAt,
    });
    expect(plain.agenda).toHaveLength(2);
    expect(tableIn(plain)?.rows[0]?.cells).toHaveLength(4);
    const said = { ...a, style: committee.style };
    expect(newMeeting(said, first, { id: 'n', changedAt: sample.changedAt }).agenda).toHaveLength(2);
  });

  it('has the table above the agenda where discussions stand in a column', () => {
    for (const preset of ['P3', 'P5'] as const) {
      const wide = newMeeting({ ...a, style: { preset } }, first, { id: 'n', changedAt: sample.changedAt });
      expect([wide.agenda.length, wide.body?.map(({ type }) => type)]).toEqual([1, ['paragraph', 'table']]);
      expect(looseDecisions(wide)).toEqual([]);
    }
  });

  it('has no table where nothing is open', () => {
    const done = changed(first, ['agenda[0].decisions', [taken[2]]]);
    expect([next(done).carried, next(done).agenda.length]).toEqual([undefined, 2]);
  });
});

describe('what is typed into the progress table', () => {
  const style = resolveStyle(committee.style);
  const held = changed(next(first), ['facts', [{ kind: 'date', date: '2026-03-10' }]]);

  it('is a report of its implementer, of the day of the meeting', () => {
    const said = typed(typed(held, 1, 'তালিকা পাওয়া গেছে', 'চলমান'), 2, 'কাজ শেষ।', '(নিষ্পন্ন)');
    expect(Object.fromEntries(tableReports(said, style))).toEqual({
      c1: [
        { id: 'c1-r1', date: '2026-03-10', implementer: 'জরিপ অধিদপ্তর', status: 'ongoing', note: 'তালিকা পাওয়া গেছে' },
        { id: 'c1-r2', date: '2026-03-10', implementer: 'খনন অধিদপ্তর', status: 'done', note: 'কাজ শেষ।' },
      ],
    });
    expect(tableReports(held, style).size).toBe(0);
  });

  it('says nothing of the status by a sentence that only has the word in it', () => {
    const said = typed(held, 3, 'বাস্তবায়িত হয় নাই', 'বাস্তবায়িত হবে');
    expect(tableReports(said, style).get('c2')).toEqual([
      { id: 'c2-r1', date: '2026-03-10', note: 'বাস্তবায়িত হয় নাই\nবাস্তবায়িত হবে' },
    ]);
  });

  it('closes a decision when all have done it; what is open comes again, and counts', () => {
    const half = typed(typed(held, 1, '', 'বাস্তবায়িত'), 3, '', 'চলমান');
    expect(textsOf(next(half, 'third').carried)).toEqual(['তালিকা প্রকাশ করতে হবে। 2', 'প্রতিবেদন পাঠাতে হবে। 2']);
    const all = typed(typed(half, 2, 'বাস্তবায়িত', ''), 3, '', 'নিষ্পন্ন');
    expect(next(all, 'third').carried).toBeUndefined();
    // Who has done it is not asked again, and what was reported stays known.
    const rest = next(half, 'third');
    expect(
      tableIn(rest)
        ?.rows.slice(1)
        .map(({ cells }) => cells.map(({ blocks }) => textOfBlocks(blocks))),
    ).toEqual([
      ['১', 'তালিকা প্রকাশ করতে হবে।', 'খনন অধিদপ্তর', '', ''],
      ['২', 'প্রতিবেদন পাঠাতে হবে।', '', '', ''],
    ]);
    expect(minutesOf(expectValue(parseMeeting(fileText(rest))))).toEqual(rest);
    expect(textsOf(next(typed(rest, 1, '', 'বাস্তবায়িত'), 'fourth').carried)).toEqual(['প্রতিবেদন পাঠাতে হবে। 3']);
    const third = changed(next(half, 'third'), ['facts', [{ kind: 'date', date: '2026-04-10' }]]);
    expect(textsOf(next(third, 'fourth').carried).map((text) => text.slice(-1))).toEqual(['3', '3']);
    expect(next(third, 'fourth').carried?.[0]?.carriedFrom).toMatchObject({ meeting: 'first', decision: 'd1' });
  });

  it('is read once where a row was copied, and a decision whose row is gone is loose', () => {
    const table = tableIn(held)!;
    const copied = changed(held, ['agenda[1].discussion[1].rows', [...table.rows, ...table.rows.slice(1)]]);
    expect(looseDecisions(copied)).toEqual([]);
    const cut = changed(held, ['agenda[1].discussion[1].rows', table.rows.slice(0, 3)]);
    expect(textsOf(looseDecisions(cut))).toEqual(['প্রতিবেদন পাঠাতে হবে। 1']);
    expect(textsOf(next(cut, 'third').carried)).toHaveLength(2);
  });
});

describe('a carried decision', () => {
  it('is closed by a report that came to the meeting that took it', () => {
    const report: ProgressReport = { id: 'r1', date: '2026-03-02', status: 'done' };
    expect(textsOf(next(first, 'second', { 'first/d2': [report] }).carried)).toEqual(['তালিকা প্রকাশ করতে হবে। 1']);
    const second = next(first);
    expect(textsOf(next(second, 'third', { 'first/d2': [report] }).carried)).toEqual(['তালিকা প্রকাশ করতে হবে। 2']);
  });

  it('that was left out once comes again, and is not counted for it', () => {
    const skipping = changed(next(first), ['carried[1].skipped', true]);
    expect(looseDecisions(skipping)).toEqual([]);
    const third = next(skipping, 'third');
    expect(textsOf(third.carried)).toEqual(['তালিকা প্রকাশ করতে হবে। 2', 'প্রতিবেদন পাঠাতে হবে। 1']);
    expect(third.carried?.some(({ skipped }) => skipped)).toBe(false);
  });

  it('that was taken anew comes as the new decision, and goes on counting', () => {
    const second = next(first);
    const { carriedFrom } = second.carried![1]!;
    const anew = { id: 'n1', blocks: [paragraph('প্রতিবেদন ৩০ এপ্রিলের মধ্যে পাঠাতে হবে।')], carriedFrom };
    const third = next(changed(second, ['agenda[2].decisions', [anew]]), 'third');
    expect(textsOf(third.carried)).toEqual(['তালিকা প্রকাশ করতে হবে। 2', 'প্রতিবেদন ৩০ এপ্রিলের মধ্যে পাঠাতে হবে। 2']);
    expect(third.carried?.[1]?.carriedFrom).toMatchObject({ meeting: 'second', decision: 'n1' });
  });

  it('is the same however often it is carried over from one meeting', () => {
    expect(next(first)).toEqual(next(first));
    expect(carriedDecisions(next(first))).toEqual(carriedDecisions(next(first)));
  });

  it('has the rows of a table in it as lines, with every word', () => {
    const table = {
      type: 'table',
      columns: [1, 1],
      rows: [{ cells: [{ blocks: [paragraph('দপ্তর')] }, { blocks: [paragraph('১২০')] }] }],
    };
    const last = changed(first, ['agenda[0].decisions', [{ id: 'd1', blocks: [paragraph('লক্ষ্যমাত্রা:'), table] }]]);
    expect(tableIn(next(last))?.rows[1]?.cells[1]?.blocks).toEqual([paragraph('লক্ষ্যমাত্রা:'), paragraph('দপ্তর – ১২০')]);
  });

  it('takes whatever a decision may hold, as deep as a file goes, and as many as a table has rows', () => {
    let deep: Block = paragraph('গভীরে');
    for (let depth = 1; depth < 16; depth += 1)
      deep = { type: 'list', marker: 'bulleted', items: [{ blocks: [deep] }] };
    const crowd = names(...Array.from({ length: 500 }, (_, index) => `দপ্তর ${String(index)}`));
    const many = Array.from({ length: 21 }, (_, index) => ({
      id: `m${String(index)}`,
      blocks: [index === 0 ? deep : paragraph('সংক্ষেপে')],
      implementers: crowd,
    }));
    const last = changed(first, ['agenda[0].decisions', many]);
    const second = next(last);
    expect(parseMeeting(fileText(second)).ok).toBe(true);
    expect(looseDecisions(second)).toEqual([]);
  });
});

describe('a copy of a meeting', () => {
  it('reports nothing a second time', () => {
    let count = 0;
    const source: Meeting = meetingFrom(typed(next(first), 3, 'চলছে', 'চলমান'));
    const copy = minutesOf(
      duplicateMeeting(source, {
        id: 'copy',
        changedAt: sample.changedAt,
        newPartId: () => `n${String((count += 1))}`,
      }),
    );
    expect(copy.carried).toBeUndefined();
    expect(JSON.stringify(copy)).not.toContain('"reports"');
    expect(writeText(compose(copy))).toBe(writeText(compose(minutesOf(source))));
  });
});
