import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { setInMeeting } from '#shared/minutes/edit/set-in';
import { textsOf } from '#shared/minutes/check/texts';
import { keptPath, meetingFrom, minutesOf } from '#shared/minutes/paper-view';
import { parseMeetingValue } from '#shared/minutes/parse';
import { parsePathKey, valueAt, type Path } from '#shared/minutes/path';
import { fixtureNames, loadFixture, loadMeeting } from '#tests/support/fixtures';

describe('a meeting as its minutes show it', () => {
  it.each(fixtureNames)('is the whole meeting, and leads back to it: %s', (name) => {
    const meeting = loadMeeting(name);
    const minutes = minutesOf(meeting);
    expect(meetingFrom(minutes)).toEqual(meeting);
    expect(minutesOf(meetingFrom(minutes))).toEqual(minutes);
  });

  it.each(fixtureNames)('has each text where the meeting keeps it: %s', (name) => {
    const meeting = loadMeeting(name);
    const minutes = minutesOf(meeting);
    const paths = textsOf(minutes).map(({ path }) => parsePathKey(path));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(valueAt(meeting, keptPath(meeting, path))).toEqual(valueAt(minutes, path));
  });

  it('stays the same object as long as nothing in it changes, part by part', () => {
    const meeting = loadMeeting('literal-overrides');
    const minutes = minutesOf(meeting);
    expect(minutesOf(meeting)).toBe(minutes);
    const edited = produce(meeting, (draft) => {
      draft.agenda[0]!.topic = 'অন্য বিষয়';
    });
    const shown = minutesOf(edited);
    expect(shown.agenda[0]?.topic).toBe('অন্য বিষয়');
    expect(shown.agenda[0]?.decisions?.[0]).toBe(minutes.agenda[0]?.decisions?.[0]);
    expect(shown.agenda.slice(1).every((item, index) => item === minutes.agenda[index + 1])).toBe(true);
    const worded = produce(edited, setInMeeting(['agenda', 1, 'literal', 'topicLabel'], 'বিষয়:'));
    expect(minutesOf(worded).agenda[0]).toBe(shown.agenda[0]);
    expect(minutesOf(worded).agenda[1]?.literal?.topicLabel).toBe('বিষয়:');
  });
});

describe('a value put at a place of the minutes', () => {
  const meeting = loadMeeting('p1-narrative');
  const places: readonly (readonly [Path, unknown])[] = [
    [['committee'], 'ক'],
    [['memo', 'literal', 'number'], '১২'],
    [['agenda', 1, 'literal', 'serial'], '০৯'],
    [['agenda', 1, 'decisions', 0, 'literal', 'marker'], '(ঙ)'],
    [['agenda', 1, 'decisions', 0, 'implementers', 'literal'], 'সকলে'],
    [['attendance', 0, 'literal', 'serial'], '৭'],
    [['distribution', 0, 'lines', 0, 'literal', 'text'], 'সচিব'],
    [['style', 'page', 'sizePt'], 14],
    [['literal', 'attendanceHeading'], 'উপস্থিতি'],
  ];

  it.each(places)('is shown there, passes the border, and goes away again: %j', (path, value) => {
    const put = produce(meeting, setInMeeting(path, value));
    expect(valueAt(minutesOf(put), path)).toEqual(value);
    expect(parseMeetingValue(JSON.parse(JSON.stringify(put)))).toMatchObject({ ok: true });
    const before = valueAt(minutesOf(meeting), path);
    expect(minutesOf(produce(put, setInMeeting(path, before)))).toEqual(loadFixture('p1-narrative'));
  });
});
