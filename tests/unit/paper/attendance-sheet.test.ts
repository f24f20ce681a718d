import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { setAttendanceSheet } from '#shared/minutes/edit/attendance-sheet-edits';
import { attendanceSheetOf, meetingFrom } from '#shared/minutes/paper-view';
import { parseMeetingValue } from '#shared/minutes/parse';
import { composePaper } from '#shared/paper/compose/compose';
import type { PaperTable } from '#shared/paper/paper';
import { writeText } from '#shared/writers/text/write-text';
import { fixtureNames, loadMeeting } from '#tests/support/fixtures';
import { sample, sampleMeeting } from '#tests/support/sample-file';

const tableOf = (meeting: typeof sampleMeeting): PaperTable =>
  composePaper(meeting, 'attendanceSheet')
    .parts.flat()
    .find((block): block is PaperTable => block.kind === 'table' && block.role === 'attendance')!;

describe('the attendance sheet', () => {
  it('names the meeting and those who are expected, with room to sign and rows for others', () => {
    const text = writeText(composePaper(sampleMeeting, 'attendanceSheet'));
    expect(text).toContain('জলাশয় সংরক্ষণ সমন্বয় কমিটির ৬ষ্ঠ সভার হাজিরা'.normalize('NFC'));
    expect(text).toContain('নাম ও পদবি');
    expect(text).not.toContain('কার্যবিবরণী');
    expect(text).not.toContain("পরিশিষ্ট-'ক'");
    for (const { name } of sample.attendance ?? []) expect(text).toContain(name);
    const { rows, headerRows } = tableOf(sampleMeeting);
    expect(headerRows).toBe(1);
    expect(rows).toHaveLength(1 + (sample.attendance ?? []).length + 5);
    expect(rows.slice(1).every(({ minHeight = 0 }) => minHeight > 28)).toBe(true);
  });

  it('is begun by the first change to it, keeps its own title and rows, and passes the border', () => {
    const meeting = produce(sampleMeeting, setAttendanceSheet({ blankRows: 2 }));
    expect(meeting.papers.attendanceSheet).toMatchObject({ state: 'draft', blankRows: 2 });
    expect(tableOf(meeting).rows).toHaveLength(1 + (sample.attendance ?? []).length + 2);
    const titled = produce(meeting, setAttendanceSheet({ title: ['উপস্থিতি'] }));
    expect(attendanceSheetOf(titled).title).toEqual(['উপস্থিতি']);
    expect(parseMeetingValue(JSON.parse(JSON.stringify(titled)))).toEqual({ ok: true, value: titled });
    expect(writeText(composePaper(titled, 'minutes'))).toBe(writeText(composePaper(sampleMeeting, 'minutes')));
  });

  it('has empty rows alone where nobody is named, and its word where the title has none of the minutes’', () => {
    const { attendance: _, ...rest } = sample;
    const bare = meetingFrom({ ...rest, title: ['সমন্বয় সভা'] });
    expect(tableOf(bare).rows).toHaveLength(16);
    expect(attendanceSheetOf(bare).title).toEqual(['সমন্বয় সভা', 'হাজিরা']);
  });

  it.each(fixtureNames)('composes of every meeting: %s', (name) => {
    const paper = composePaper(loadMeeting(name), 'attendanceSheet');
    expect(paper.parts).toHaveLength(1);
    expect(writeText(paper)).toContain('স্বাক্ষর');
  });
});
