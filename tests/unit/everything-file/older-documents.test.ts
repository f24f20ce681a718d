import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectValue } from '#shared/kernel/result';
import { parseEverything } from '#shared/everything-file/everything-file';
import { writeEverything } from '#shared/everything-file/write-everything';
import { fixtureNames, loadMeeting } from '#tests/support/fixtures';
import { projectFolder } from '#tests/support/folders';

const version1 = (name: string): string =>
  readFileSync(`${projectFolder}tests/fixtures/version-1/${name}.json`, 'utf8').trim();

const madeAt = '2026-01-01T00:00:00.000Z';

it('reads documents of version 1 from an older file of everything as meetings, and keeps their text in the form of today', () => {
  const [first = '', ...others] = fixtureNames;
  const file = writeEverything({
    madeAt,
    documents: others.map((name) => ({ json: version1(name) })),
    committees: [],
    directory: [],
    // One that an earlier program could not read, and carried along.
    unreadable: [
      { kind: 'document', id: loadMeeting(first).id, title: first, changedAt: madeAt, json: version1(first) },
    ],
    settings: {},
  });
  const { documents, unreadable, problems } = expectValue(parseEverything(file));
  expect([problems, unreadable]).toEqual([[], []]);
  const wanted = [...others, first].map(loadMeeting);
  expect(documents.map(({ value }) => value)).toEqual(wanted);
  expect(documents.map(({ json }) => JSON.parse(json) as unknown)).toEqual(wanted);
});
