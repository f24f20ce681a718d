import { toBanglaDigits, toLatinDigits } from '#shared/bangla/digits';
import { fail, succeed, type Result } from '#shared/kernel/result';
import { textProblem, type TextProblem } from '#shared/kernel/text-problem';
import { digits18, digits22, profiles, type GroupName, type Profile, type ProfileName } from './profile';

/** A group of digits, Latin, as many as its profile says. */
export type MemoGroup = { readonly name: GroupName; readonly digits: string };

/** A memo number taken apart. All digits are Latin; formatting makes them Bangla. */
export type MemoNumber = {
  readonly profile: ProfileName;
  readonly groups: readonly MemoGroup[];
  /** Between the year group and the issue serial, as it was typed: a dot, a hyphen or dash, a slash, spaces around it. */
  readonly separator: string;
  /** The issue serial, digits only, of any length; empty while none is allotted. */
  readonly serial: string;
  /** What follows the serial: `(১)` for an enclosure, `/১(১)` for a copy; Bangla digits kept as typed. */
  readonly suffix: string;
};

export type MemoProblem = TextProblem<
  'memo-empty' | 'memo-not-digits' | 'memo-unknown-shape' | 'memo-group-width' | 'memo-no-serial' | 'memo-bad-suffix'
> & { readonly group?: GroupName; readonly expected?: number };

type Token = { readonly digits: string; readonly position: number; readonly separator: string };

/** What offices put before the issue serial, beside the dot of the other groups. */
const beforeSerial = /\s*(?:[-\u2010-\u2015\u2212/]|\.)\s*/uy;

/** Takes what stands before the issue serial off the start of a text; undefined where no serial follows it. */
export const separatorOf = (rest: string): string | undefined => {
  beforeSerial.lastIndex = 0;
  const found = beforeSerial.exec(rest)?.[0];
  return found !== undefined && /^[0-9০-৯]/u.test(rest.slice(found.length)) ? found : undefined;
};

const isFile = (tokens: readonly Token[]): boolean =>
  profiles.some(
    ({ groups }) =>
      groups.length === tokens.length && groups.every(({ width }, at) => tokens[at]?.digits.length === width),
  );

/** Digits separated by dots or hyphens, then the issue serial behind whatever separates it, then whatever is left. */
const tokensOf = (text: string): { readonly tokens: readonly Token[]; readonly end: number } => {
  const latin = toLatinDigits(text);
  const tokens: Token[] = [];
  const pattern = /([.\-]?)([0-9]+)/uy;
  pattern.lastIndex = text.length - text.trimStart().length;
  let end = pattern.lastIndex;
  for (let match = pattern.exec(latin); match; match = pattern.exec(latin)) {
    if (tokens.length > 0 && match[1] === '') break;
    tokens.push({ digits: match[2] ?? '', position: match.index + (match[1] ?? '').length, separator: match[1] ?? '' });
    end = pattern.lastIndex;
  }
  const separator = isFile(tokens) ? separatorOf(text.slice(end)) : undefined;
  if (separator !== undefined) {
    const position = end + separator.length;
    const digits = /^[0-9]+/u.exec(latin.slice(position))?.[0] ?? '';
    tokens.push({ digits, position, separator });
    end = position + digits.length;
  }
  return { tokens, end };
};

const differences = (profile: Profile, tokens: readonly Token[]): number => {
  const wrong = profile.groups.filter((group, index) => tokens[index]?.digits.length !== group.width).length;
  const surplus = Math.abs(tokens.length - profile.groups.length - 1);
  return wrong + surplus;
};

/** The profile that fits best; the exact one where there is one. */
const closestProfile = (tokens: readonly Token[]): Profile =>
  [...profiles].sort((a, b) => differences(a, tokens) - differences(b, tokens))[0] ?? digits18;

const groupProblems = (profile: Profile, tokens: readonly Token[], text: string): readonly MemoProblem[] =>
  profile.groups.flatMap((group, index) => {
    const token = tokens[index];
    if (token?.digits.length === group.width) return [];
    const position = token?.position ?? text.length;
    return [{ ...textProblem('memo-group-width', text, position), group: group.name, expected: group.width }];
  });

