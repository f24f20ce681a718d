import { describe, expect, it } from 'vitest';
import type { Committee } from '#shared/committee/committee';
import { mergeCommittee } from '#shared/committee/merge-committee';
import { committee } from '#tests/support/a-committee';

const serial = (nextSerial: number, label = 'সভা') =>
  committee.memoFiles.map((file) => ({ ...file, nextSerial, label }));

describe('a committee that was changed in two places', () => {
  it('is the same object where the other place changed nothing', () => {
    const own = { ...committee, name: 'ক' };
    expect(mergeCommittee(committee, own, { ...committee })).toBe(own);
  });

  it('has each field as it was changed, and its own where both changed it', () => {
    const own: Committee = { ...committee, name: 'এখানে', leadIn: 'এখানে' };
    const other: Committee = { ...committee, name: 'ওখানে', secretarySigns: false, lastMeetingNumber: 9 };
    expect(mergeCommittee(committee, own, other)).toEqual({ ...own, secretarySigns: false, lastMeetingNumber: 9 });
  });

  it('loses a field that the other place took away', () => {
    const { leadIn, ...other } = committee;
    expect([leadIn !== undefined, mergeCommittee(committee, { ...committee, name: 'ক' }, other)]).toEqual([
      true,
      { ...other, name: 'ক' },
    ]);
  });

  it('keeps a serial that was taken elsewhere while the file was renamed here', () => {
    const own = { ...committee, memoFiles: serial(18, 'নতুন নাম') };
    expect(mergeCommittee(committee, own, { ...committee, memoFiles: serial(19) }).memoFiles).toEqual(
      serial(19, 'নতুন নাম'),
    );
    const typed = { ...committee, memoFiles: serial(30) };
    expect(mergeCommittee(committee, typed, { ...committee, memoFiles: serial(19) }).memoFiles).toEqual(serial(30));
  });

  it('does not take one spelling of a Bangla letter for a change', () => {
    const base = { ...committee, name: 'কর্ম\u09DF'.normalize('NFC') };
    const own = { ...base, name: 'কর্ম\u09DF' };
    expect(mergeCommittee(base, own, { ...base, name: 'অন্য নাম' }).name).toBe('অন্য নাম');
  });
});
