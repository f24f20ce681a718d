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
    if (Array.isArray(value)) {
      values += value.length;
      if (values > limits.values) return parseProblem('too-many-values', [], { limit: limits.values });
      value.forEach((child: unknown, key) => {
        if (isBranch(child)) waiting.push({ value: child, key, parent: visit, depth: depth + 1 });
      });
      continue;
    }
    for (const [key, child] of Object.entries(value)) {
      values += 1;
      if (values > limits.values) return parseProblem('too-many-values', [], { limit: limits.values });
      if (forbiddenKeys.has(key)) return parseProblem('forbidden-key', [...pathOf(visit), key], { field: key });
      if (isBranch(child)) waiting.push({ value: child, key, parent: visit, depth: depth + 1 });
    }
  }
  return undefined;
};
