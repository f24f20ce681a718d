import { describe, expect, it } from 'vitest';
import { countWords, inspectMinutes } from '#shared/minutes/inspect';
import { compose } from '#shared/paper/compose/compose';
import { writeText } from '#shared/writers/text/write-text';
import { loadFixture } from '#tests/support/fixtures';
import { sample } from '#tests/support/sample-file';

describe('the inspection', () => {
  it('counts the sample', () => {
    const { words, ...counts } = inspectMinutes(sample, writeText(compose(sample)));
    expect(words).toBeGreaterThan(400);
    expect(counts).toEqual({
      agendaItems: 3,
      decisions: 5,
      implementers: 6,
      implementersDistinct: 5,
      tables: 1,
      nestedTables: 0,
      distributionLines: 6,
      attendees: 5,
      annexes: 0,
      memoNumber: '৯১.০০.০০০০.০৩২.০৬.০০৪.২৫.১৭',
      meetingDate: { iso: '2026-02-10', bangla: '২৭ মাঘ ১৪৩২' },
      issueDate: { iso: '2026-02-17', bangla: '৪ ফাল্গুন ১৪৩২' },
      preset: 'P2',
    });
  });

  it('counts tables in tables, and Bangla words whole', () => {
    expect(inspectMinutes(loadFixture('merged-progress-tables'), '')).toMatchObject({ tables: 5, nestedTables: 1 });
    expect(countWords('ক খ '.repeat(100_000))).toBe(200_000);
    expect(countWords(`ক${'খ'.repeat(3000)} গ`)).toBeGreaterThan(1);
    expect(countWords('সভাপতি র\u200D্যাব ক্ষুদ্রঋণ — ১২টি; GRS')).toBe(5);
  });
});
