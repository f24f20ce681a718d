import type { NewAttendee } from '#shared/minutes/edit/attendance-edits';
import type { Minutes, Person, Signatory } from '#shared/minutes/model';
import { isGiven } from '#shared/kernel/given-text';
import { undatedSignatory } from '#shared/minutes/undated-signatory';
import { withoutEmpty } from '#shared/kernel/without-empty';
import type { Committee, Issuer, Member, MemberRole } from './committee';

const holderOf = (members: readonly Member[], role: MemberRole): Member | undefined =>
  members.find((member) => member.role === role && member.name.trim() !== '');

const postsOf = ({ post }: Member): readonly string[] | undefined => {
  const lines = (post ?? '').split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? undefined : lines;
};

/** The chair as the facts table names them. */
export const chairPerson = ({ members }: Committee): Person | undefined => {
  const chair = holderOf(members, 'chair');
  return (
    chair && withoutEmpty({ honorific: chair.honorific, name: chair.name, award: chair.award, posts: postsOf(chair) })
  );
};

/** Everybody who belongs to the committee, as present; without members those of the last meeting. */
export const newAttendance = ({ members }: Committee, last: Minutes | undefined): readonly NewAttendee[] => {
  const named = members.filter(({ name, post }) => name.trim() !== '' || (post ?? '').trim() !== '');
  if (named.length > 0) {
    return named.map(({ honorific, name, post, office }) => ({
      ...withoutEmpty({ honorific, post, office }),
      name,
      presence: 'present' as const,
    }));
  }
  return (last?.attendance ?? []).map(({ honorific, name, post, office }) => ({
    ...withoutEmpty({ honorific, post, office }),
    name,
    presence: 'present' as const,
  }));
};

const blockOf = (member: Member, align: Signatory['align']): Signatory =>
  withoutEmpty({
    place: 'chair' as const,
    align,
    honorific: member.honorific,
    name: member.name,
    award: member.award,
    posts: postsOf(member),
  });

/** The last meeting's block, with whatever it printed, where the same person in the same post signs again. */
const sameOrNew = (member: Member, before: readonly Signatory[], align: Signatory['align']): Signatory => {
  const same = before.find(
    ({ name, posts }) =>
      name?.trim() === member.name.trim() && (postsOf(member) ?? []).every((line) => posts?.includes(line)),
  );
  return same ? undatedSignatory(same) : blockOf(member, align);
};

const isNamed = ({ name, posts = [] }: Issuer): boolean => isGiven(name) || posts.length > 0;

const issuerBlocks = ({ issuer }: Committee, before: readonly Signatory[]): readonly Signatory[] => {
  if (isNamed(issuer)) {
    const align = before[0]?.align ?? 'right';
    return [withoutEmpty({ place: 'issuing' as const, align, ...issuer })];
  }
  return before.length > 0 ? before.map(undatedSignatory) : [{ place: 'issuing', align: 'right' }];
};

/** Who signs: the committee's people; where it names none, those who signed last time. No date is carried over. */
export const newSignatories = (committee: Committee, last: Minutes | undefined): readonly Signatory[] => {
  const chair = holderOf(committee.members, 'chair');
  const secretary = committee.secretarySigns ? holderOf(committee.members, 'member-secretary') : undefined;
  const before = (last?.signatories ?? []).filter(({ place }) => place === 'chair');
  const signing = [
    ...(secretary ? [sameOrNew(secretary, before, 'left')] : []),
    ...(chair ? [sameOrNew(chair, before, 'right')] : []),
  ];
  const kept = before.length > 0 ? before.map(undatedSignatory) : [{ place: 'chair', align: 'right' } as const];
  const issuing = (last?.signatories ?? []).filter(({ place }) => place === 'issuing');
  return [...(chair ? signing : kept), ...issuerBlocks(committee, issuing)];
};
