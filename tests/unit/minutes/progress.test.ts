import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { addReport, removeReport } from '#shared/minutes/edit/progress-edits';
import type { ProgressReport } from '#shared/minutes/model';
import { presetStyle } from '#shared/minutes/presets';
import { isOpen, progressOf } from '#shared/minutes/progress/decision-progress';
import { readStatus } from '#shared/minutes/progress/status-words';
import { sampleMeeting } from '#tests/support/sample-file';

const two = { list: [{ name: 'জরিপ অধিদপ্তর' }, { name: 'খনন অধিদপ্তর' }] };
const report = (id: string, date: string, fields: Partial<ProgressReport> = {}): ProgressReport => ({
  id,
  date,
  ...fields,
});

describe('the progress of a decision', () => {
  it('is done when all have done it, ongoing when one has begun, else not begun', () => {
    const done = (implementer: string, day: string) => report(implementer, day, { implementer, status: 'done' });
    const first = done('জরিপ অধিদপ্তর', '2026-03-01');
    expect([
      progressOf({ implementers: two }).status,
      progressOf({ implementers: two, progress: [first] }).status,
      progressOf({ implementers: two, progress: [first, done('খনন  অধিদপ্তর'.replace('  ', ' '), '2026-03-02')] })
        .status,
      progressOf({ progress: [report('r', '2026-03-01', { status: 'done' })] }).status,
      isOpen(progressOf({})),
    ]).toEqual(['not-done', 'ongoing', 'done', 'done', true]);
  });

  it('is what was said last, by day and then by the order of writing', () => {
    const progress = [
      report('r2', '2026-03-05', { status: 'done', note: 'শেষ' }),
      report('r1', '2026-03-01', { status: 'ongoing', note: 'শুরু' }),
      report('r3', '2026-03-05', { status: 'not-done', reportedBy: 'উপসচিব' }),
    ];
    expect(progressOf({ progress }).implementers).toEqual([
      { name: undefined, status: 'not-done', note: 'শেষ', date: '2026-03-05', reportedBy: 'উপসচিব' },
    ]);
  });

  it('begins with what the minutes record, and takes a report of nobody as one of all', () => {
    const implementers = { list: [{ name: 'ক', status: 'ongoing' as const, progressNote: 'চলছে' }, { name: 'খ' }] };
    expect(progressOf({ implementers }).implementers.map(({ status, note }) => [status, note])).toEqual([
      ['ongoing', 'চলছে'],
      [undefined, undefined],
    ]);
    expect(progressOf({ implementers, progress: [report('r', '2026-03-01', { status: 'done' })] }).status).toBe('done');
  });

  it('is not changed by a report of somebody whom the decision does not name', () => {
    const other = report('r', '2026-03-01', { implementer: 'অন্য দপ্তর', status: 'done' });
    expect(progressOf({ implementers: two, progress: [other] })).toEqual(progressOf({ implementers: two }));
  });
});

describe('a status in words', () => {
  it('is the paper’s own word or a usual one, alone', () => {
    const style = presetStyle('P1');
    const own = { wording: { ...style.wording, statusDone: 'সম্পন্ন' } };
    expect(
      ['বাস্তবায়িত', ' (চলমান)।', 'বাস্তবায়িত  হয়নি', 'অনিষ্পন্ন', 'আংশিক'].map((text) => readStatus(text, style)),
    ).toEqual(['done', 'ongoing', 'not-done', 'not-done', 'ongoing']);
    expect([readStatus('সম্পন্ন', own), readStatus('বাস্তবায়িত', own), readStatus('সম্পন্ন', style)]).toEqual([
      'done',
      'done',
      undefined,
    ]);
    expect(['', 'বাস্তবায়িত হয় নাই', 'constructor'].map((text) => readStatus(text, style))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a report', () => {
  it('is written behind the others and struck again, and leaves the rest as it was', () => {
    const decision = sampleMeeting.agenda[1]!.decisions![0]!;
    const added = produce(sampleMeeting, addReport(decision.id, report('r1', '2026-03-01', { note: 'চলছে' })));
    expect(added.agenda[1]?.decisions?.[0]?.progress).toEqual([report('r1', '2026-03-01', { note: 'চলছে' })]);
    expect(produce(added, removeReport(decision.id, 'r1'))).toEqual(sampleMeeting);
    expect(produce(sampleMeeting, addReport('nobody', report('r1', '2026-03-01')))).toBe(sampleMeeting);
  });
});
