import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Decision, Minutes } from '#shared/minutes/model';
import { axeFindings } from '#tests/support/axe';
import { startGridPage, type GridPage } from './grid-page';
import { withoutPartIds } from '#tests/support/without-part-ids';

let desk: GridPage;
let page: Page;

const minutes = (): Promise<Minutes> =>
  page.evaluate(() => (window as unknown as { minutesNow: () => Minutes }).minutesNow()).then(withoutPartIds);
const undo = async (): Promise<void> => {
  await page.evaluate(() => {
    (window as unknown as { undo: () => void }).undo();
  });
};
const decision = async (item: number, index: number): Promise<Decision | undefined> =>
  (await minutes()).agenda[item]?.decisions?.[index];
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const cell = (row: number, column: number) =>
  page.locator(`[role="row"][aria-rowindex="${String(row + 1)}"] [aria-colindex="${String(column)}"]`).first();
const paste = (text: string): Promise<void> =>
  page.evaluate((plain) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', plain);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

beforeAll(async () => {
  desk = await startGridPage('editor');
  page = desk.page;
});

afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

describe('the grid of all decisions', () => {
  it('takes the deadline that the sentence names with one key, for every selected row', async () => {
    await desk.open();
    await cell(1, 5).click();
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+e');
    expect((await decision(0, 0))?.deadline).toEqual({ kind: 'relative', count: 7, unit: 'working-day' });
    expect((await decision(1, 0))?.deadline).toEqual({ kind: 'recurring', every: 'month', day: 15 });
    await undo();
    expect((await decision(0, 0))?.deadline).toBeUndefined();
    expect((await decision(1, 0))?.deadline).toBeUndefined();
  });

  it('edits a deadline in its four kinds beside the cell, and goes back to the cell', async () => {
    await desk.open();
    await cell(1, 5).click();
    await press('F2');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('combobox').first().selectOption('relative');
    expect((await decision(0, 0))?.deadline).toEqual({ kind: 'relative', count: 7, unit: 'working-day' });
    expect(await axeFindings(page)).toEqual([]);
    await press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('১০');
    await press('Enter');
    expect((await decision(0, 0))?.deadline).toEqual({ kind: 'relative', count: 10, unit: 'working-day' });
    await press('ArrowDown');
    await page.keyboard.insertText('যথাসময়ে');
    await press('Enter', 'F2');
    await page.getByRole('dialog').waitFor();
    await press('Escape', 'ArrowUp', 'Delete');
    expect((await decision(0, 1))?.deadline).toBeUndefined();
  });

  it('opens a decision with formatting in its place and never flattens it', async () => {
    await desk.open();
    await cell(2, 3).click();
    await page.keyboard.type('x');
    await press('Delete', 'Enter');
    expect(await page.evaluate(() => (window as unknown as { opened: unknown }).opened)).toEqual([
      ['agenda', 0, 'decisions', 1, 'blocks'],
    ]);
    expect((await decision(0, 1))?.blocks).toEqual([{ type: 'paragraph', runs: [{ text: 'মোটা অক্ষর', bold: true }] }]);
  });

  it('moves a decision to another agenda item by choice and by Alt+arrows, one undo step each', async () => {
    await desk.open();
    const counts = async (): Promise<readonly number[]> =>
      (await minutes()).agenda.map(({ decisions = [] }) => decisions.length);
    await cell(1, 2).click();
    await press('F2', 'ArrowDown', 'Enter');
    expect(await counts()).toEqual([1, 2]);
    await undo();
    expect(await counts()).toEqual([2, 1]);
    await cell(2, 3).click();
    await press('Alt+ArrowDown');
    expect(await counts()).toEqual([1, 2]);
    await undo();
    expect(await counts()).toEqual([2, 1]);
  });

  it('takes rows from a spreadsheet: text, implementers, deadline', async () => {
    await desk.open();
    await cell(3, 3).click();
    await press('Control+Enter');
    await paste('নথি পাঠাতে হবে\tক শাখা / খ শাখা\t৩০ দিনের মধ্যে\r\nসভা ডাকতে হবে\tদপ্তর/সংস্থা (সকল)\tদ্রুত\r\n');
    expect((await minutes()).agenda[1]?.decisions?.slice(1)).toEqual([
      {
        blocks: [{ type: 'paragraph', runs: [{ text: 'নথি পাঠাতে হবে' }] }],
        implementers: { list: [{ name: 'ক শাখা' }, { name: 'খ শাখা' }] },
        deadline: { kind: 'relative', count: 30, unit: 'day', literal: '৩০ দিনের মধ্যে' },
      },
      {
        blocks: [{ type: 'paragraph', runs: [{ text: 'সভা ডাকতে হবে' }] }],
        implementers: { list: [{ name: 'দপ্তর/সংস্থা (সকল)' }] },
        deadline: { kind: 'qualitative', text: 'দ্রুত' },
      },
    ]);
    await undo();
    expect((await minutes()).agenda[1]?.decisions).toHaveLength(2);
  });

  it('offers offices from the directory, in Latin letters, too', async () => {
    await desk.open();
    await cell(1, 4).click();
    await page.keyboard.type('ortho');
    await page.getByRole('option', { name: 'অর্থ বিভাগ' }).first().waitFor();
    await press('ArrowDown', 'Enter', 'Enter');
    expect((await decision(0, 0))?.implementers?.list).toHaveLength(1);
    expect((await decision(0, 0))?.implementers?.list[0]?.name).toContain('অর্থ বিভাগ');
    await press('ArrowUp', 'ArrowRight', 'ArrowRight', 'F2', 'ArrowDown', 'Enter');
    expect((await decision(0, 0))?.implementers?.list[0]?.status).toBe('done');
  });

  it('follows an undo under the typing', async () => {
    await desk.open();
    await cell(1, 3).click();
    await press('F2');
    await page.keyboard.type('!');
    await undo();
    expect(await page.locator('.grid-input').inputValue()).toBe('আগামী ০৭ (সাত) কার্যদিবসের মধ্যে প্রতিবেদন দিতে হবে');
    await page.keyboard.type('?');
    await press('Enter');
    expect((await decision(0, 0))?.blocks).toEqual([
      { type: 'paragraph', runs: [{ text: 'আগামী ০৭ (সাত) কার্যদিবসের মধ্যে প্রতিবেদন দিতে হবে?' }] },
    ]);
  });

  it('is clean for axe in every theme', async () => {
    await desk.open();
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      expect(await axeFindings(page)).toEqual([]);
    }
  });
});