const shapeProblems = (text: string): readonly MemoProblem[] => {
  const { tokens, end } = tokensOf(text);
  if (text.trim() === '') return [textProblem('memo-empty', text)];
  if (tokens.length === 0) return [textProblem('memo-not-digits', text)];
  const stray = tokens.find(
    ({ separator }, index) => separator !== (index === 0 ? '' : '.') && index < tokens.length - 1,
  );
  if (stray) return [textProblem('memo-unknown-shape', text, Math.max(0, stray.position - 1))];
  if (tokens.length < 4) return [textProblem('memo-unknown-shape', text, end)];
  const profile = closestProfile(tokens);
  const problems = [...groupProblems(profile, tokens, text)];
  if (tokens.length > profile.groups.length + 1) {
    problems.push(textProblem('memo-unknown-shape', text, tokens[profile.groups.length + 1]?.position ?? end));
  }
  if (tokens.length === profile.groups.length) problems.push(textProblem('memo-no-serial', text, end));
  const hasSerial = tokens.length > profile.groups.length;
  if (!hasSerial && text.slice(end).trim() !== '') problems.push(textProblem('memo-bad-suffix', text, end));
  else if (!/^(?:\/[0-9০-৯]+)?(?:\([0-9০-৯]+\))?\s*$/u.test(text.slice(end))) {
    problems.push(textProblem('memo-bad-suffix', text, end));
  }
  return problems;
};

/** What is wrong with a memo number, group by group, in order of position; empty when it is whole. */
export const checkMemoNumber = (text: string): readonly MemoProblem[] =>
  [...shapeProblems(text)].sort((a, b) => a.position - b.position);

/** Takes a memo number apart; a number without its issue serial is accepted, all other problems are not. */
export const parseMemoNumber = (text: string): Result<MemoNumber, readonly MemoProblem[]> => {
  const problems = checkMemoNumber(text).filter((problem) => problem.code !== 'memo-no-serial');
  if (problems.length > 0) return fail(problems);
  const { tokens, end } = tokensOf(text);
  const profile = closestProfile(tokens);
  const serial = tokens[profile.groups.length];
  return succeed({
    profile: profile.name,
    groups: profile.groups.map(({ name }, index) => ({ name, digits: tokens[index]?.digits ?? '' })),
    separator: serial?.separator ?? profile.separator,
    serial: serial?.digits ?? '',
    suffix: text.slice(end).trim(),
  });
};

/** A memo number in Bangla digits: `৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.৪৩`. */
export const formatMemoNumber = (memo: MemoNumber): string => {
  const file = memo.groups.map((group) => group.digits).join('.');
  const serial = memo.serial === '' ? '' : memo.separator + memo.serial;
  return toBanglaDigits(file + serial + memo.suffix);
};

/** The next letter of the same file: the serial one higher, in as many digits at least; suffixes do not carry over. */
export const nextMemoNumber = (memo: MemoNumber): MemoNumber => ({
  ...memo,
  serial: String(BigInt(memo.serial === '' ? '0' : memo.serial) + 1n).padStart(memo.serial.length, '0'),
  suffix: '',
});

/**
 * The 22-digit form of an 18-digit number, as a suggestion for a person to confirm: ০০০ for the subordinate office before
 * the branch, and the file serial widened to four digits. The rule is inferred (build/domain.md, “Memo numbers”).
 */
export const suggestMigration = (memo: MemoNumber): MemoNumber | undefined => {
  if (memo.profile !== 'digits-18') return undefined;
  const digitsOf = (name: GroupName, width: number): string =>
    (memo.groups.find((group) => group.name === name)?.digits ?? '').padStart(width, '0');
  return {
    ...memo,
    profile: 'digits-22',
    groups: digits22.groups.map(({ name, width }) => ({ name, digits: digitsOf(name, width) })),
  };
};
