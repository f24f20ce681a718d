import { formatOrdinal } from '#shared/bangla/ordinals';
import { assertNever } from '#shared/kernel/assert-never';
import type { Block, Fact, Minutes, ReceiverList } from '#shared/minutes/model';
import { withPartIds, type NamelessMinutes } from '#shared/minutes/part-ids';
import { replaceSlots } from '#shared/minutes/phrases/slots';
import { meetingFormat, meetingVersion } from '#shared/minutes/schema/meeting';
import { isGiven } from '#shared/kernel/given-text';
import { withoutEmpty } from '#shared/kernel/without-empty';
import { resolveStyle } from '#shared/minutes/presets';
import { carriedDecisions, type ReportsOf } from './carry-over';
import type { Committee, MemoFile, Sentence } from './committee';
import { lastMeetingSlot, mentionsLastMeeting } from './last-meeting-slots';
import { chairPerson, newAttendance, newSignatories } from './meeting-people';
import { nextFileNumber } from './memo-file';
import { reviewLast } from './review-last';

export type NewMeeting = {
  readonly id: string;
  /** ISO 8601. */
  readonly changedAt: string;
  /** Puts the default file's next serial into the memo number. Without it the number ends before the serial. */
  readonly takeSerial?: boolean;
  /** The meeting whose minutes are confirmed and whose decisions are asked after; the last one where it is not given. */
  readonly reviewed?: Minutes;
  /** What was reported of earlier decisions since, where that is known. */
  readonly reportsOf?: ReportsOf;
};

const firstGiven = (...texts: readonly (string | undefined)[]): string | undefined => texts.find(isGiven);

const lastNumber = (committee: Committee, last: Minutes | undefined): number =>
  last?.meetingNumber ?? committee.lastMeetingNumber ?? 0;

/** The committee's own title; else the last meeting's, where its typed ordinal becomes a slot. */
const newTitle = ({ title }: Committee, last: Minutes | undefined): readonly string[] => {
  if (title.some(isGiven) || !last) return title;
  const { meetingNumber } = last;
  if (meetingNumber === undefined) return last.title;
  return last.title.map((line) => line.replace(formatOrdinal(meetingNumber), '{ক্রম}'));
};

const newTime = ({ usual }: Committee, before: Extract<Fact, { kind: 'time' }> | undefined): Fact => {
  const { label } = before ?? {};
  return usual.time === undefined
    ? { kind: 'time', ...withoutEmpty({ label, text: before?.text, time: before?.time, period: before?.period }) }
    : { kind: 'time', ...withoutEmpty({ label, time: usual.time, period: usual.period }) };
};

/** One row of the facts table, filled from the committee and from the same row of the last meeting. */
const newFact = (before: Fact, committee: Committee): Fact => {
  const label = before.label;
  switch (before.kind) {
    case 'chair': {
      const person = chairPerson(committee);
      return person ? { kind: 'chair', ...withoutEmpty({ label }), person } : before;
    }
    case 'date':
      return { kind: 'date', ...withoutEmpty({ label }) };
    case 'time':
      return newTime(committee, before);
    case 'place':
      return { kind: 'place', ...withoutEmpty({ label, text: firstGiven(committee.usual.place, before.text) }) };
    case 'attendance':
      return {
        kind: 'attendance',
        ...withoutEmpty({ label, text: firstGiven(committee.attendanceText, before.text) }),
      };
    case 'other':
      return before;
    default:
      return assertNever(before);
  }
};

const frame: readonly Fact[] = [
  { kind: 'chair' },
  { kind: 'date' },
  { kind: 'time' },
  { kind: 'place' },
  { kind: 'attendance' },
];

/** Stock sentences as paragraphs: what is known of the last meeting is filled in, all else is filled when printed. */
const paragraphs = (sentences: readonly Sentence[], last: Minutes | undefined, number: number): readonly Block[] => {
  const valueOf = lastMeetingSlot(last, number);
  return sentences
    .filter(({ text }) => isGiven(text) && (number > 0 || !mentionsLastMeeting(text)))
    .map(({ text, numbered }) => ({
      type: 'paragraph' as const,
      runs: [{ text: replaceSlots(text, valueOf) }],
      ...(numbered === true ? { numbered } : {}),
    }));
};

