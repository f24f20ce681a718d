import { describe, expect, it } from 'vitest';
import { checkGrades } from '#shared/minutes/check/check-problem';
import { cliBangla } from '#shared/words/cli-bangla';
import { cliEnglish } from '#shared/words/cli-english';
import { banglaProblems } from '#shared/words/problems-bangla';
import { englishProblems } from '#shared/words/problems-english';

/** Every sentence of a table, its functions called with stand-ins for what they are told. */
const sentencesOf = (table: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const own = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[own, value] as const];
    if (typeof value === 'function') {
      const data = { position: 2, limit: 3, value: 'x', expected: 'y', line: 1, column: 2, count: 4 };
      const say = value as (...args: readonly unknown[]) => string;
      return [
        [
          own,
          path === '' && own in checkGrades ? say(data) : own in banglaProblems ? say(data) : say('x', 'y', 'z'),
        ] as const,
      ];
    }
    return sentencesOf(value as object, own);
  });

const tables = { problems: [banglaProblems, englishProblems], commandLine: [cliBangla, cliEnglish] } as const;

describe.each(Object.entries(tables))('the sentences of the %s', (_, [bangla, english]) => {
  it('are whole in both languages', () => {
    const keys = (table: object) =>
      sentencesOf(table)
        .map(([key]) => key)
        .sort();
    expect(keys(bangla)).toEqual(keys(english));
    for (const [key, sentence] of [...sentencesOf(bangla), ...sentencesOf(english)]) {
      expect(sentence.trim(), key).not.toBe('');
      expect(sentence, key).not.toContain('undefined');
    }
  });

  it('are Bangla in Bangla and hold no Bangla letter more than a name in English', () => {
    for (const [key, sentence] of sentencesOf(bangla)) expect(sentence, key).toMatch(/[ক-হ]/u);
    const inEnglish = sentencesOf(english).filter(
      ([, sentence]) => (sentence.match(/[\u0980-\u09FF]/gu) ?? []).length > 20,
    );
    expect(inEnglish).toEqual([]);
  });

  it('say a sentence and end it', () => {
    for (const [key, sentence] of [...sentencesOf(bangla), ...sentencesOf(english)]) {
      if (/usage|commandHelp|written/u.test(key)) continue;
      expect(sentence.trim(), key).toMatch(/[।.?xyz]$/u);
    }
  });
});
