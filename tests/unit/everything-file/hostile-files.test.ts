import { describe, expect, it } from 'vitest';
import type { ParseProblem } from '#shared/minutes/parse-problem';
import { parseMeetingFile } from '#shared/minutes/parse';
import { readEverythingFile } from '#shared/everything-file/everything-file';
import { problemSentence } from '#shared/words/problem-words';
import { goodEverything, goodMinutes } from '#tests/support/hostile/good-files';
import { hostileSeed, howMany } from '#tests/support/hostile/how-many';
import { hostileFiles, mutations } from '#tests/support/hostile/mutate';

const few = 10 * Object.keys(mutations).length;

/** Each problem has a sentence in both languages, which shows nothing unseen and is short enough to be read. */
const hasSentences = (problems: readonly ParseProblem[]): boolean =>
  problems.every((problem) =>
    (['bn', 'en'] as const).every((language) => {
      const sentence = problemSentence(problem, language);
      return sentence.length < 600 && !/undefined|NaN|\[object|[\p{Cc}\p{Cs}]/u.test(sentence);
    }),
  );

const readAll = (bytes: Uint8Array) => {
  const steps = readEverythingFile(bytes);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
};

describe(`damaged files (seed ${String(hostileSeed)})`, () => {
  it('of minutes are read or refused by sentences, never a fault', () => {
    const files = hostileFiles(goodMinutes(), howMany(few), hostileSeed);
    const read = files.map(({ name, bytes }) => ({ name, parsed: parseMeetingFile(bytes) }));
    expect(read.filter(({ parsed }) => !parsed.ok && !hasSentences(parsed.error)).map(({ name }) => name)).toEqual([]);
    const isRefused = (way: string): boolean => read.some(({ name, parsed }) => name.includes(way) && !parsed.ok);
    expect(
      ['UTF-16', 'a-bad-id', 'only-brackets', 'an-emblem', 'another-version'].filter((way) => !isRefused(way)),
    ).toEqual([]);
    expect(read.filter(({ name, parsed }) => name.includes('nothing-changed') && !parsed.ok)).toEqual([]);
  });

  it('of everything are read or refused by sentences, record by record, never a fault', () => {
    const files = hostileFiles(goodEverything(), howMany(few), hostileSeed + 1);
    const read = files.map(({ name, bytes }) => ({ name, parsed: readAll(bytes) }));
    const problems = read.map(({ name, parsed }) => ({
      name,
      problems: parsed.ok ? parsed.value.problems.flatMap((record) => record.problems) : [parsed.error],
    }));
    expect(problems.filter((one) => !hasSentences(one.problems)).map(({ name }) => name)).toEqual([]);
    const found = (way: string): boolean => problems.some((one) => one.name.includes(way) && one.problems.length > 0);
    expect(
      ['UTF-16', 'a-bad-id', 'only-brackets', 'a-key-doubled', 'another-version'].filter((way) => !found(way)),
    ).toEqual([]);
  });
});
