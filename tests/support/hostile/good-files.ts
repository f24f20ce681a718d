import { meetingFrom } from '#shared/minutes/paper-view';
import { sampleMinutes } from '#shared/minutes/sample-minutes';
import { writeEverything } from '#shared/everything-file/write-everything';
import { committee } from '#tests/support/a-committee';

const changedAt = '2026-01-01T00:00:00.000Z';

/** A good minutes file, compact. */
export const goodMinutes = (id = 'good'): string =>
  JSON.stringify(meetingFrom(sampleMinutes({ id, changedAt, style: { preset: 'P2' } })));

/** A good file of everything with something of each kind. */
export const goodEverything = (): string =>
  writeEverything({
    madeAt: changedAt,
    documents: [
      { json: goodMinutes('e1'), committeeId: committee.id },
      { json: goodMinutes('e2'), trashedAt: changedAt },
    ],
    committees: [{ json: JSON.stringify(committee) }],
    directory: [{ json: JSON.stringify({ kind: 'person', id: 'p1', changedAt, name: 'রেহানা মাহবুব', post: 'সচিব' }) }],
    unreadable: [
      { kind: 'document', id: 'old', title: 'পুরোনো', changedAt, json: '{"format":"karjobiboroni/minutes","title":5}' },
    ],
    settings: {
      language: 'bn',
      theme: 'light',
      textSize: 100,
      weekend: [5, 6],
      librarySort: { column: 'title', descending: false },
    },
  });
