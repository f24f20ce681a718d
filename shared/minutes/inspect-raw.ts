import { limits } from './limits';
import { parseProblem, type ParseProblem } from './parse-problem';

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Visit = {
  readonly value: object;
  readonly key: PropertyKey;
  readonly parent: Visit | undefined;
  readonly depth: number;
};

/** The path is put together only for a file that is refused. */
const pathOf = ({ key, parent }: Visit): readonly PropertyKey[] => (parent ? [...pathOf(parent), key] : []);

/**
 * A first look at parsed JSON before the schema sees it: depth, number of values, and keys that would reach an object's
 * prototype. Iterative, so a deep file cannot exhaust the stack.
 */
export const inspectRaw = (root: unknown): ParseProblem | undefined => {
  const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const waiting: Visit[] = isBranch(root) ? [{ value: root, key: '', parent: undefined, depth: 0 }] : [];
  let values = 1;
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { value, depth } = visit;
    if (depth > limits.jsonDepth)
      return parseProblem('too-deep', pathOf(visit).slice(0, 12), { limit: limits.nesting });
    const isList = Array.isArray(value);
    for (const key of Object.keys(value)) {
      values += 1;
      if (values > limits.values) return parseProblem('too-many-values', [], { limit: limits.values });
      if (!isList && forbiddenKeys.has(key))
        return parseProblem('forbidden-key', [...pathOf(visit), key], { field: key });
      const child = (value as Readonly<Record<string, unknown>>)[key];
      if (isBranch(child))
        waiting.push({ value: child, key: isList ? Number(key) : key, parent: visit, depth: depth + 1 });
    }
  }
  return undefined;
};
