import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectValue } from '#shared/kernel/result';
import { sampleMinutes } from '#shared/minutes/sample-minutes';
import type { DirectoryEntry } from '#shared/directory/directory-entry';
import { newMeeting } from '#shared/committee/new-meeting';
import {
  changeCommitteeOfDocument,
  committeeOf,
  lastMeetingOf,
  memoBefore,
  listCommittees,
  loadCommittee,
  restoreCommittee,
  saveCommittee,
  saveCommitteeChanges,
  trashCommittee,
} from '#renderer/storage/committees';
import { Database } from '#renderer/storage/database';
import { listEntries, removeEntries, saveEntries, suggestEntries } from '#renderer/storage/directory';
import { loadDocument, saveDocument, trashDocuments } from '#renderer/storage/documents';
import { committee } from '#tests/support/a-committee';
import { meetingFrom, minutesOf } from '#shared/minutes/paper-view';

const at = '2026-01-01T00:00:00.000Z';
let database: Database;

beforeEach(async () => {
  database = new Database({ name: `test-${crypto.randomUUID()}` });
  await database.open();
});

afterEach(async () => {
  await database.delete();
});

const meeting = (id: string, meetingNumber: number) =>
  meetingFrom({ ...sampleMinutes({ id, changedAt: at, style: { preset: 'P1' } }), meetingNumber });

describe('committees', () => {
  it('come back as they were kept; setting one aside and back changes nothing else', async () => {
    await saveCommittee(database, committee);
    await trashCommittee(database, committee.id, at);
    await saveCommittee(database, { ...committee, name: 'নতুন নাম' });
    expect(await loadCommittee(database, committee.id)).toEqual({
      ok: true,
      value: { committee: { ...committee, name: 'নতুন নাম' }, trashedAt: at },
    });
    await restoreCommittee(database, committee.id);
    expect(await listCommittees(database)).toEqual({
      committees: [{ committee: { ...committee, name: 'নতুন নাম' } }],
      damaged: [],
    });
  });

  it('written by two windows keep what each changed', async () => {
    await saveCommittee(database, committee);
    await saveDocument(database, meeting('m', 4), { committeeId: committee.id });
    await changeCommitteeOfDocument(database, 'm', (read) => ({
      ...read,
      memoFiles: read.memoFiles.map((file) => ({ ...file, nextSerial: 19 })),
    }));
    const saved = await saveCommitteeChanges(database, { ...committee, name: 'নতুন নাম' }, committee);
    const wanted = {
      ...committee,
      name: 'নতুন নাম',
      memoFiles: committee.memoFiles.map((file) => ({ ...file, nextSerial: 19 })),
    };
    expect(saved).toEqual({ ok: true, value: wanted });
    expect(await loadCommittee(database, committee.id)).toEqual({ ok: true, value: { committee: wanted } });
  });

  it('give a new meeting their style, and the document keeps it when the committee takes another', async () => {
    const style = { preset: 'P4', endMarks: { decision: '।' } } as const;
    await saveCommittee(database, { ...committee, style });
    const loaded = expectValue(await loadCommittee(database, committee.id));
    await saveDocument(database, meetingFrom(newMeeting(loaded.committee, undefined, { id: 'm', changedAt: at })), {
      committeeId: committee.id,
    });
    await saveCommittee(database, { ...committee, style: { preset: 'P1' } });
    expect(expectValue(await loadDocument(database, 'm')).papers.minutes.style).toEqual(style);
  });

  it('that cannot be read are shown apart and kept', async () => {
    const row = { id: 'x', name: 'ভাঙা', changedAt: at, json: '{"name":' };
    await database.committees.put(row);
    expect(await listCommittees(database)).toEqual({ committees: [], damaged: [row] });
    expect(await loadCommittee(database, 'x')).toEqual({ ok: false, error: { code: 'damaged', json: row.json } });
    expect(await loadCommittee(database, 'y')).toEqual({ ok: false, error: { code: 'missing', json: '' } });
  });

  it('know their last meeting: the highest number that is not in the trash and can be read', async () => {
    for (const number of [3, 12, 11, 10])
      await saveDocument(database, meeting(`m${String(number)}`, number), { committeeId: 'c' });
    await saveDocument(database, meeting('other', 20), { committeeId: 'd' });
    await trashDocuments(database, ['m12'], at);
    await database.contents.put({ id: 'm11', json: '{' });
    expect((await lastMeetingOf(database, 'c'))?.id).toBe('m10');
    expect(await lastMeetingOf(database, 'none')).toBeUndefined();
  });

  it('know the memo number of the minutes before a document', async () => {
    const numbered = (id: string, number: number, memo = '') =>
      meetingFrom({ ...minutesOf(meeting(id, number)), memo: { number: memo } });
    const [third, fourth] = ['৩১.০০.০০০০.০৪৫.০৬.০০১.২৪.৩', '৩১.০০.০০০০.০৪৫.০৬.০০১.২৪.৪'];
    for (const one of [numbered('m3', 3, third), numbered('m4', 4, fourth), numbered('m5', 5), numbered('m6', 6)])
      await saveDocument(database, one, { committeeId: 'c' });
    expect(await memoBefore(database, 'm6')).toBe(fourth);
    expect(await memoBefore(database, 'm4')).toBe(third);
    expect(await memoBefore(database, 'm3')).toBeUndefined();
    await trashDocuments(database, ['m4'], at);
    expect(await memoBefore(database, 'm6')).toBe(third);
    await saveDocument(database, numbered('alone', 9));
    expect(await memoBefore(database, 'alone')).toBeUndefined();
  });

  it('are read off a document that has none', async () => {
    const minutes = minutesOf(meeting('m', 4));
    await saveCommittee(database, committee);
    expect((await committeeOf(database, committee.id, minutes)).name).toBe(committee.name);
    expect(await committeeOf(database, undefined, minutes)).toMatchObject({ id: 'm', lastMeetingNumber: 4 });
  });
});

describe('the directory', () => {
  const entries: readonly DirectoryEntry[] = [
    { kind: 'person', id: '1', changedAt: at, name: 'রেহানা মাহবুব', post: 'অতিরিক্ত সচিব' },
    { kind: 'office', id: '2', changedAt: at, name: 'নদী খনন অধিদপ্তর' },
    { kind: 'group', id: '3', changedAt: at, name: 'নদী বন্দর', all: true },
  ];

  it('finds entries of the wanted kinds, and sees changes at once', async () => {
    await saveEntries(database, entries);
    const find = async (query: string, kinds: Parameters<typeof suggestEntries>[2]['kinds']) =>
      (await suggestEntries(database, query, { kinds, limit: 5 })).map(({ id }) => id);
    expect([
      await find('nodi', ['office', 'group']),
      await find('নদী', ['group']),
      await find('rehana', ['person']),
    ]).toEqual([['2', '3'], ['3'], ['1']]);
    await saveEntries(database, [{ kind: 'person', id: '1', changedAt: at, name: 'সেলিনা হক' }]);
    await removeEntries(database, ['2']);
    expect([
      await find('rehana', ['person']),
      await find('selina', ['person']),
      await find('nodi', ['office']),
    ]).toEqual([[], ['1'], []]);
  });

  it('shows rows that cannot be read apart', async () => {
    await saveEntries(database, entries);
    const row = { id: '9', kind: 'office', name: 'ভাঙা', changedAt: at, json: '{}' } as const;
    await database.directory.put(row);
    const list = await listEntries(database);
    expect([list.entries.map(({ id }) => id), list.damaged]).toEqual([['1', '2', '3'], [row]]);
  });
});
