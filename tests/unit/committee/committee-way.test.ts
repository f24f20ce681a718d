import { describe, expect, it } from 'vitest';
import { committeeWay } from '#shared/committee/committee-way';
import { newMeeting } from '#shared/committee/new-meeting';
import { committee } from '#tests/support/a-committee';
import { changed } from '#tests/support/sample-file';

const meeting = newMeeting(committee, undefined, { id: 'm', changedAt: '2026-03-01T04:00:00.000Z' });

describe('the committee’s way', () => {
  it('is what its new minutes begin with: nothing changes', () => {
    expect(committeeWay(meeting, committee)).toEqual({ committee, changed: [] });
  });

  it('takes style, times and sentences of the minutes, and nothing of people and receivers', () => {
    const written = changed(
      meeting,
      ['style', { preset: 'P1', labels: { colon: 'ঃ' } }],
      ['facts[2]', { kind: 'time', time: '10:30' }],
      ['closing', [{ type: 'paragraph', runs: [{ text: 'সভা সমাপ্ত হয়।' }] }]],
      ['attendance', []],
      ['distribution', []],
      ['memo', { number: '১' }],
    );
    const way = committeeWay(written, committee);
    expect(way.changed).toEqual(['usual', 'closing', 'style']);
    expect(way.committee).toEqual({
      ...committee,
      usual: { place: 'সম্মেলন কক্ষ', time: '10:30' },
      closing: [{ text: 'সভা সমাপ্ত হয়।' }],
      style: { preset: 'P1', labels: { colon: 'ঃ' } },
    });
    const next = newMeeting(way.committee, written, { id: 'n', changedAt: meeting.changedAt });
    expect([next.style, next.closing]).toEqual([written.style, written.closing]);
  });

  it('keeps sentences that speak of the last meeting by slots, and leaves out those of one meeting alone', () => {
    const written = changed(
      meeting,
      ['opening', [{ type: 'paragraph', runs: [{ text: 'গত ১০ মার্চের কার্যবিবরণী প্রচারিত হয়।' }] }]],
      ['closing', [{ type: 'paragraph', runs: [{ text: 'বেলা ১২টায় সভা শেষ হয়।' }] }]],
      ['title', ['১ম সভার কার্যবিবরণী']],
      ['leadIn', undefined],
    );
    expect(committeeWay(written, committee).changed).toEqual([]);
  });
});
