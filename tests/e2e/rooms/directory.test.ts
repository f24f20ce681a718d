import type { Page } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { committeesWords } from '#shared/words/desk/committees-words';
import { directoryWords } from '#shared/words/desk/directory-words';
import { gridWords } from '#shared/words/desk/grid-words';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { documentIdOf, isSaved } from '../safety/sample-desk';
import { addPeople, cellOf, isCommitteeSaved, makeCommittee, part, putRows, storedMinutes } from './room-pages';

const words = directoryWords('bn');
let desk: RunningDesk;
let page: Page;

beforeEach(async () => {
  desk = await openDesk();
  page = desk.page;
  await page.locator('.frame').waitFor();
});

afterEach(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

const rehana = { honorific: 'ড.', name: 'রেহানা মাহবুব', post: 'যুগ্মসচিব', office: 'জলাশয় সংরক্ষণ বিভাগ' };

/** The texts of a row of the members' grid. */
const memberRow = async (row: number): Promise<readonly string[]> =>
  Promise.all([1, 2, 3, 4, 5].map(async (column) => (await cellOf(page, 'members', row, column).innerText()).trim()));

describe('the directory', () => {
  it.each(['রেহা', 'rehana'])('fills a member’s row from what is typed of a name (%s)', async (typed) => {
    await addPeople(page, [rehana, { name: 'সেলিনা হক', post: 'উপসচিব', office: 'পানি গবেষণা কেন্দ্র' }]);
    await makeCommittee(page, 'জলাশয় কমিটি');
    await part(page, 'members')
      .getByRole('button', { name: gridWords('bn').table.addFirst })
      .click();
    await cellOf(page, 'members', 1, 2).click();
    await page.keyboard.type(typed);
    await page.getByRole('option', { name: rehana.name }).click();
    await isCommitteeSaved(page);
    expect(await memberRow(1)).toEqual([rehana.honorific, rehana.name, '', rehana.post, rehana.office]);
  });

  it('leaves what old documents print as it was when a post changes, and gives new rows the new post', async () => {
    await addPeople(page, [rehana]);
    await makeCommittee(page, 'জলাশয় কমিটি');
    const takeRehana = async (row: number): Promise<void> => {
      await cellOf(page, 'members', row, 2).click();
      await page.keyboard.type('rehana');
      await page.getByRole('option', { name: rehana.name }).click();
      await isCommitteeSaved(page);
    };
    await part(page, 'members')
      .getByRole('button', { name: gridWords('bn').table.addFirst })
      .click();
    await takeRehana(1);
    await page.getByRole('button', { name: committeesWords('bn').newMeeting }).click();
    await page.locator('.document-form').waitFor();
    await isSaved(page);
    const id = documentIdOf(page);
    const before = await storedMinutes(page, id);
    expect(before.attendance).toMatchObject([{ name: rehana.name, post: 'যুগ্মসচিব' }]);

    await page.keyboard.press('Alt+3');
    await page.getByRole('button', { name: words.editOf(`${rehana.honorific} ${rehana.name}`) }).click();
    await page.locator('[data-path="entry.post"]').fill('অতিরিক্ত সচিব');
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: 'অতিরিক্ত সচিব' }).waitFor();

    await page.goto(`${desk.address}#/document/${id}`);
    await isSaved(page);
    expect(await storedMinutes(page, id)).toEqual(before);
    expect(await page.locator('.document-form').innerText()).not.toContain('অতিরিক্ত সচিব');
    await page.keyboard.press('Alt+2');
    await page.getByRole('link', { name: 'জলাশয় কমিটি' }).click();
    await cellOf(page, 'members', 1, 2).click();
    await page.keyboard.press('Control+Enter');
    await takeRehana(2);
    expect([(await memberRow(1))[3], (await memberRow(2))[3]]).toEqual(['যুগ্মসচিব', 'অতিরিক্ত সচিব']);
  });

  it('scrolls ten thousand names with a few rows in the page, by keys as well, and finds one among them', async () => {
    const count = 10_000;
    const rows = Array.from({ length: count }, (_, index) => {
      const entry = {
        kind: 'person',
        id: `p${String(index)}`,
        changedAt: '2026-01-01T00:00:00.000Z',
        name: `কর্মকর্তা ${String(index).padStart(5, '0')}`,
        post: 'উপসচিব',
      };
      return {
        id: entry.id,
        kind: 'person',
        name: entry.name,
        changedAt: entry.changedAt,
        json: JSON.stringify(entry),
      };
    });
    await putRows(page, 'directory', rows);
    await page.reload();
    await page.getByRole('navigation').waitFor();
    await page.keyboard.press('Alt+3');
    const grid = page.getByRole('grid', { name: words.table });
    await grid.waitFor();
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(count + 1));
    expect(await grid.locator('[data-row]').count()).toBeLessThan(60);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-row'));
    await grid.locator('[data-row="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('1');
    await page.keyboard.press('End');
    await expect.poll(focused).toBe(String(count - 1));
    expect(await grid.locator('[data-row]').count()).toBeLessThan(60);
    await page.getByRole('rowheader', { name: 'কর্মকর্তা 09999' }).waitFor();
    // What is removed by a key leaves the keyboard where it was, and comes back by the notice.
    await page.keyboard.press('Delete');
    await page
      .getByRole('status')
      .filter({ hasText: words.shown(count - 1, count - 1) })
      .waitFor();
    await expect.poll(focused).toBe(String(count - 2));
    await page.getByRole('button', { name: words.takeBack }).click();
    await page.getByText(words.shown(count, count)).waitFor();
    await page.keyboard.press('Control+f');
    await page.keyboard.insertText('04321');
    await page.getByText(words.shown(1, count)).waitFor();
    expect(await grid.locator('[data-row]').allInnerTexts()).toEqual([expect.stringContaining('কর্মকর্তা 04321')]);
  });
});
