import type { CDPSession, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from '#tests/support/axe';
import { startGridPage, type GridPage } from './grid-page';

let desk: GridPage;
let page: Page;
let devtools: CDPSession;

type Row = {
  readonly name: string;
  readonly kind: string;
  readonly offices: readonly string[];
  readonly isDone: boolean;
};

const rows = (): Promise<readonly Row[]> => page.evaluate(() => (window as unknown as { rows: readonly Row[] }).rows);
const names = async (): Promise<readonly string[]> => (await rows()).map(({ name }) => name);
const calls = (): Promise<number> => page.evaluate(() => (window as unknown as { calls?: number }).calls ?? 0);

/** Row and column of the cell with the keyboard, from 1. */
const here = (): Promise<string> =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest('[role="gridcell"]');
    const row = cell?.closest('[role="row"]');
    return `${String(Number(row?.getAttribute('aria-rowindex')) - 1)}:${cell?.getAttribute('aria-colindex') ?? ''}`;
  });

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const cell = (row: number, column: number) =>
  page.locator(`[role="row"][aria-rowindex="${String(row + 1)}"] [aria-colindex="${String(column)}"]`);

const paste = (text: string, html?: string): Promise<void> =>
  page.evaluate(
    ([plain, markup]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      if (markup !== undefined) clipboardData.setData('text/html', markup);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [text, html] as const,
  );

beforeAll(async () => {
  desk = await startGridPage('main');
  page = desk.page;
  devtools = await page.context().newCDPSession(page);
});

afterAll(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.close();
});

beforeEach(async () => {
  await desk.open();
});

describe('moving in the grid', () => {
  it('follows arrows, Home, End, their Ctrl forms and pages, and stops at the edges', async () => {
    await cell(1, 2).click();
    const seen: string[] = [];
    for (const key of [
      'ArrowRight',
      'ArrowDown',
      'End',
      'Home',
      'Control+End',
      'ArrowDown',
      'Control+Home',
      'ArrowUp',
      'PageDown',
      'PageUp',
    ]) {
      await press(key);
      seen.push(await here());
    }
    expect(seen).toEqual(['1:3', '2:3', '2:5', '2:1', '4:5', '4:5', '1:1', '1:1', '4:1', '1:1']);
  });

  it('has one stop for Tab, lets Tab leave after Escape in both directions, and is no trap', async () => {
    expect(await page.locator('[role="grid"] [tabindex="0"], [role="grid"] .grid-input').count()).toBe(1);
    await cell(2, 2).click();
    await press('Escape', 'Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
    await press('Shift+Tab');
    expect(await here()).toBe('2:2');
    await press('Escape', 'Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role="grid"]'))).toBeNull();
    await cell(1, 1).click();
    await press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[role="grid"]'))).toBeNull();
  });

  it('selects a range with Shift and says so', async () => {
    await cell(1, 2).click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight');
    expect(await page.locator('[role="gridcell"][aria-selected="true"]').count()).toBe(4);
    await cell(4, 4).click({ modifiers: ['Shift'] });
    expect(await page.locator('[role="gridcell"][aria-selected="true"]').count()).toBe(12);
  });

  it('selects a range with the mouse', async () => {
    await cell(1, 2).hover();
    await page.mouse.down();
    await cell(2, 3).hover();
    await page.mouse.up();
    expect(await page.locator('[role="gridcell"][aria-selected="true"]').count()).toBe(4);
  });
});

