import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Attendee, Minutes } from '#shared/minutes/model';
import type { RowEdit } from '#shared/minutes/edit/row-edit';
import { applyAttendanceEdits, fillAttendance, missingFrom } from '#shared/minutes/edit/attendance-edits';
import { changed, sample } from '#tests/support/sample-file';
import { meetingFrom } from '#shared/minutes/paper-view';

const newPartId = (): string => 'x';
const person = (name: string, more: Partial<Attendee> = {}): Attendee => ({
  id: 'x',
  name,
  presence: 'present',
  ...more,
});
const withList = (...attendance: readonly Attendee[]): Minutes => ({ ...sample, attendance });
const apply = (minutes: Minutes, ...edits: readonly RowEdit<Attendee>[]): readonly Attendee[] | undefined =>
  produce(meetingFrom(minutes), (draft) => {
    applyAttendanceEdits(draft, edits, newPartId);
  }).attendance;

describe('the attendance list', () => {
  it('takes texts, and drops a field that is emptied', () => {
    expect(
      apply(
        withList(person('ক', { post: 'সচিব' })),
        { kind: 'set', row: 0, column: 'post', value: '' },
        { kind: 'set', row: 0, column: 'office', value: 'অর্থ' },
        { kind: 'set', row: 0, column: 'presence', value: 'online' },
      ),
    ).toEqual([person('ক', { office: 'অর্থ', presence: 'online' })]);
  });

  it('takes pasted rows, moves and removes them', () => {
    const bare = changed(sample, ['attendance', undefined]);
    expect(apply(bare, { kind: 'insert', at: 0, rows: [{ name: 'ক', post: 'সচিব' }, { name: 'খ' }] })).toEqual([
      person('ক', { post: 'সচিব' }),
      person('খ'),
    ]);
    expect(apply(withList(person('ক'), person('খ')), { kind: 'move', from: 0, count: 1, to: 1 })).toEqual([
      person('খ'),
      person('ক'),
    ]);
    expect(apply(withList(person('ক')), { kind: 'remove', from: 0, count: 1 })).toBeUndefined();
  });

  it('counts whoever is represented as represented', () => {
    expect(apply(withList(person('ক')), { kind: 'set', row: 0, column: 'representedBy', value: 'খ' })).toEqual([
      person('ক', { presence: 'represented', representedBy: 'খ' }),
    ]);
  });

  it('is filled from the committee without touching or doubling who is there', () => {
    const members = [person('ক খ', { post: 'সভাপতি' }), person('গ'), person('য়')];
    const after = produce(
      meetingFrom(withList(person('গ', { presence: 'absent' }), person(''), person('য়'))),
      (draft) => {
        fillAttendance(draft, members, newPartId);
      },
    );
    expect(after.attendance).toEqual([
      person('গ', { presence: 'absent' }),
      person('য়'),
      person('ক খ', { post: 'সভাপতি' }),
    ]);
    expect(missingFrom(after.attendance ?? [], members)).toEqual([]);
  });
});
