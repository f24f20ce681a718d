import { describe, expect, it } from 'vitest';
import type { Minutes } from '#shared/minutes/model';
import { parseMeeting } from '#shared/minutes/parse';
import { sampleMinutes } from '#shared/minutes/sample-minutes';
import { expectValue } from '#shared/kernel/result';
import { checkMinutes } from '#shared/minutes/check/check-minutes';
import { compose } from '#shared/paper/compose/compose';
import { blankCommittee } from '#shared/committee/blank-committee';
import type { Committee } from '#shared/committee/committee';
import { committeeFromMinutes } from '#shared/committee/committee-from-minutes';
import { duplicateMeeting } from '#shared/minutes/duplicate-meeting';
import { newMeeting } from '#shared/committee/new-meeting';
import { parseCommitteeValue } from '#shared/committee/parse-committee';
import { writeText } from '#shared/writers/text/write-text';
import { committee } from '#tests/support/a-committee';
import { fileText } from '#tests/support/sample-file';
import { meetingFrom, minutesOf } from '#shared/minutes/paper-view';
import { withPartIds, type NamelessMinutes } from '#shared/minutes/part-ids';

const made = { id: 'new', changedAt: '2026-03-01T04:00:00.000Z' };
const last = sampleMinutes({ id: 'last', changedAt: '2026-02-17T09:00:00.000Z', style: { preset: 'P2' } });

const present = { presence: 'present' } as const;
const blankAgenda: Minutes['agenda'] = [
  {
    id: 'a1',
    topic: '',
    discussion: [{ type: 'paragraph', runs: [{ text: '' }] }],
    decisions: [{ id: 'a1-d1', blocks: [{ type: 'paragraph', runs: [{ text: '' }] }] }],
  },
];

/** With the ids that parts have by their places. */
const named = (minutes: object): Minutes => withPartIds(minutes as NamelessMinutes);

/** What comes from the committee alone. */
const fromCommittee = {
  format: 'karjobiboroni/minutes',
  version: 3,
  ...made,
  committee: committee.name,
  state: 'draft',
  letterhead: committee.letterhead,
  title: committee.title,
  leadIn: committee.leadIn,
  agenda: blankAgenda,
  closing: [{ type: 'paragraph', runs: [{ text: committee.closing[0]?.text }] }],
  memo: { number: '৯১.০০.০০০০.০৩২.০৬.০০৪.২৫' },
  attendance: [
    { honorific: 'ড.', name: 'রেহানা মাহবুব', post: 'অতিরিক্ত সচিব', office: 'জলাশয় সংরক্ষণ বিভাগ', ...present },
    { honorific: 'জনাব', name: 'নাসরিন আক্তার', post: 'পরিচালক', office: 'পানি গবেষণা কেন্দ্র', ...present },
    { honorific: 'জনাব', name: 'তানভীর আহসান', post: 'উপসচিব', ...present },
  ],
  facts: [
    { kind: 'chair', person: { honorific: 'ড.', name: 'রেহানা মাহবুব', posts: ['অতিরিক্ত সচিব'] } },
    { kind: 'date' },
    { kind: 'time', time: '11:00' },
    { kind: 'place', text: 'সম্মেলন কক্ষ' },
    { kind: 'attendance', text: "পরিশিষ্ট-'ক'" },
  ],
};

const secretaryBlock = { place: 'chair', align: 'left', honorific: 'জনাব', name: 'তানভীর আহসান', posts: ['উপসচিব'] };
const issuerBlock = { place: 'issuing', align: 'right', name: 'তানভীর আহসান', posts: ['উপসচিব'] };

