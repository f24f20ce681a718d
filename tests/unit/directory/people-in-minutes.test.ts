import { describe, expect, it } from 'vitest';
import type { DirectoryEntry } from '#shared/directory/directory-entry';
import { parseEntryValue } from '#shared/directory/directory-entry';
import { unknownInMinutes } from '#shared/directory/people-in-minutes';
import { changed, sample } from '#tests/support/sample-file';

const minutes = changed(
  sample,
  [
    'facts',
    [{ kind: 'chair', person: { honorific: 'ড.', name: 'রেহানা মাহবুব', posts: ['অতিরিক্ত সচিব', 'জলাশয় বিভাগ'] } }],
  ],
  [
    'attendance',
    [
      { id: 'p1', name: 'রেহানা মাহবুব', post: 'অতিরিক্ত সচিব', presence: 'present' },
      { id: 'p2', name: 'নাসরিন আক্তার', post: 'পরিচালক', office: 'পানি গবেষণা কেন্দ্র', presence: 'absent' },
      { id: 'p3', name: ' ', presence: 'present' },
    ],
  ],
  ['signatories', [{ place: 'issuing', align: 'right', name: 'তানভীর আহসান', posts: ['উপসচিব'] }]],
  [
    'distribution',
    [
      {
        kind: 'distribution',
        lines: [
          { id: 'l1', post: 'মহাপরিচালক', office: 'নদী খনন অধিদপ্তর' },
          { id: 'l2', office: 'হিসাব শাখা' },
          { id: 'l3', literal: { text: 'অফিস কপি' } },
        ],
      },
    ],
  ],
  [
    'agenda',
    [
      {
        id: 'a1',
        decisions: [{ id: 'd1', blocks: [], implementers: { list: [{ name: 'হিসাব শাখা' }, { name: 'আইসিটি সেল' }] } }],
      },
    ],
  ],
);

const entry = (fields: object, id = 'e'): DirectoryEntry =>
  ({ id, changedAt: '2026-01-01T00:00:00.000Z', ...fields }) as DirectoryEntry;

describe('people of minutes whom the directory has not got', () => {
  const all = unknownInMinutes(minutes, []);

  it('are chair, members, signers, receivers and implementers, each once', () => {
    expect(all).toEqual([
      { kind: 'person', honorific: 'ড.', name: 'রেহানা মাহবুব', post: 'অতিরিক্ত সচিব', office: 'জলাশয় বিভাগ' },
      { kind: 'person', name: 'নাসরিন আক্তার', post: 'পরিচালক', office: 'পানি গবেষণা কেন্দ্র' },
      { kind: 'person', name: 'তানভীর আহসান', post: 'উপসচিব' },
      { kind: 'person', name: '', post: 'মহাপরিচালক', office: 'নদী খনন অধিদপ্তর' },
      { kind: 'office', name: 'হিসাব শাখা' },
      { kind: 'office', name: 'আইসিটি সেল' },
    ]);
    for (const one of all) expect(parseEntryValue(entry(one)).ok).toBe(true);
  });

  it('are none that it has, however they are spelled', () => {
    const known = all.map((one, index) => entry(one, `e${String(index)}`));
    expect(unknownInMinutes(minutes, known)).toEqual([]);
    expect(unknownInMinutes(minutes, [entry({ kind: 'person', name: 'নাসরিন  আক্তার' })])).toHaveLength(5);
    expect(unknownInMinutes(minutes, [entry({ kind: 'group', name: 'আইসিটি সেল', all: false })])).toHaveLength(5);
  });
});
