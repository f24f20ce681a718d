import { toBanglaDigits, toLatinDigits } from '#shared/bangla/digits';
import { parseMemoNumber, separatorOf } from '#shared/memo-number/memo-number';
import { profiles, type Profile, type ProfileName } from '#shared/memo-number/profile';

/** A memo number as its small inputs hold it: any of them may be empty, or hold another number of digits than it should. */
export type MemoSegments = {
  readonly groups: readonly string[];
  /** Between the year group and the serial. */
  readonly separator: string;
  /** The serial and whatever follows it: `৪৩`, `৩৫১(১)`. */
  readonly serial: string;
};

export const profileNamed = (name: ProfileName): Profile => {
  const profile = profiles.find((one) => one.name === name);
  if (!profile) throw new Error(`no such memo profile: ${name}`);
  return profile;
};

/** The profile of a number whose groups are whole. */
export const profileOf = (text: string): ProfileName | undefined => {
  const memo = parseMemoNumber(text);
  return memo.ok ? memo.value.profile : undefined;
};

/** Takes a number apart into as many groups as the profile has; undefined where it cannot be put together again. */
export const splitSegments = (text: string, profile: Profile): MemoSegments | undefined => {
  const groups: string[] = [];
  let rest = text.trim();
  const count = profile.groups.length;
  while (groups.length < count) {
    const digits = /^[0-9০-৯]*/u.exec(rest)?.[0] ?? '';
    groups.push(toBanglaDigits(digits));
    rest = rest.slice(digits.length);
    if (rest === '' || groups.length === count) break;
    if (!rest.startsWith('.')) return undefined;
    rest = rest.slice(1);
  }
  while (groups.length < count) groups.push('');
  if (rest === '') return { groups, separator: profile.separator, serial: '' };
  const separator = separatorOf(rest) ?? /^[.-]/u.exec(rest)?.[0];
  return separator === undefined
    ? undefined
    : { groups, separator, serial: toBanglaDigits(rest.slice(separator.length)) };
};

/** The number of the segments; empty ones at its end leave no dots behind. */
export const joinSegments = ({ groups, separator, serial }: MemoSegments): string => {
  const file = groups.join('.');
  return serial === '' ? file.replace(/\.+$/u, '') : file + separator + serial;
};

/** The number without the serial of the letter and what follows it. */
export const withoutSerial = (text: string): string => {
  const profile = profileOf(text);
  const segments = profile && splitSegments(text, profileNamed(profile));
  return segments ? joinSegments({ ...segments, serial: '' }) : text;
};

/** Whether two numbers, or parts of numbers, have the same digits. */
export const isSameNumber = (first: string, second: string): boolean =>
  toLatinDigits(first.trim()) === toLatinDigits(second.trim());

/** A group's digits as the document writes them, all else left out. */
export const cleanGroup = (text: string): string => toBanglaDigits(text.replace(/[^0-9০-৯]/gu, ''));

/** What is pasted into a segment: a whole number fills all, pieces of one fill from there on. */
export const pasteSegments = (
  segments: MemoSegments,
  profile: Profile,
  index: number,
  pasted: string,
): { readonly profile: ProfileName; readonly segments: MemoSegments; readonly index: number } => {
  const text = toBanglaDigits(pasted.trim());
  const whole = profileOf(text);
  const parts = whole && splitSegments(text, profileNamed(whole));
  if (whole && parts) return { profile: whole, segments: parts, index: parts.groups.length };
  const room = profile.groups.length - index;
  const pieces = room > 0 ? text.split(/[.\-\s]+/u).filter((piece) => piece !== '') : [];
  const digits = pieces.slice(0, room).map(cleanGroup);
  const groups = segments.groups.map((group, at) => digits[at - index] ?? group);
  const serial = room > 0 ? pieces.slice(room).join('') || segments.serial : text;
  return {
    profile: profile.name,
    segments: { ...segments, groups, serial },
    index: Math.min(index + Math.max(0, pieces.length - 1), profile.groups.length),
  };
};

/** The segments in another shape: each group goes where its name is. */
export const reshapeSegments = (segments: MemoSegments, from: Profile, to: Profile): MemoSegments => ({
  ...segments,
  groups: to.groups.map(({ name }) => segments.groups[from.groups.findIndex((group) => group.name === name)] ?? ''),
});
