import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '#tests/support/cli';
import { projectFolder } from '#tests/support/folders';
import { goodEverything, goodMinutes } from '#tests/support/hostile/good-files';
import { hostileSeed, howMany, isLong } from '#tests/support/hostile/how-many';
import { hostileFiles, mutations, type HostileFile } from '#tests/support/hostile/mutate';

const timeLimit = 10_000;

/** Runs the command line with less than a gigabyte for its values; more than that, or ten seconds, ends it by a signal. */
const exportAll = (folder: string, file: HostileFile) => {
  const input = join(folder, 'in.json');
  writeFileSync(input, file.bytes);
  const outputs = ['--txt', join(folder, 'out.txt'), '--docx', join(folder, 'out.docx')];
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=900', join(projectFolder, 'build/out/cli/minutes.mjs'), 'export', input, ...outputs],
    { encoding: 'utf8', timeout: timeLimit },
  );
  return { status, signal, messages: stdout + stderr };
};

/** What is wrong with how a file was treated; empty where nothing is. */
const faultOf = (file: HostileFile): string => {
  const folder = emptyFolder();
  const { status, signal, messages } = exportAll(folder, file);
  if (signal !== null) return `ended by ${signal}`;
  if (/\bat .*:\d+:\d+|node:internal|অপ্রত্যাশিত/u.test(messages)) return messages;
  if (!/[ক-হ]/u.test(messages)) return 'no sentence';
  const written = readdirSync(folder).sort().join();
  if (status === 0) return written === 'in.json,out.docx,out.txt' ? '' : `accepted, but wrote ${written}`;
  return status === 1 && written === 'in.json' ? '' : `refused with ${String(status)}, and left ${written}`;
};

describe(`the command line, given damaged files (seed ${String(hostileSeed)})`, () => {
  const time = isLong ? 1_200_000 : 240_000;

  it(
    'reads or refuses minutes by a sentence, writes nothing where it refuses, and keeps to its time and memory',
    { timeout: time },
    () => {
      const files = hostileFiles(goodMinutes(), howMany(Object.keys(mutations).length), hostileSeed);
      expect(files.map((file) => `${file.name}: ${faultOf(file)}`).filter((line) => !line.endsWith(': '))).toEqual([]);
    },
  );

  it('refuses each file of everything', { timeout: time }, () => {
    const files = hostileFiles(goodEverything(), howMany(Object.keys(mutations).length), hostileSeed + 1);
    const folder = emptyFolder();
    for (const file of files) {
      const { status, messages } = exportAll(folder, file);
      expect([file.name, status, existsSync(join(folder, 'out.txt'))]).toEqual([file.name, 1, false]);
      expect(messages).toMatch(/[ক-হ]/u);
      expect(messages).not.toMatch(/অপ্রত্যাশিত|node:internal/u);
    }
  });
});
