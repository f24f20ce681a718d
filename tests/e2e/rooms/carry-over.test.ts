import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Meeting, Table } from '#shared/minutes/model';
import { meetingFrom } from '#shared/minutes/paper-view';
import { textOfBlocks } from '#shared/minutes/plain-blocks';
import { committeesWords } from '#shared/words/desk/committees-words';
import { editorWords } from '#shared/words/desk/editor-words';
import { committeeRow } from '#renderer/storage/committees';
import { documentRow } from '#renderer/storage/document-row';
import { storedText } from '#renderer/storage/documents';
import { committee } from '#tests/support/a-committee';
import { axeFindings } from '#tests/support/axe';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { outFolder } from '#tests/support/folders';
import { changed, sample } from '#tests/support/sample-file';
import { documentIdOf, inputAt, isSaved, storedDesk } from '../safety/sample-desk';
import { putRows, storedRows } from './room-pages';

// From the decisions of an issued meeting to those that the next but one asks after.

const words = editorWords('bn');
const paragraph = (text: string) => ({ type: 'paragraph', runs: [{ text }] });
const issued: Meeting = meetingFrom(
  changed(
    sample,
    ['id', 'first'],
    ['state', 'issued'],
    [
      'agenda',
      [
        {
          id: 'x1',
          topic: 'পূর্বপ্রস্তুতি',
          decisions: [
            {
              id: 'd1',
              blocks: [paragraph('তালিকা প্রকাশ করতে হবে।')],
              implementers: { list: [{ name: 'জরিপ অধিদপ্তর' }, { name: 'খনন অধিদপ্তর' }] },
            },
            { id: 'd2', blocks: [paragraph('প্রতিবেদন পাঠাতে হবে।')] },
            { id: 'd3', blocks: [paragraph('ফরম চূড়ান্ত করতে হবে।')] },
          ],
        },
      ],
    ],
  ),
);

let desk: RunningDesk;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = desk.page;
  await page.locator('.welcome').waitFor();
  await putRows(page, 'committees', [committeeRow({ ...committee, opening: [], style: { preset: 'P2' } })]);
  await putRows(page, 'contents', [{ id: issued.id, json: storedText(issued) }]);
  await putRows(page, 'documents', [documentRow(issued, { committeeId: committee.id, revision: 1 })]);
  await page.reload();
  await page.locator('.frame').waitFor();
});

afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

/** Begins the committee's next meeting from its form. */
const startMeeting = async (): Promise<void> => {
  await page.keyboard.press('Alt+2');
  await page.getByRole('link', { name: committee.name.normalize('NFC') }).click();
  await page.locator('.committee-form').waitFor();
  await page.getByRole('button', { name: committeesWords('bn').newMeeting }).click();
  await page.locator('.document-form').waitFor();
  await isSaved(page);
};

const meetingNow = async (): Promise<Meeting> =>
  JSON.parse((await storedDesk(page, documentIdOf(page))).json) as Meeting;

const rowsNow = async (): Promise<readonly string[]> => {
  const { agenda } = await meetingNow();
  const table = agenda
    .flatMap(({ discussion = [] }) => discussion)
    .find((block): block is Table => block.type === 'table');
  return (table?.rows.slice(1) ?? []).map(({ cells }) => cells.map(({ blocks }) => textOfBlocks(blocks)).join('|'));
};

const nfc = (texts: readonly string[]): readonly string[] => texts.map((text) => text.normalize('NFC'));
const line = (text: string) => page.locator('.carried-line').filter({ hasText: text.normalize('NFC') });
const press = (text: string, button: string) =>
  line(text)
    .getByRole('button', { name: new RegExp(`^${button}`, 'u') })
    .click();

it('the next meeting asks after open decisions in a table, each implementer in a row', async () => {
  await startMeeting();
  expect(await rowsNow()).toEqual(
    nfc([
      '১|তালিকা প্রকাশ করতে হবে।|জরিপ অধিদপ্তর||',
      'খনন অধিদপ্তর||',
      '২|প্রতিবেদন পাঠাতে হবে।|||',
      '৩|ফরম চূড়ান্ত করতে হবে।|||',
    ]),
  );
  await expect.poll(() => page.locator('.carried-list summary').innerText()).toBe(words.carried.summary('৩', '৩'));
  await page.locator('.carried-list summary').click();
  await expect.poll(() => line('প্রতিবেদন').locator('.carried-state').innerText()).toBe(words.carried.states.asked);
  await page.screenshot({ path: `${outFolder}carried.png`, fullPage: true });
  expect(await axeFindings(page, { within: '.carried-list' })).toEqual([]);
});

