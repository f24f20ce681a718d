import { limits } from './limits';
import { parseProblem, type ParseProblem } from './parse-problem';

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Visit = { readonly value: object; readonly path: readonly PropertyKey[] };

const childrenOf = ({ value, path }: Visit): readonly (readonly [PropertyKey[], unknown])[] =>
  Array.isArray(value)
    ? value.map((child: unknown, index) => [[...path, index], child] as const)
    : Object.entries(value).map(([key, child]) => [[...path, key], child] as const);

/**
 * A first look at parsed JSON before the schema sees it: depth, number of values, and keys that would reach an object's
 * prototype. Iterative, so a deep file cannot exhaust the stack.
 */
export const inspectRaw = (root: unknown): ParseProblem | undefined => {
  const waiting: Visit[] = typeof root === 'object' && root !== null ? [{ value: root, path: [] }] : [];
  let values = 1;
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    if (visit.path.length > limits.jsonDepth)
      return parseProblem('too-deep', visit.path.slice(0, 12), { limit: limits.nesting });
    for (const [path, child] of childrenOf(visit)) {
      values += 1;
      if (values > limits.values) return parseProblem('too-many-values', [], { limit: limits.values });
      if (forbiddenKeys.has(String(path.at(-1))))
        return parseProblem('forbidden-key', path, { field: String(path.at(-1)) });
      if (typeof child === 'object' && child !== null) waiting.push({ value: child, path });
    }
  }
  return undefined;
};