describe('the attendance grid', () => {
  it('is filled from the committee in one step, those already there kept', async () => {
    await desk.open('?grid=attendance');
    await page.getByRole('button', { name: 'কমিটির সদস্যদের থেকে পূরণ' }).click();
    expect((await minutes()).attendance).toEqual([
      { name: 'জনাব ক', presence: 'absent' },
      { name: 'বেগম খ', post: 'উপসচিব', presence: 'present' },
    ]);
    await undo();
    expect((await minutes()).attendance).toHaveLength(1);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('fills post and office with a person taken from the directory', async () => {
    await desk.open('?grid=attendance');
    await cell(1, 3).click();
    await press('Control+Enter');
    await page.keyboard.insertText('রহি');
    await page.getByRole('option').first().waitFor();
    await press('ArrowDown', 'Enter');
    expect((await minutes()).attendance?.[1]).toEqual({
      honorific: 'জনাব',
      name: 'রহিম উদ্দিন',
      post: 'উপসচিব',
      office: 'অর্থ বিভাগ',
      presence: 'present',
    });
  });
});

describe('the distribution grid', () => {
  it('shows how a line prints, lets it be overridden and put back', async () => {
    await desk.open('?grid=distribution');
    const before = (await minutes()).distribution[0]?.lines[0];
    await cell(1, 9).click();
    await page.keyboard.insertText('মহোদয়ের একান্ত সচিব');
    await press('Enter');
    expect((await minutes()).distribution[0]?.lines[0]?.literal?.text).toBe('মহোদয়ের একান্ত সচিব');
    expect(await axeFindings(page)).toEqual([]);
    await press('ArrowUp', 'Delete');
    expect((await minutes()).distribution[0]?.lines[0]).toEqual(before);
  });

  it('holds several lists, each of its kind', async () => {
    await desk.open('?grid=distribution');
    const count = (await minutes()).distribution.length;
    await page.getByRole('button', { name: 'আরেকটি তালিকা' }).click();
    await page.locator('select').last().selectOption('attention');
    expect((await minutes()).distribution.at(-1)).toEqual({ kind: 'attention', lines: [] });
    expect((await minutes()).distribution).toHaveLength(count + 1);
    await page.getByRole('button', { name: 'প্রথম সারি যোগ করুন' }).last().click();
    await page.keyboard.insertText('জনাব');
    await press('Enter');
    expect((await minutes()).distribution.at(-1)?.lines).toEqual([{ honorific: 'জনাব' }]);
  });
});