it('one is left out this time and put back, and each of both is one step of undo', async () => {
  await press('প্রতিবেদন', words.carried.skip);
  await expect.poll(rowsNow).toHaveLength(3);
  await expect.poll(() => line('প্রতিবেদন').getAttribute('data-state')).toBe('skipped');
  await press('প্রতিবেদন', words.carried.putBack);
  await expect.poll(async () => (await rowsNow()).at(-1)).toBe('৩|প্রতিবেদন পাঠাতে হবে।|||'.normalize('NFC'));
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(rowsNow).toHaveLength(4);
  await expect.poll(async () => (await rowsNow())[2]).toBe('২|প্রতিবেদন পাঠাতে হবে।|||'.normalize('NFC'));
});

it('what is typed in the table stays bound to its decision; a row that is cut out says so', async () => {
  const cells = inputAt(page, 'agenda[1].discussion').locator('td[data-reports]');
  await inputAt(page, 'agenda[1].discussion').click();
  await cells.nth(1).click();
  await page.keyboard.insertText('বাস্তবায়িত');
  await cells.nth(3).click();
  await page.keyboard.insertText('নিষ্পন্ন');
  await expect.poll(async () => (await rowsNow())[1]).toBe('খনন অধিদপ্তর||নিষ্পন্ন'.normalize('NFC'));
  const { agenda } = await meetingNow();
  expect(JSON.stringify(agenda)).toContain('"as":"status"');
  await cells.nth(6).click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words.format.deleteRow);
  await page.getByRole('option', { name: words.format.deleteRow }).click();
  await expect.poll(rowsNow).toHaveLength(3);
  await expect.poll(() => line('ফরম').getAttribute('data-state')).toBe('loose');
  await expect.poll(() => page.locator('.carried-list summary').innerText()).toContain(words.carried.looseCount('১'));
});

it('one is decided again, and the meeting after asks after the new decision, not after what is done', async () => {
  await press('ফরম', words.carried.takeAnew);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('ফরম আগামী সভার আগে চূড়ান্ত করতে হবে।');
  await isSaved(page);
  await startMeeting();
  // The one before is a draft: what was issued last is asked after. Signed, it is the last.
  expect(await rowsNow()).toHaveLength(4);
  const rows = await storedRows(page);
  const second = rows.documents?.find(({ meetingNumber }) => meetingNumber === 7);
  await putRows(page, 'documents', [{ ...second, state: 'signed' }]);
  const content = rows.contents?.find(({ id }) => id === second?.id);
  const meeting = JSON.parse(String(content?.json)) as Meeting;
  const signed = changed(meeting, ['papers.minutes.state', 'signed']);
  await putRows(page, 'contents', [{ id: meeting.id, json: storedText(signed) }]);
  await page.reload();
  await page.locator('.document-form').waitFor();
  await startMeeting();
  expect(await rowsNow()).toEqual(nfc(['১|প্রতিবেদন পাঠাতে হবে।|||', '২|ফরম আগামী সভার আগে চূড়ান্ত করতে হবে।|||']));
});

it('progress is written into minutes that are issued, and what is reported done is not asked after again', async () => {
  await page.evaluate(() => {
    location.hash = '#/document/first';
  });
  await page.locator('[data-progress="d2"]').waitFor();
  expect(await inputAt(page, 'committee').getAttribute('readonly')).not.toBeNull();
  await page.locator('[data-progress="d2"]').click();
  const log = page.locator('.progress-editor');
  await log.getByLabel(words.progress.status).selectOption('done');
  await log.getByLabel(words.progress.note).fill('প্রতিবেদন পাওয়া গেছে');
  await page.screenshot({ path: `${outFolder}progress.png` });
  expect(await axeFindings(page, { within: '.progress-editor' })).toEqual([]);
  await log.getByRole('button', { name: words.progress.add }).click();
  await expect.poll(() => log.locator('.progress-line').innerText()).toContain('প্রতিবেদন পাওয়া গেছে'.normalize('NFC'));
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => (await meetingNow()).agenda[0]?.decisions?.[1]?.progress?.map(({ status }) => status))
    .toEqual(['done']);
  await startMeeting();
  expect(await rowsNow()).toEqual(nfc(['১|ফরম আগামী সভার আগে চূড়ান্ত করতে হবে।|||']));
});
