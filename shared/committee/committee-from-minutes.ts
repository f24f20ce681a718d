import type { Block, Minutes, Signatory } from '#shared/minutes/model';
import { withoutEmpty } from '#shared/kernel/without-empty';
import type { Committee, Member, Sentence } from './committee';
import { committeeFormat, committeeVersion } from './committee-schema';
import { splitMemoNumber } from './memo-file';

/** Paragraphs that say nothing of one meeting: whatever has a digit in it does (a date, an ordinal, a count). */
const stockSentences = (blocks: readonly Block[] | undefined): readonly Sentence[] =>
  (blocks ?? []).flatMap((block) => {
    if (block.type !== 'paragraph') return [];
    const text = block.runs.map((run) => run.text).join('');
    if (text.trim() === '' || /[0-9০-৯]/u.test(text)) return [];
    return [{ text, ...(block.numbered === true ? { numbered: true } : {}) }];
  });

const chairNames = ({ facts, signatories }: Minutes): ReadonlySet<string> =>
  new Set(
    [
      ...facts.flatMap((fact) => (fact.kind === 'chair' ? [fact.person?.name] : [])),
      signatories.findLast(({ place }) => place === 'chair')?.name,
    ].flatMap((name) => (name === undefined || name.trim() === '' ? [] : [name.trim()])),
  );

const chairMember = ({ facts }: Minutes): Member | undefined => {
  const person = facts.flatMap((fact) => (fact.kind === 'chair' && fact.person ? [fact.person] : []))[0];
  if (!person || person.name.trim() === '') return undefined;
  const { honorific, name, award, posts } = person;
  return { ...withoutEmpty({ honorific, award, post: (posts ?? []).join('\n') }), name, role: 'chair' };
};

const membersOf = (minutes: Minutes): readonly Member[] => {
  const names = chairNames(minutes);
  const chair = chairMember(minutes);
  const members = (minutes.attendance ?? []).map(({ honorific, name, post, office }): Member => {
    const isChair = names.has(name.trim());
    return {
      ...withoutEmpty({ honorific, post, office }),
      ...(isChair && chair ? withoutEmpty({ honorific: chair.honorific, award: chair.award, post: chair.post }) : {}),
      name,
      role: isChair ? 'chair' : 'member',
    };
  });
  return chair && !members.some(({ role }) => role === 'chair') ? [chair, ...members] : members;
};

const issuerOf = (signatories: readonly Signatory[]): Committee['issuer'] => {
  const block = signatories.find(({ place }) => place === 'issuing');
  if (!block) return {};
  const { honorific, name, award, posts, actingNote, extraLines } = block;
  return withoutEmpty({ honorific, name, award, posts, actingNote, extraLines });
};

const usualOf = ({ facts }: Minutes): Committee['usual'] => {
  const time = facts.find((fact) => fact.kind === 'time');
  return withoutEmpty({
    place: facts.find((fact) => fact.kind === 'place')?.text,
    time: time?.kind === 'time' ? time.time : undefined,
    period: time?.kind === 'time' ? time.period : undefined,
  });
};

/** The committee that one of its documents shows: for minutes that were made before the committee was known. */
export const committeeFromMinutes = (
  minutes: Minutes,
  { id, changedAt }: { readonly id: string; readonly changedAt: string },
): Committee => {
  const file = splitMemoNumber(minutes.memo?.number ?? '');
  const attendanceText = minutes.facts.find(({ kind }) => kind === 'attendance')?.text;
  const secretarySigns = minutes.signatories.filter(({ place }) => place === 'chair').length > 1;
  return {
    format: committeeFormat,
    version: committeeVersion,
    id,
    changedAt,
    name: minutes.committee ?? '',
    ...(minutes.meetingNumber === undefined ? {} : { lastMeetingNumber: minutes.meetingNumber }),
    letterhead: minutes.letterhead ?? { lines: [] },
    style: minutes.style,
    title: minutes.title.filter((line) => line.includes('{')).length > 0 ? minutes.title : [],
    members: membersOf(minutes),
    usual: usualOf(minutes),
    ...(attendanceText === undefined ? {} : { attendanceText }),
    opening: stockSentences(minutes.opening),
    closing: stockSentences(minutes.closing),
    ...(minutes.leadIn === undefined ? {} : { leadIn: minutes.leadIn }),
    ...(minutes.leadInNumbered === true ? { leadInNumbered: true } : {}),
    distributionSets: [],
    issuer: issuerOf(minutes.signatories),
    secretarySigns,
    memoFiles: file ? [{ id: `${id}-file`, label: '', ...file }] : [],
  };
};
