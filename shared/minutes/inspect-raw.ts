import { limits } from './limits';
import { parseProblem, type ParseProblem } from './parse-problem';

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** How often a text begins a new line. */
export const countLineBreaks = (text: string): number => {
  let count = 0;
  for (let at = text.search(/[\r\n]/u); at >= 0 && at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) count += 1;
  }
  return count;
};

type Visit = {
  readonly value: object;
  readonly key: PropertyKey;
  readonly parent: Visit | undefined;
  readonly depth: number;
};

/** The path is put together only for a file that is refused. */
const pathOf = ({ key, parent }: Visit): readonly PropertyKey[] => (parent ? [...pathOf(parent), key] : []);

/** Counts the lines of a file's texts; says which limit one of them breaks. */
const createLineCount = () => {
  let all = 0;
  return (text: string): number | undefined => {
    const lines = countLineBreaks(text);
    all += lines;
    if (lines >= limits.paragraphLines) return limits.paragraphLines;
    return all > limits.fileLines ? limits.fileLines : undefined;
  };
};

/**
 * A first look at parsed JSON before the schema sees it: depth, number of values and lines, and keys that would reach an object's
 * prototype. Iterative, so a deep file cannot exhaust the stack.
 */
export const inspectRaw = (root: unknown): ParseProblem | undefined => {
  const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const waiting: Visit[] = isBranch(root) ? [{ value: root, key: '', parent: undefined, depth: 0 }] : [];
  const overLines = createLineCount();
  let values = 1;
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { value, depth } = visit;
    if (depth > limits.jsonDepth)
      return parseProblem('too-deep', pathOf(visit).slice(0, 12), { limit: limits.nesting });
    if (Array.isArray(value)) {
      values += value.length;
      if (values > limits.values) return parseProblem('too-many-values', [], { limit: limits.values });
      for (const [key, child] of (value as readonly unknown[]).entries()) {
        const limit = typeof child === 'string' ? overLines(child) : undefined;
        if (limit !== undefined) return parseProblem('too-many-lines', [...pathOf(visit), key], { limit });
        if (isBranch(child)) waiting.push({ value: child, key, parent: visit, depth: depth + 1 });
      }
      continue;
    }
    for (const [key, child] of Object.entries(value)) {
      values += 1;
      if (values > limits.values) return parseProblem('too-many-values', [], { limit: limits.values });
      if (forbiddenKeys.has(key)) return parseProblem('forbidden-key', [...pathOf(visit), key], { field: key });
      const limit = typeof child === 'string' ? overLines(child) : undefined;
      if (limit !== undefined) return parseProblem('too-many-lines', [...pathOf(visit), key], { limit });
      if (isBranch(child)) waiting.push({ value: child, key, parent: visit, depth: depth + 1 });
    }
  }
  return undefined;
};
