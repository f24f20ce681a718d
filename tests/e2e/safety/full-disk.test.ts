import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { editorWords } from '#shared/words/desk/editor-words';
import { openDesk, serve, type RunningDesk } from '#tests/support/desk';
import { inputAt, isSaved, openSample, writeInto } from './sample-desk';

const temporary = (): string => mkdtempSync(join(tmpdir(), 'karjobiboroni-full-'));

/** A disk of its own, where this machine lets one be made: in a container that runs as root it does. */
const mountSmallDisk = (folder: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', folder], { stdio: 'ignore' }).status === 0;

const probe = temporary();
const mayMount = mountSmallDisk(probe);
if (mayMount) spawnSync('umount', [probe]);
rmSync(probe, { recursive: true });

let server: Awaited<ReturnType<typeof serve>>;
let desk: RunningDesk;
/** The small disk, and the copy of what it held. */
const [disk, copy] = [temporary(), temporary()];

beforeAll(async () => {
  server = await serve();
});

afterEach(async () => {
  await desk.close();
});

afterAll(() => {
  server.stop();
  spawnSync('umount', [disk], { stdio: 'ignore' });
  for (const folder of [disk, copy]) rmSync(folder, { recursive: true, force: true });
});

const openDocument = async (profile: string, id: string): Promise<Page> => {
  desk = await openDesk({ profile, port: server.port });
  await desk.page.goto(`${desk.address}#/document/${id}`);
  await isSaved(desk.page);
  return desk.page;
};

describe.skipIf(!mayMount)('a disk that is full', () => {
  it('is told in words; the text stays, and is saved by itself when there is room again', async () => {
    mountSmallDisk(disk);
    desk = await openDesk({ profile: disk, port: server.port });
    const { page } = desk;
    const id = await openSample(page);
    await isSaved(page);
    // Fills the disk to its last byte; that this ends in an error is the point of it.
    spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=64k'], { stdio: 'ignore' });
    const text = 'ভরা ডিস্কে লেখা '.repeat(3000);
    await writeInto(page, 'committee', text);
    const status = page.locator('.save-status[data-state="failed"]');
    await status.waitFor();
    expect(await status.textContent()).toContain(editorWords('bn').save.failed);
    expect(await inputAt(page, 'committee').inputValue()).toBe(text);
    rmSync(join(disk, 'filler'));
    await isSaved(page);
    await page.reload();
    await isSaved(page);
    expect(await inputAt(page, 'committee').inputValue()).toBe(text);
    await writeInto(page, 'committee', 'জায়গা হওয়ার পরের লেখা');
    await isSaved(page);
    // A power cut now: the full disk has left half a record in the database's log, and what is behind it may be lost.
    cpSync(disk, copy, { recursive: true, filter: (path) => !path.includes('Singleton') });
    await desk.close();
    for (let day = 1; day <= 2; day += 1) {
      const next = await openDocument(copy, id);
      expect(await inputAt(next, 'committee').inputValue()).toBe('জায়গা হওয়ার পরের লেখা');
      await desk.close();
    }
  });
});
