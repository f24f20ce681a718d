import { visit } from 'jsonc-parser';
import { parseProblem, type ParseProblem } from './parse-problem';

/**
 * The first key that stands twice in one object of a JSON text. `JSON.parse` keeps the last and drops the others without
 * a word, so a hand-edited file could lose its whole agenda.
 */
export const findDuplicateKey = (json: string): ParseProblem | undefined => {
  const open: Set<string>[] = [];
  let found: ParseProblem | undefined;
  visit(json, {
    onObjectBegin: () => {
      open.push(new Set());
      return found === undefined;
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, _offset, _length, _line, _column, pathOf) => {
      const keys = open.at(-1);
      if (keys?.has(key) === true) found ??= parseProblem('duplicate-key', [...pathOf(), key], { field: key });
      keys?.add(key);
    },
  });
  return found;
};
