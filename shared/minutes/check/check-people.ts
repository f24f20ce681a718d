import { substanceOf, toNfc } from '#shared/bangla/script';
import { compareCivilDates, parseCivilDate, type CivilDate } from '#shared/calendar/civil-date';
import { findDates, resolveDate } from '#shared/calendar/find-dates';
import { given } from '#shared/kernel/given-text';
import { issueDateOf, meetingDateOf } from '#shared/minutes/meeting-date';
import type { Minutes, Signatory } from '#shared/minutes/model';
import { checkProblem, type CheckProblem } from './check-problem';

// The chair of the facts table and the chair who signs are one person, who signs after the meeting and before the minutes are issued.

/** A name without its honorific and awards' punctuation: মোঃ, মো: and মো. are the same. */
const nameSubstance = (name: string): string =>
  substanceOf(name.replace(/মো[ঃ:.]/gu, 'মো').replace(/^\s*(?:জনাবা?|ড\.|ডাঃ?|ডা\.|প্রফেসর|অধ্যাপক|বেগম|মিজ)\s+/u, ''));

const isSame = (one: string, other: string): boolean =>
  one === '' || other === '' || one.includes(other) || other.includes(one);

const chairOf = ({ facts }: Minutes): { readonly name: string; readonly posts: readonly string[] } | undefined => {
  for (const fact of facts) {
    if (fact.kind !== 'chair') continue;
    const lines = given(fact.text)?.split('\n');
    if (lines) return { name: lines[0] ?? '', posts: lines.slice(1) };
    return fact.person && { name: fact.person.name, posts: fact.person.posts ?? [] };
  }
  return undefined;
};

/** The one of those who sign below the text that is meant to be the chair: by the name, by the post, else the last. */
const chairSignatory = (minutes: Minutes, name: string): number => {
  const below = [...minutes.signatories.entries()].filter(([, { place }]) => place === 'chair');
  const found =
    below.find(([, one]) => isSame(nameSubstance(signedName(one)), nameSubstance(name))) ??
    below.find(([, { posts = [] }]) => posts.some((post) => /সভাপতি|আহ্বায়ক|চেয়ারম্যান/u.test(toNfc(post)))) ??
    below.at(-1);
  return found?.[0] ?? -1;
};

const signedName = ({ name, literal }: Signatory): string => literal?.name ?? name ?? '';

const checkChair = (minutes: Minutes): readonly CheckProblem[] => {
  const chair = chairOf(minutes);
  const index = chair ? chairSignatory(minutes, chair.name) : -1;
  const signatory = minutes.signatories[index];
  const signed = signatory ? signedName(signatory) : '';
  if (!chair || !signatory || signed.trim() === '') return [];
  const path = `signatories[${String(index)}]`;
  if (!isSame(nameSubstance(chair.name), nameSubstance(signed)))
    return [checkProblem('chair-differs', `${path}.name`, { found: signed, other: chair.name })];
  const posts = (signatory.posts ?? []).map(substanceOf).filter(Boolean);
  const theirs = chair.posts.map(substanceOf).filter(Boolean);
  const isPostSame =
    posts.length === 0 || theirs.length === 0 || posts.some((post) => theirs.some((own) => isSame(post, own)));
  if (isPostSame) return [];
  const found = signatory.posts?.[0] ?? '';
  return [checkProblem('chair-differs', `${path}.posts[0]`, { found, other: chair.posts.join(', ') })];
};

const signedOn = ({ date, literal }: Signatory): CivilDate | undefined => {
  const named = findDates(literal?.date ?? '').map(resolveDate);
  return parseCivilDate(date ?? '') ?? (named[0]?.ok === true ? named[0].value : undefined);
};

const checkSigned = (signatory: Signatory, path: string, minutes: Minutes): readonly CheckProblem[] => {
  const signed = signedOn(signatory);
  const meeting = meetingDateOf(minutes);
  const issue = issueDateOf(minutes);
  const place = `${path}.${signatory.date === undefined ? 'literal.date' : 'date'}`;
  if (!signed) return [];
  if (meeting && compareCivilDates(signed, meeting) < 0) return [checkProblem('signed-before-meeting', place)];
  return issue && compareCivilDates(signed, issue) > 0 ? [checkProblem('signed-after-issue', place)] : [];
};

/** Those who sign: the chair as the facts name them, and the days on which they sign. */
export const checkPeople = (minutes: Minutes): readonly CheckProblem[] => [
  ...checkChair(minutes),
  ...minutes.signatories.flatMap((signatory, index) =>
    checkSigned(signatory, `signatories[${String(index)}]`, minutes),
  ),
];
