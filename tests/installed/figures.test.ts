import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, lstatSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';
import { useDesk } from './desk-test';
import { ordinaryUser } from './ordinary-user';
import { packed } from './packed';
import { showing, windowOf } from './program';
import { quit } from './writing';

/** Lines such as "deb: 72.2 MB", printed at the end with the runtime's version beside them. */
const figures: string[] = [];

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const inMilliseconds = (ms: number): string => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => lstatSync(join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** How long each of these takes, one after the other, each so often. */
const timesOf = (command: string, count: number): readonly number[] =>
  Array.from({ length: count }, () => {
    const begin = performance.now();
    spawnSync(command, ordinaryUser);
    return performance.now() - begin;
  });

// Figures are printed and not judged: how fast this machine is says nothing of the program.
describe.skipIf('missing' in packed())('figures of the packed program', () => {
  const { packed: made, display, home, start } = useDesk();

  afterAll(() => {
    process.stdout.write(
      `with Electron ${made().electron}, which is not the product's version unless package.json says so:\n`,
    );
    for (const line of figures) process.stdout.write(`  ${line}\n`);
  });

  it('sizes', () => {
    const { program, deb } = made();
    const installed = spawnSync('dpkg-deb', ['--field', deb, 'Installed-Size'], { encoding: 'utf8' }).stdout;
    figures.push(
      `unpacked: ${inMegabytes(sizeOf(program))}`,
      `app.asar: ${inMegabytes(statSync(join(program, 'resources/app.asar')).size)}`,
      `deb: ${inMegabytes(statSync(deb).size)}`,
      `installed, as the deb says: ${inMegabytes(Number(installed) * 1024)}`,
    );
    expect(figures.filter((line) => /NaN|: 0\.0 /u.test(line))).toEqual([]);
  });

  it('from the start to the window with its first picture', async () => {
    const takesMs: number[] = [];
    for (let started = 0; started < 6; started += 1) {
      const begin = performance.now();
      const program = start();
      await windowOf(display());
      takesMs.push(performance.now() - begin);
      await showing(display(), 'library');
      expect(await quit(program, display())).toEqual({ code: 0, signal: null });
    }
    const [first = Number.NaN, ...later] = takesMs;
    figures.push(
      `first start, in an empty home: ${inMilliseconds(first)}`,
      `later starts, median of ${String(later.length)}: ${inMilliseconds(medianOf(later))}`,
    );
    expect(home()).not.toBe('');
  });

  it('what the launcher adds', () => {
    const folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-cost-'));
    chmodSync(folder, 0o755);
    cpSync(join(projectFolder, 'build/linux/karjobiboroni-desk.sh'), join(folder, 'karjobiboroni-desk'));
    cpSync('/bin/true', join(folder, 'karjobiboroni-desk-bin'));
    const [bare, launched] = ['karjobiboroni-desk-bin', 'karjobiboroni-desk'].map((name) =>
      medianOf(timesOf(join(folder, name), 41)),
    ) as [number, number];
    figures.push(`the launcher, median of 41: ${inMilliseconds(launched - bare)}`);
    rmSync(folder, { recursive: true });
    expect(launched).toBeGreaterThan(0);
  });
});
