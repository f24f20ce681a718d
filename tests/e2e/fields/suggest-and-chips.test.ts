import { describe, expect, it } from 'vitest';
import { setUpFieldsBench } from './fields-bench';

const { page, value, paste } = setUpFieldsBench();

/** The native lists' options are not meant. */
const options = () => page().getByRole('listbox').getByRole('option');

describe('suggestions', () => {
  const field = () => page().getByRole('combobox', { name: 'প্রাপক' });

  it('come for Latin and Bangla letters, are taken by Enter or Tab, and closed by Escape', async () => {
    await field().pressSequentially('upa');
    await expect.poll(() => options().count()).toBe(2);
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    await field().press('ArrowDown');
    await field().press('ArrowDown');
    await field().press('Enter');
    expect(await value('place')).toBe('উপপরিচালক');
    await field().fill('মহা');
    await expect.poll(() => options().count()).toBe(1);
    await field().press('Escape');
    expect([await options().count(), await value('place')]).toEqual([0, 'মহা']);
    await field().pressSequentially('প');
    await expect.poll(() => options().count()).toBe(1);
    await field().press('ArrowDown');
    await field().press('Tab');
    expect(await value('place')).toBe('মহাপরিচালক');
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(false);
  });

  it('never replace free text', async () => {
    await field().pressSequentially('upa');
    await expect.poll(() => options().count()).toBe(2);
    await field().press('Tab');
    expect(await value('place')).toBe('upa');
  });
});

describe('chips', () => {
  const field = () => page().getByRole('combobox', { name: 'বাস্তবায়নকারী' });
  const focusedText = () => page().evaluate(() => (document.activeElement as HTMLElement).innerText);

  it('are plain text until somebody comes near', async () => {
    const list = page().getByRole('list', { name: 'বাস্তবায়নকারী: তালিকা' });
    expect(await list.getByRole('button').count()).toBe(0);
    const before = await list.boundingBox();
    await field().focus();
    expect(await list.getByRole('button').count()).toBe(6);
    expect(await list.boundingBox()).toEqual(before);
  });

  it('are typed, pasted as a list, and suggested; each keystroke is kept', async () => {
    await field().focus();
    await page().keyboard.type('সচিব');
    await expect
      .poll(() => value('chips'))
      .toEqual(['মহাপরিচালক, সমাজসেবা অধিদপ্তর', 'দপ্তর/সংস্থা (সকল)', 'সিস্টেম এনালিস্ট', 'সচিব']);
    await page().keyboard.press('Enter');
    await paste('ক / খ\nগ');
    await page().keyboard.type('deputy dir');
    await expect.poll(() => options().count()).toBe(1);
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    await expect
      .poll(async () => ((await value('chips')) as string[]).slice(3))
      .toEqual(['সচিব', 'ক', 'খ', 'গ', 'উপপরিচালক']);
    expect(await field().inputValue()).toBe('');
  });

  it('are changed, moved and removed by the keyboard', async () => {
    await field().focus();
    await page().keyboard.press('Backspace');
    expect(await field().inputValue()).toBe('সিস্টেম এনালিস্ট');
    await page().keyboard.press('End');
    await page().keyboard.type(' (১)');
    await page().keyboard.press('Enter');
    await page().keyboard.press('ArrowLeft');
    await expect.poll(focusedText).toBe('সিস্টেম এনালিস্ট (১)');
    await page().keyboard.press('Alt+ArrowLeft');
    await expect.poll(focusedText).toBe('সিস্টেম এনালিস্ট (১)');
    expect(await value('chips')).toEqual(['মহাপরিচালক, সমাজসেবা অধিদপ্তর', 'সিস্টেম এনালিস্ট (১)', 'দপ্তর/সংস্থা (সকল)']);
    await page().keyboard.press('ArrowLeft');
    await page().keyboard.press('Delete');
    expect(await value('chips')).toEqual(['সিস্টেম এনালিস্ট (১)', 'দপ্তর/সংস্থা (সকল)']);
    await page().keyboard.press('Enter');
    await page().keyboard.press('End');
    await page().keyboard.type('!');
    await page().keyboard.press('Tab');
    expect(await value('chips')).toEqual(['সিস্টেম এনালিস্ট (১)!', 'দপ্তর/সংস্থা (সকল)']);
  });

  it('are removed by the mouse', async () => {
    await page().getByText('সিস্টেম এনালিস্ট').hover();
    await page().getByRole('button', { name: '“সিস্টেম এনালিস্ট” বাদ দিন' }).click();
    expect(await value('chips')).toHaveLength(2);
  });
});
