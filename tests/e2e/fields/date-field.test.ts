import { describe, expect, it } from 'vitest';
import { setUpFieldsBench } from './fields-bench';

const { page, value } = setUpFieldsBench();

describe('a date', () => {
  const gregorian = () => page().getByRole('group', { name: 'সভার তারিখ', exact: true }).getByLabel('খ্রিস্টাব্দ');
  const bangla = () => page().getByRole('group', { name: 'সভার তারিখ', exact: true }).getByLabel('বঙ্গাব্দ');
  const group = () => page().getByRole('group', { name: 'সভার তারিখ', exact: true });

  it('follows in the other calendar at once, whichever is typed in', async () => {
    expect([await gregorian().inputValue(), await bangla().inputValue()]).toEqual([
      '২৭ ফেব্রুয়ারি ২০২৪',
      '১৪ ফাল্গুন ১৪৩০',
    ]);
    await gregorian().fill('16-10-2019');
    expect(await bangla().inputValue()).toBe('৩১ আশ্বিন ১৪২৬');
    expect(await gregorian().inputValue()).toBe('16-10-2019');
    await bangla().fill('১ কার্তিক ১৪২৬');
    expect([await gregorian().inputValue(), await value('date')]).toEqual(['১৭ অক্টোবর ২০১৯', '2019-10-17']);
    await gregorian().fill('');
    expect([await bangla().inputValue(), await value('date')]).toEqual(['', undefined]);
  });

  it('keeps what is wrong as it was typed, says why, and keeps its value', async () => {
    await gregorian().fill('৩০/০২/২০২৪');
    await expect.poll(() => group().getByRole('alert').innerText()).toContain('৩০/০২/২০২৪');
    await bangla().focus();
    expect([await gregorian().inputValue(), await bangla().inputValue(), await value('date')]).toEqual([
      '৩০/০২/২০২৪',
      '১৪ ফাল্গুন ১৪৩০',
      '2024-02-27',
    ]);
    await gregorian().fill('২৯/০২/২০২৪');
    expect(await group().getByRole('alert').count()).toBe(0);
    await gregorian().blur();
    expect(await gregorian().inputValue()).toBe('২৯ ফেব্রুয়ারি ২০২৪');
    await bangla().fill('১ বৈশাখ ১৩৯০');
    expect(await group().getByRole('alert').innerText()).toContain('১৩৯৪');
  });

  it('does not call a date wrong that is only half typed', async () => {
    await gregorian().fill('২৭ ফেব্র');
    expect(await group().getByRole('alert').count()).toBe(0);
    await gregorian().blur();
    expect(await group().getByRole('alert').innerText()).toContain('বোঝা যায়নি');
    expect(await value('date')).toBe('2024-02-27');
  });

  it('names the weekday, the weekend and a holiday', async () => {
    expect(await group().innerText()).toContain('মঙ্গলবার');
    await gregorian().fill('1/3/2024');
    expect(await group().innerText()).toContain('শুক্রবার · সাপ্তাহিক ছুটি');
    await gregorian().fill('21/2/2024');
    expect(await group().innerText()).toContain('ছুটি: শহীদ দিবস');
  });

  it('takes the place of what was typed when it is changed from elsewhere', async () => {
    await gregorian().fill('৩০/০২/২০২৪');
    await page().evaluate(() => {
      (globalThis as unknown as { changeFields: (changes: object) => void }).changeFields({ date: '2024-03-26' });
    });
    expect(await gregorian().inputValue()).toBe('২৬ মার্চ ২০২৪');
  });

  it('is picked by the keyboard alone, from months of either calendar', async () => {
    await gregorian().focus();
    await page().keyboard.press('Alt+ArrowDown');
    const dialog = page().getByRole('dialog');
    const focused = () => page().evaluate(() => (document.activeElement as HTMLElement).dataset.date);
    await expect.poll(focused).toBe('2024-02-27');
    await page().keyboard.press('ArrowRight');
    await page().keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('2024-03-06');
    expect(await dialog.innerText()).toContain('মার্চ ২০২৪');
    await page().keyboard.press('PageUp');
    await expect.poll(focused).toBe('2024-02-06');
    await page().keyboard.press('Shift+PageUp');
    await expect.poll(focused).toBe('2023-02-06');
    await page().keyboard.press('Enter');
    expect(await value('date')).toBe('2023-02-06');
    expect(await dialog.isVisible()).toBe(false);
    expect(await gregorian().evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('follows the Bangla months when it is opened from the Bangla input, and is left by Escape', async () => {
    await bangla().focus();
    await page().keyboard.press('Alt+ArrowDown');
    const dialog = page().getByRole('dialog');
    await expect.poll(() => dialog.innerText()).toContain('ফাল্গুন ১৪৩০');
    expect(await dialog.locator('td:not([data-outside])').first().getAttribute('data-date')).toBe('2024-02-14');
    expect(await dialog.locator('[aria-current=date]').getAttribute('data-date')).toBe('2024-02-25');
    expect(await dialog.innerText()).toContain('শহীদ দিবস');
    await page().keyboard.press('PageDown');
    await expect.poll(() => dialog.innerText()).toContain('চৈত্র ১৪৩০');
    await page().keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect([await value('date'), await bangla().evaluate((input) => input === document.activeElement)]).toEqual([
      '2024-02-27',
      true,
    ]);
  });

  it('is picked by the mouse, and the button closes what it opened', async () => {
    const button = group().getByRole('button', { name: 'পঞ্জিকা থেকে বাছুন' });
    await button.click();
    await page().locator('td[data-date="2024-02-14"]').click();
    expect(await value('date')).toBe('2024-02-14');
    await button.click();
    await expect.poll(() => page().getByRole('grid').count()).toBe(1);
    await button.click();
    await expect.poll(() => page().getByRole('grid').count()).toBe(0);
  });
});
