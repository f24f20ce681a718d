import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Meeting, Minutes } from '#shared/minutes/model';
import { minutesOf } from '#shared/minutes/paper-view';
import { composePaper } from '#shared/paper/compose/compose';
import { editorWords } from '#shared/words/desk/editor-words';
import { writeText } from '#shared/writers/text/write-text';
import { axeFindings } from '#tests/support/axe';
import { emptyFolder } from '#tests/support/cli';
import { documentIdOf, inputAt, storedDesk } from '../safety/sample-desk';
import { type SampleEditor, useSampleEditor } from './sample-editor';

const words = editorWords('bn').paper;
const kinds = editorWords('bn').paper.kinds;

let editor: SampleEditor;
let start: Minutes;

useSampleEditor((opened, stored) => {
  editor = opened;
  start = stored;
});

const meetingNow = async (): Promise<Meeting> => {
  const { page } = editor;
  return JSON.parse((await storedDesk(page, documentIdOf(page))).json) as Meeting;
};

const kind = (name: string) => editor.page.getByRole('group', { name: words.kindsLabel }).getByRole('button', { name });

const paperText = (): Promise<string> => editor.page.frameLocator('.paper-frame').locator('body').innerText();

it('shows the attendance sheet, exports and names it, and lets its rows and title be changed', async () => {
  const { page } = editor;
  await kind(kinds.attendanceSheet).click();
  await expect.poll(paperText).toContain('স্বাক্ষর');
  expect(await paperText()).not.toContain('গৃহীত হয়');
  await inputAt(page, 'papers.attendanceSheet.blankRows').fill('2');
  await expect.poll(async () => (await meetingNow()).papers.attendanceSheet?.blankRows).toBe(2);
  await inputAt(page, 'papers.attendanceSheet.title').fill('সমন্বয় সভার হাজিরা');
  await expect
    .poll(async () => (await meetingNow()).papers.attendanceSheet?.title)
    .toEqual(['সমন্বয় সভার হাজিরা'.normalize('NFC')]);
  await expect.poll(paperText).toContain('সমন্বয় সভার হাজিরা'.normalize('NFC'));
  const download = page.waitForEvent('download');
  await editor.press('Control+Shift+x');
  const file = await download;
  expect(file.suggestedFilename()).toContain('হাজিরা');
  const path = join(emptyFolder(), 'sheet.txt');
  await file.saveAs(path);
  expect(readFileSync(path, 'utf8')).toBe(writeText(composePaper(await meetingNow(), 'attendanceSheet')));
  // Both changes are steps of the one history; the minutes were never touched.
  expect(minutesOf(await meetingNow())).toMatchObject({ title: start.title, attendance: start.attendance });
  await kind(kinds.minutes).click();
  await expect.poll(paperText).toContain(start.leadIn ?? '');
});

it('goes to the next paper by key, and says all of it to who cannot see', async () => {
  const { page } = editor;
  await editor.press('Shift+F9');
  await expect.poll(() => kind(kinds.attendanceSheet).getAttribute('aria-pressed')).toBe('true');
  expect(await axeFindings(page, { within: '.paper-panel' })).toEqual([]);
  await editor.press('Shift+F9');
  await expect.poll(() => kind(kinds.minutes).getAttribute('aria-pressed')).toBe('true');
});

it('leads an undone move to what was moved', async () => {
  const { page } = editor;
  await inputAt(page, 'agenda[0].topic').focus();
  await editor.press('Alt+Shift+ArrowDown', 'Alt+Shift+ArrowDown');
  const [first, ...others] = start.agenda;
  await editor.isStored({ ...start, agenda: others.toSpliced(2, 0, first!) });
  await inputAt(page, 'committee').focus();
  await editor.press('Control+z');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset.path))
    .toMatch(/^agenda\[1\]/u);
  await editor.press('Control+z');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset.path))
    .toMatch(/^agenda\[0\]/u);
  await editor.isStored(start);
});