describe('typing', () => {
  it('replaces the cell from the first key, each key in the document at once', async () => {
    await cell(1, 2).click();
    await page.keyboard.type('কমিটি');
    expect((await names())[0]).toBe('কমিটি');
    await press('Enter');
    expect(await here()).toBe('2:2');
    await page.keyboard.type('x');
    await press('Tab');
    expect(await here()).toBe('2:3');
    expect((await names()).slice(0, 2)).toEqual(['কমিটি', 'x']);
  });

  it('takes a composition as the first event and loses none of it', async () => {
    await cell(1, 2).click();
    for (const text of ['ক', 'কা', 'কার', 'কার্য']) {
      await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await devtools.send('Input.insertText', { text: 'কার্য' });
    for (const text of ['দি', 'দিবস']) {
      await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await devtools.send('Input.insertText', { text: 'দিবস' });
    await press('Enter');
    expect((await names())[0]).toBe('কার্যদিবস');
    await devtools.send('Input.insertText', { text: 'স্মারক' });
    await press('Enter');
    expect((await names())[1]).toBe('স্মারক');
  });

  it('goes on from the text with F2, Enter and a double click; Escape puts the row back', async () => {
    await cell(1, 2).click();
    await press('F2');
    await page.keyboard.type('!');
    await press('Enter', 'Enter');
    await page.keyboard.type('?');
    await press('Enter');
    await cell(4, 2).dblclick();
    await page.keyboard.type('+');
    await press('Enter');
    expect(await names()).toEqual(['সারি 1!', 'সারি 2?', 'সারি 3', 'সারি 4+']);
    await press('F2');
    await page.keyboard.type(' অন্য');
    await press('Escape');
    expect(await names()).toEqual(['সারি 1!', 'সারি 2?', 'সারি 3', 'সারি 4+']);
  });

  it('breaks a line with Alt+Enter and keeps what was typed when the grid is left', async () => {
    await cell(1, 2).click();
    await page.keyboard.type('এক');
    await press('Alt+Enter');
    await page.keyboard.type('দুই');
    await page.locator('#after').click();
    expect((await names())[0]).toBe('এক\nদুই');
    await press('Shift+Tab');
    expect(await page.locator('.grid-input').inputValue()).toBe('');
  });

  it('does not write into a locked cell and says why', async () => {
    await cell(3, 2).click();
    await page.keyboard.type('x');
    await press('Delete');
    expect((await names())[2]).toBe('সারি 3');
    expect(await page.locator('.grid-message').textContent()).toContain('বন্ধ');
  });
});

describe('choices, chips and switches', () => {
  it('chooses by arrows or by the first letters', async () => {
    await cell(1, 3).click();
    await press('F2', 'ArrowDown', 'Enter');
    expect(await here()).toBe('2:3');
    await page.keyboard.insertText('অনুপ');
    await press('Tab');
    expect((await rows()).map(({ kind }) => kind)).toEqual(['b', 'c', 'a', 'a']);
    await press('ArrowLeft', 'ArrowDown', 'Space');
    await page.getByRole('option', { name: 'অনলাইনে' }).click();
    expect((await rows())[2]?.kind).toBe('b');
  });

  it('adds chips by typing or from the suggestions, and takes them away with Backspace', async () => {
    await cell(1, 4).click();
    await page.keyboard.insertText('নতুন দপ্তর');
    await press('Enter');
    await page.keyboard.insertText('শাখা');
    await page.getByRole('option', { name: 'সেবা শাখা' }).waitFor();
    await press('ArrowDown', 'Enter', 'Enter');
    expect((await rows())[0]?.offices).toEqual(['অর্থ বিভাগ', 'নতুন দপ্তর', 'সেবা শাখা']);
    expect(await here()).toBe('2:4');
    await press('ArrowUp', 'F2', 'Backspace', 'Enter');
    expect((await rows())[0]?.offices).toEqual(['অর্থ বিভাগ', 'নতুন দপ্তর']);
  });

  it('turns a switch with Space and with a click', async () => {
    await cell(1, 5).click({ position: { x: 3, y: 3 } });
    await press('Space');
    await page.locator('[data-toggle]').nth(1).click();
    expect((await rows()).map(({ isDone }) => isDone)).toEqual([true, true, false, false]);
  });
});

describe('rows and ranges', () => {
  it('pastes rows from a spreadsheet in one change, adding those that are not there', async () => {
    await cell(4, 2).click();
    await paste('"এক\nদুই"\tঅনলাইনে\tক শাখা\r\nতিন\tঅনুপস্থিত\t"খ শাখা\nগ শাখা"\r\n');
    expect((await rows()).slice(3)).toEqual([
      { name: 'এক\nদুই', kind: 'b', offices: ['ক শাখা'], isDone: false },
      { name: 'তিন', kind: 'c', offices: ['খ শাখা', 'গ শাখা'], isDone: false },
    ]);
    expect(await calls()).toBe(1);
    await paste('<p>x</p>', '<table><tr><td>ছক থেকে</td></tr></table>');
    expect((await names())[3]).toBe('ছক থেকে');
  });

  it('copies, cuts and pastes by the real clipboard', async () => {
    await cell(1, 2).click();
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('সারি 1\tউপস্থিত\r\nসারি 2\tউপস্থিত');
    await cell(2, 2).click();
    await press('Control+x');
    await cell(4, 2).click();
    await press('Control+v');
    expect(await names()).toEqual(['সারি 1', '', 'সারি 3', 'সারি 2']);
  });

  it('fills down, clears, and passes over what is locked', async () => {
    await cell(1, 2).click();
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    expect(await names()).toEqual(['সারি 1', 'সারি 1', 'সারি 3', 'সারি 1']);
    await press('Delete');
    expect(await names()).toEqual(['', '', 'সারি 3', '']);
    expect(await calls()).toBe(2);
  });

  it('adds, moves and removes rows by keys, the keyboard staying with its row', async () => {
    await cell(1, 2).click();
    await press('Control+Enter');
    expect(await here()).toBe('2:2');
    await page.keyboard.type('নতুন');
    await press('Escape');
    await page.keyboard.type('নতুন');
    await press('Enter', 'ArrowUp', 'Alt+ArrowUp');
    expect([await names(), await here()]).toEqual([['নতুন', 'সারি 1', 'সারি 2', 'সারি 3', 'সারি 4'], '1:2']);
    await press('Alt+ArrowUp', 'Alt+ArrowDown', 'Control+Delete');
    expect(await names()).toEqual(['সারি 1', 'সারি 2', 'সারি 3', 'সারি 4']);
    await press('Control+End', 'Tab');
    expect(await here()).toBe('5:2');
    await press('Control+a', 'Control+Delete');
    expect(await rows()).toEqual([]);
    await press('Enter');
    expect(await here()).toBe('1:2');
  });

  it('moves a row by its handle', async () => {
    await cell(1, 2).hover();
    const from = await page.locator('.grid-body .grid-handle').first().boundingBox();
    const to = await cell(3, 2).boundingBox();
    if (!from || !to) throw new Error('the handle is not there');
    await page.mouse.move(from.x + 8, from.y + 18);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, from.y + 40, { steps: 4 });
    await page.mouse.move(from.x + 8, to.y + to.height / 2, { steps: 8 });
    await page.mouse.up();
    expect(await names()).toEqual(['সারি 2', 'সারি 3', 'সারি 1', 'সারি 4']);
  });

  it('draws only what is in view of many rows, and keeps the keyboard', async () => {
    await desk.open('?rows=2000');
    await cell(1, 2).click();
    expect(await page.locator('.grid-body [role="row"]').count()).toBeLessThan(60);
    await press('Control+End');
    expect(await here()).toBe('2000:5');
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowUp');
    await page.keyboard.type('শেষের আগে');
    expect((await names())[1998]).toBe('শেষের আগে');
    await page.locator('.grid-scroll').evaluate((box) => {
      box.scrollTop = 0;
    });
    await cell(1, 2).waitFor();
    expect(await here()).toBe('1999:2');
  });
});

describe('who cannot see it', () => {
  it('is told the same: axe finds nothing, while selecting, editing and choosing', async () => {
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      await cell(1, 2).click();
      expect(await axeFindings(page)).toEqual([]);
      await press('F2');
      expect(await axeFindings(page)).toEqual([]);
      await press('Escape', 'ArrowRight', 'F2');
      expect(await axeFindings(page)).toEqual([]);
      await press('Escape', 'ArrowRight', 'F2');
      await page.keyboard.insertText('শাখা');
      await page.getByRole('option').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await press('Escape');
    }
  });

  it('hears the header, the row and the text of the cell', async () => {
    await cell(2, 2).click();
    expect(await page.locator('.grid-input').getAttribute('aria-label')).toBe('নাম, সারি ২: সারি 2');
    expect(await page.locator('[role="grid"]').getAttribute('aria-rowcount')).toBe('5');
  });
});
