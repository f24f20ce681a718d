import type { z } from 'zod';
import { showText } from '#shared/kernel/show-text';
import type { ParseCode, ParseProblem } from './parse-problem';
import { parseProblem } from './parse-problem';

type Issue = z.core.$ZodIssue;

const ownCodes: ReadonlySet<string> = new Set<ParseCode>(['date-shape', 'impossible-date', 'time-shape', 'bad-id']);

const sizeCodes: Readonly<Record<string, ParseCode>> = { string: 'too-long', array: 'too-many' };

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    input,
  );

const listOf = (values: readonly unknown[]): string => values.map(String).join(', ');

/** Turns one of zod's issues into problems of ours: one for each unknown field, one otherwise. */
export const explainIssue = (issue: Issue, input: unknown): readonly ParseProblem[] => {
  const path = issue.path;
  if (ownCodes.has(issue.message))
    return [parseProblem(issue.message as ParseCode, path, { value: showText(String(valueAt(input, path))) })];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => parseProblem('unknown-field', [...path, key], { field: showText(key) }));
    case 'invalid_type':
      return valueAt(input, path) === undefined
        ? [parseProblem('missing-field', path, { expected: issue.expected })]
        : [parseProblem('wrong-type', path, { expected: issue.expected })];
    case 'invalid_value':
      return [parseProblem('not-one-of', path, { expected: listOf(issue.values) })];
    case 'invalid_union':
      return [parseProblem('not-one-of', path, { expected: 'options' in issue ? listOf(issue.options) : '' })];
    case 'too_big':
      return [
        parseProblem(sizeCodes[issue.origin] ?? 'out-of-range', path, { limit: Number(issue.maximum), bound: 'most' }),
      ];
    case 'too_small':
      if (issue.origin === 'string') return [parseProblem('missing-field', path, { expected: 'string' })];
      return [parseProblem('out-of-range', path, { limit: Number(issue.minimum), bound: 'least' })];
    default:
      return [parseProblem('bad-shape', path, { rule: 'format' in issue ? String(issue.format) : issue.code })];
  }
};