describe('a committee’s first meeting', () => {
  it('is filled from the committee; a sentence about the last meeting is left out', () => {
    expect(newMeeting(committee, undefined, made)).toEqual(
      named({
        ...fromCommittee,
        meetingNumber: 1,
        opening: [{ type: 'paragraph', runs: [{ text: committee.opening[0]?.text }] }],
        signatories: [
          secretaryBlock,
          { place: 'chair', align: 'right', honorific: 'ড.', name: 'রেহানা মাহবুব', posts: ['অতিরিক্ত সচিব'] },
          issuerBlock,
        ],
        distribution: committee.distributionSets[0]?.lists,
        style: { preset: 'P3' },
      }),
    );
  });

  it('goes on from the number that was reached without the desk', () => {
    const next = newMeeting({ ...committee, lastMeetingNumber: 11 }, undefined, made);
    expect([next.meetingNumber, (next.opening ?? [])[1]]).toEqual([
      12,
      {
        type: 'paragraph',
        numbered: true,
        runs: [{ text: 'গত {গত সভার তারিখ} তারিখের ১১তম সভার কার্যবিবরণী {গত সভার প্রচারের তারিখ} তারিখে প্রচারিত হয়।' }],
      },
    ]);
  });
});

describe('a committee’s next meeting', () => {
  it('keeps receivers and the chair’s block of the last one, and nothing of its dates', () => {
    const { body, carried, ...next } = newMeeting(committee, last, made);
    // What it asks after: `carry-over.test.ts`.
    expect([body?.map(({ type }) => type), carried?.length]).toEqual([['paragraph', 'table'], 5]);
    expect(next).toEqual(
      named({
        ...fromCommittee,
        meetingNumber: 7,
        opening: [
          { type: 'paragraph', runs: [{ text: committee.opening[0]?.text }] },
          {
            type: 'paragraph',
            numbered: true,
            runs: [{ text: 'গত ১০ ফেব্রুয়ারি ২০২৬ তারিখের ৬ষ্ঠ সভার কার্যবিবরণী ১৭ ফেব্রুয়ারি ২০২৬ তারিখে প্রচারিত হয়।' }],
          },
        ],
        signatories: [
          secretaryBlock,
          { place: 'chair', align: 'right', honorific: 'ড.', name: 'রেহানা মাহবুব', posts: ['অতিরিক্ত সচিব'] },
          issuerBlock,
        ],
        distribution: last.distribution,
        style: committee.style,
      }),
    );
  });

  it('takes the committee’s style, whatever the last one was printed in', () => {
    const style: Committee['style'] = { preset: 'P4', endMarks: { decision: '।' }, wording: { topic: 'বিষয়' } };
    expect(newMeeting({ ...committee, style }, last, made).style).toEqual(style);
    expect(newMeeting({ ...committee, style }, undefined, made).style).toEqual(style);
  });

  it('takes the next serial of the file when it is told to', () => {
    expect(newMeeting(committee, last, { ...made, takeSerial: true }).memo).toEqual({
      number: '৯১.০০.০০০০.০৩২.০৬.০০৪.২৫.১৮',
    });
  });

  it('is a minutes file, prints its slots from its own facts, and the check tells which are still empty', () => {
    const next = newMeeting(committee, last, made);
    expect(minutesOf(expectValue(parseMeeting(fileText(next))))).toEqual(next);
    const dated: Minutes = {
      ...next,
      facts: next.facts.map((fact) => (fact.kind === 'date' ? { ...fact, date: '2026-03-10' } : fact)),
    };
    const text = writeText(compose(dated));
    expect({
      chair: text.includes('ড. রেহানা মাহবুব সকলকে স্বাগত জানিয়ে'),
      leadIn: text.includes('১০ মার্চ ২০২৬ তারিখে সম্মেলন কক্ষ-এ নিম্নরূপ'),
      slots: checkMinutes(next)
        .filter(({ code }) => code.endsWith('-slot'))
        .map(({ path, data }) => [path, data]),
      dated: checkMinutes(dated).filter(({ code }) => code.endsWith('-slot')),
    }).toEqual({ chair: true, leadIn: true, slots: [['leadIn', { slot: 'তারিখ' }]], dated: [] });
  });

  it('of a committee known only from a document needs nothing retyped either', () => {
    const next = newMeeting(committeeFromMinutes(last, { id: 'x', changedAt: made.changedAt }), last, made);
    expect({
      number: next.meetingNumber,
      title: next.title,
      chair: next.facts[0],
      people: next.attendance?.map(({ name, presence }) => `${name} ${presence}`),
      opening: next.opening?.length,
      memo: next.memo,
      distribution: next.distribution,
      signatories: next.signatories.map(({ name }) => name),
    }).toEqual({
      number: 7,
      title: last.title,
      chair: last.facts[0],
      people: last.attendance?.map(({ name }) => `${name} present`),
      opening: 1,
      memo: { number: '৯১.০০.০০০০.০৩২.০৬.০০৪.২৫' },
      distribution: last.distribution,
      signatories: ['রেহানা মাহবুব', 'তানভীর আহসান'],
    });
  });
});

