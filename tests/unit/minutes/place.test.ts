import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { dropDecision } from '#shared/minutes/edit/decision-edits';
import { moveItem, removeItem } from '#shared/minutes/edit/list-edits';
import type { Meeting } from '#shared/minutes/model';
import { minutesOf } from '#shared/minutes/paper-view';
import { valueAt, type Path } from '#shared/minutes/path';
import { partPlaceAt, pathTo, placeAt, placeOfChange } from '#shared/minutes/place';
import { loadMeeting } from '#tests/support/fixtures';

const meeting = loadMeeting('p2-implementer-line');
const count = meeting.agenda.length;
const decisions = meeting.agenda.reduce((sum, item) => sum + (item.decisions ?? []).length, 0);

const placeIn = (value: Meeting, path: Path) => placeAt(minutesOf(value), path);

describe('a place', () => {
  it('names the parts on its way by their ids, and leads where its path led', () => {
    const path = ['agenda', 1, 'decisions', 0, 'blocks', 0];
    const place = placeIn(meeting, path);
    expect(place).toBe('agenda[1#a2].decisions[0#a2-d1].blocks[0]');
    expect(pathTo(minutesOf(meeting), place)).toEqual(path);
    for (const bare of [['committee'], ['facts', 2, 'text'], ['memo', 'number'], ['agenda', 99, 'topic'], []])
      expect(pathTo(minutesOf(meeting), placeIn(meeting, bare))).toEqual(bare);
    expect(pathTo(minutesOf(meeting), 'agenda[1].topic')).toEqual(['agenda', 1, 'topic']);
    const byIds = partPlaceAt(minutesOf(meeting), path);
    expect(byIds).toBe('agenda[#a2].decisions[#a2-d1].blocks[0]');
    expect(pathTo(minutesOf(meeting), byIds)).toEqual(path);
    expect(valueAt(minutesOf(meeting), pathTo(minutesOf(meeting), 'agenda[#gone].topic'))).toBeUndefined();
  });

  it('leads to the same part however agenda items and decisions are moved', () => {
    const index = fc.nat(count - 1);
    const row = fc.nat(decisions - 1);
    const move = fc.oneof(
      fc.tuple(index, index).map(([from, to]) => moveItem(['agenda'], from, to)),
      fc.tuple(row, row).map(([from, to]) => (draft: Parameters<ReturnType<typeof moveItem>>[0]) => {
        dropDecision(draft, from, to);
      }),
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const after = moves.reduce<Meeting>((value, edit) => produce(value, edit), meeting);
        for (const [item, { id, decisions: own = [] }] of meeting.agenda.entries()) {
          const found = pathTo(minutesOf(after), placeIn(meeting, ['agenda', item, 'topic']));
          expect(valueAt(after, found.slice(0, 2))).toMatchObject({ id });
          for (const [inner, one] of own.entries()) {
            const path = pathTo(minutesOf(after), placeIn(meeting, ['agenda', item, 'decisions', inner, 'blocks']));
            expect(valueAt(after, path.slice(0, 4))).toMatchObject({ id: one.id });
          }
        }
      }),
    );
  });

  it('of what was taken away leads to where it stood; of a move to what was moved', () => {
    const removed = produce(meeting, removeItem(['agenda'], 1));
    const gone = placeOfChange(minutesOf(meeting), minutesOf(removed), ['agenda', 1]);
    expect(gone).toBe('agenda[1#a2]');
    expect(pathTo(minutesOf(removed), gone)).toEqual(['agenda', 1]);
    const moved = produce(meeting, moveItem(['agenda'], 0, 2));
    const place = placeOfChange(minutesOf(meeting), minutesOf(moved), ['agenda', 2]);
    expect(place).toBe('agenda[2#a1]');
    expect(pathTo(minutesOf(meeting), place)).toEqual(['agenda', 0]);
  });
});
