import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { newMeeting } from '#shared/committee/new-meeting';
import { returnCarried, skipCarried, takeAnew } from '#shared/minutes/edit/carried-edits';
import type { Edit } from '#shared/minutes/edit/edit';
import type { Block, Meeting, Table } from '#shared/minutes/model';
import { meetingFrom, minutesOf } from '#shared/minutes/paper-view';
import { formatMeeting, parseMeeting } from '#shared/minutes/parse';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import { resolveStyle } from '#shared/minutes/presets';
import { looseDecisions } from '#shared/minutes/progress/reported-cells';
import { committee as a } from '#tests/support/a-committee';
import { changed, sample } from '#tests/support/sample-file';

const committee = { ...a, style: { preset: 'P2' } } as const;
const style = resolveStyle(committee.style);
const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const implementers = (...names: readonly string[]) => ({ list: names.map((name) => ({ name })) });
const last = changed(sample, [
  'agenda',
  [
    {
      id: 'x1',
      decisions: [
        { id: 'd1', blocks: [paragraph('প্রথম')], implementers: implementers('ক', 'খ') },
        { id: 'd2', blocks: [paragraph('দ্বিতীয়')] },
        { id: 'd3', blocks: [paragraph('তৃতীয়')] },
      ],
    },
  ],
]);
const meeting = meetingFrom(newMeeting(committee, last, { id: 'next', changedAt: sample.changedAt }));
let count = 0;
const newPartId = (): string => `n${String((count += 1))}`;

const after = (value: Meeting, ...edits: readonly Edit[]): Meeting =>
  edits.reduce<Meeting>((now, edit) => produce(now, edit), value);

const tablesOf = ({ agenda }: Meeting): readonly Table[] =>
  agenda.flatMap(({ discussion = [] }) => discussion.filter((block) => block.type === 'table'));

const rowsOf = (value: Meeting): readonly string[] =>
  tablesOf(value).flatMap(({ rows }) =>
    rows.slice(1).map(({ cells }) => cells.map(({ blocks }) => textOfBlocks(blocks)).join('|')),
  );

const isSound = (value: Meeting): boolean => parseMeeting(formatMeeting(value)).ok;

describe('a carried decision that is left out', () => {
  it('loses its rows, and those after it move up', () => {
    const skipped = after(meeting, skipCarried('c1'));
    expect(rowsOf(meeting)).toEqual(['১|প্রথম|ক||', 'খ||', '২|দ্বিতীয়|||', '৩|তৃতীয়|||']);
    expect(rowsOf(skipped)).toEqual(['১|দ্বিতীয়|||', '২|তৃতীয়|||']);
    expect(skipped.carried?.map((one) => one.skipped === true)).toEqual([true, false, false]);
    expect(looseDecisions(minutesOf(skipped))).toEqual([]);
  });

  it('comes back below the others, with a row for each implementer', () => {
    const back = after(meeting, skipCarried('c1'), returnCarried('c1', style, newPartId));
    expect(rowsOf(back)).toEqual(['১|দ্বিতীয়|||', '২|তৃতীয়|||', '৩|প্রথম|ক||', 'খ||']);
    expect(back.carried).toEqual(meeting.carried);
    expect(isSound(back)).toBe(true);
  });

  it('leaves text where cells were joined with those of others, and reports nothing', () => {
    const [table] = tablesOf(meeting);
    const rows = table!.rows.map((row, index) =>
      index === 3
        ? { cells: [...row.cells.slice(0, 4), { ...row.cells[4]!, rowSpan: 2 }] }
        : index === 4
          ? { cells: row.cells.slice(0, 4) }
          : row,
    );
    const joined = changed(meeting, ['agenda[0].discussion[1].rows', rows]);
    expect(isSound(joined)).toBe(true);
    const skipped = after(joined, skipCarried('c2'));
    expect(rowsOf(skipped)).toEqual(rowsOf(joined));
    expect(isSound(skipped)).toBe(true);
    expect(JSON.stringify(skipped.agenda)).not.toContain('"decision":"c2"');
  });

  it('has a table of its own where the last was taken out', () => {
    const without = changed(meeting, ['agenda[0].discussion', []]);
    expect(looseDecisions(minutesOf(without))).toHaveLength(3);
    const back = after(without, returnCarried('c2', style, newPartId), returnCarried('c3', style, newPartId));
    expect(rowsOf(back)).toEqual(['১|দ্বিতীয়|||', '২|তৃতীয়|||']);
    expect(back.agenda).toHaveLength(without.agenda.length + 1);
  });
});

describe('a table above the agenda', () => {
  it('loses and gains rows as one in an item does', () => {
    const above = meetingFrom(newMeeting(a, last, { id: 'above', changedAt: sample.changedAt }));
    const rows = (value: Meeting): number =>
      (value.papers.minutes.body ?? []).flatMap((block) => (block.type === 'table' ? block.rows : [])).length;
    const skipped = after(above, skipCarried('c1'));
    expect([rows(above), rows(skipped), rows(after(skipped, returnCarried('c1', style, newPartId)))]).toEqual([
      5, 3, 5,
    ]);
  });
});

describe('a carried decision that is taken anew', () => {
  it('is a decision of this meeting that knows where it came from', () => {
    const anew = after(meeting, takeAnew('c1', 0, newPartId)).agenda[0]?.decisions?.at(-1);
    expect(anew).toMatchObject({
      blocks: [paragraph('প্রথম')],
      implementers: implementers('ক', 'খ'),
      carriedFrom: { meeting: 'sample', decision: 'd1', times: 1 },
    });
  });

  it('changes nothing where there is no such decision', () => {
    expect(after(meeting, takeAnew('c9', 0, newPartId), skipCarried('c9'), returnCarried('c9', style, newPartId))).toBe(
      meeting,
    );
  });
});