describe('a title whose ordinal was typed', () => {
  it('gets a slot in its place, so that it rises', () => {
    const typed = { ...last, title: ['কমিটির ৬ষ্ঠ সভার কার্যবিবরণী'] };
    expect(newMeeting({ ...committee, title: [] }, typed, made).title).toEqual(['কমিটির {ক্রম} সভার কার্যবিবরণী']);
  });
});

describe('a copy of minutes', () => {
  it('is a draft with all the text, without serial and dates of issue', () => {
    const signed: Minutes = {
      ...last,
      state: 'issued',
      signatories: [
        { place: 'chair', align: 'right', name: 'ক', date: '2026-02-16', literal: { date: '১৬', name: 'খ' } },
      ],
    };
    let count = 0;
    const newPartId = (): string => `n${String((count += 1))}`;
    const copy = minutesOf(duplicateMeeting(meetingFrom(signed), { ...made, newPartId, titleSuffix: ' (অনুলিপি)' }));
    expect(withPartIds(copy)).toEqual({
      ...last,
      ...made,
      state: 'draft',
      title: [last.title[0], `${last.title[1] ?? ''} (অনুলিপি)`],
      signatories: [{ place: 'chair', align: 'right', name: 'ক', literal: { name: 'খ' } }],
      memo: { number: '৯১.০০.০০০০.০৩২.০৬.০০৪.২৫' },
      issueDate: undefined,
    });
  });

  it('has parts of its own: each has a new id, and its literals go with it', () => {
    const [item, ...others] = last.agenda;
    const [decision] = item?.decisions ?? [];
    const source: Minutes = {
      ...last,
      agenda: [
        {
          ...item!,
          literal: { topicLabel: 'বিষয়:' },
          decisions: [{ ...decision!, literal: { marker: '১)' } }, ...(item?.decisions ?? []).slice(1)],
        },
        ...others,
      ],
    };
    let count = 0;
    const newPartId = (): string => `n${String((count += 1))}`;
    const copy = minutesOf(duplicateMeeting(meetingFrom(source), { ...made, newPartId }));
    const ids = (minutes: Minutes): readonly string[] => [
      ...minutes.agenda.flatMap(({ id, decisions = [] }) => [id, ...decisions.map((one) => one.id)]),
      ...(minutes.attendance ?? []).map(({ id }) => id),
      ...minutes.distribution.flatMap(({ lines }) => lines.map(({ id }) => id)),
    ];
    expect(ids(copy).filter((id) => ids(source).includes(id))).toEqual([]);
    expect(new Set(ids(copy)).size).toBe(ids(source).length);
    expect(copy.agenda[0]?.literal).toEqual({ topicLabel: 'বিষয়:' });
    expect(copy.agenda[0]?.decisions?.[0]?.literal).toEqual({ marker: '১)' });
  });
});

describe('a new committee', () => {
  it('passes its own border and speaks of its name in the genitive', () => {
    const blank = (name: string) =>
      blankCommittee({
        id: 'c',
        changedAt: made.changedAt,
        name,
        style: { preset: 'P1' },
        setId: 's',
        setName: 'সাধারণ',
      });
    expect(parseCommitteeValue(blank('সমন্বয় কমিটি'))).toEqual({ ok: true, value: blank('সমন্বয় কমিটি') });
    expect([blank('সমন্বয় কমিটি').title, blank('পরিচালনা পরিষদ').title]).toEqual([
      ['{কমিটি}র {ক্রম} সভার কার্যবিবরণী'],
      ['{কমিটি}ের {ক্রম} সভার কার্যবিবরণী'],
    ]);
  });
});