const newDistribution = (committee: Committee, last: Minutes | undefined): readonly ReceiverList[] => {
  if (last?.distribution.some(({ lines }) => lines.length > 0)) return last.distribution;
  const { distributionSets, defaultDistributionSet } = committee;
  const set = distributionSets.find(({ id }) => id === defaultDistributionSet) ?? distributionSets[0];
  return set && set.lists.length > 0 ? set.lists : [{ kind: 'distribution', lines: [] }];
};

/** The file that minutes of this committee are issued from, unless told otherwise. */
export const defaultMemoFile = ({ memoFiles, defaultMemoFile: id }: Committee): MemoFile | undefined =>
  memoFiles.find((file) => file.id === id) ?? memoFiles[0];

const newMemo = (committee: Committee, last: Minutes | undefined, takeSerial: boolean): Minutes['memo'] => {
  const file = defaultMemoFile(committee);
  const label = last?.memo?.literal?.label;
  const number = file && (takeSerial ? nextFileNumber(file) : file.prefix);
  if (!isGiven(number) && label === undefined) return undefined;
  return { ...(isGiven(number) ? { number } : {}), ...(label === undefined ? {} : { literal: { label } }) };
};

const blankItem = (): NamelessMinutes['agenda'][number] => ({
  topic: '',
  discussion: [{ type: 'paragraph', runs: [{ text: '' }] }],
  decisions: [{ blocks: [{ type: 'paragraph', runs: [{ text: '' }] }] }],
});

/** What the wording of the last document carries over, besides what the committee says. */
const fromLast = (last: Minutes | undefined): Pick<Partial<Minutes>, 'securityGrade' | 'literal' | 'issueDate'> => {
  const dateLabel = last?.issueDate?.literal?.label;
  return {
    ...(last?.securityGrade === undefined ? {} : { securityGrade: last.securityGrade }),
    ...(last?.literal === undefined ? {} : { literal: last.literal }),
    ...(dateLabel === undefined ? {} : { issueDate: { literal: { label: dateLabel } } }),
  };
};

/**
 * The minutes of a committee's next meeting, filled from the committee and its last meeting: the ordinal one higher,
 * people, letterhead, receivers and style in place, the last minutes before it, and nothing decided yet. Slots in the stock sentences stay in the
 * text, since composition fills them from whatever the document says when it is printed.
 */
export const newMeeting = (
  committee: Committee,
  last: Minutes | undefined,
  { id, changedAt, takeSerial = false, reviewed = last, reportsOf }: NewMeeting,
): Minutes => {
  const before = lastNumber(committee, last);
  const hasLetterhead = committee.letterhead.lines.some(isGiven) || committee.letterhead.emblem !== undefined;
  const letterhead = hasLetterhead ? committee.letterhead : (last?.letterhead ?? committee.letterhead);
  const attendance = newAttendance(committee, last);
  const memo = newMemo(committee, last, takeSerial);
  const style = resolveStyle(committee.style);
  const carried = reviewed && style.review.asksProgress ? carriedDecisions(reviewed, reportsOf) : [];
  const isConfirmed = committee.opening.some(({ text }) => mentionsLastMeeting(text));
  const review = reviewed && reviewLast(reviewed, carried, style, { isConfirmed });
  const leadIn = committee.leadIn ?? last?.leadIn;
  const isNumbered = committee.leadIn === undefined ? last?.leadInNumbered : committee.leadInNumbered;
  return withPartIds({
    format: meetingFormat,
    version: meetingVersion,
    id,
    committee: committee.name,
    meetingNumber: Math.min(before + 1, 9999),
    state: 'draft',
    changedAt,
    letterhead,
    ...fromLast(last),
    title: newTitle(committee, last),
    facts: (last && last.facts.length > 0 ? last.facts : frame).map((fact) => newFact(fact, committee)),
    opening: paragraphs(committee.opening, last, before),
    ...(leadIn === undefined ? {} : { leadIn }),
    ...(leadIn !== undefined && isNumbered === true ? { leadInNumbered: true } : {}),
    ...(review && review.body.length > 0 ? { body: review.body } : {}),
    agenda: [...(review?.items ?? []), blankItem()],
    ...(carried.length > 0 ? { carried } : {}),
    closing: paragraphs(committee.closing, last, before),
    signatories: newSignatories(committee, last),
    ...(memo ? { memo } : {}),
    distribution: newDistribution(committee, last),
    ...(attendance.length > 0 ? { attendance } : {}),
    style: committee.style,
  });
};
