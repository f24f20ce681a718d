import { describe, expect, it } from 'vitest';
import { setUpFieldsBench } from './fields-bench';

const { page, value, compose } = setUpFieldsBench();

describe('a text', () => {
  it('holds what an input method composes, in the middle of a word too', async () => {
    const field = page().getByLabel('শিরোনাম', { exact: true });
    await field.focus();
    await field.evaluate((input: HTMLTextAreaElement) => {
      input.setSelectionRange(8, 8);
    });
    await compose('ক', 'কি', 'কিছু');
    expect(await field.inputValue()).toBe('ক্ষুদ্র কিছু ও কুটির শিল্পের উন্নয়ন'.replace('কিছু ', 'কিছু'));
    expect(await value('text')).toBe(await field.inputValue());
    expect(await field.evaluate((input: HTMLTextAreaElement) => input.selectionStart)).toBe(12);
  });

  it('is composed into dates, chips and suggestions as well', async () => {
    const bangla = page().getByLabel('বঙ্গাব্দ').first();
    await bangla.fill('১৫ ');
    await compose('ফ', 'ফা', 'ফাল', 'ফাল্', 'ফাল্গুন');
    await page().keyboard.insertText(' ১৪৩০');
    expect([await bangla.inputValue(), await value('date')]).toEqual(['১৫ ফাল্গুন ১৪৩০', '2024-02-28']);
    await page().getByLabel('প্রাপক').focus();
    await compose('উ', 'উপ', 'উপস');
    expect(await value('place')).toBe('উপস');
    await page().getByLabel('বাস্তবায়নকারী', { exact: true }).focus();
    await compose('স', 'সচ', 'সচিব');
    expect(await value('chips')).toHaveLength(4);
    expect((await value('chips')) as string[]).toContain('সচিব');
  });
});

describe('a time', () => {
  it('is read as minutes write it and shown as it will print', async () => {
    const field = page().getByLabel('সভার সময়');
    expect(await field.inputValue()).toBe('বেলা ৩:০০');
    await field.fill('সকাল ১১.০০ ঘটিকা');
    expect(await value('time')).toEqual({ time: '11:00', period: 'সকাল' });
    expect(await page().getByText('ছাপা হবে: সকাল ১১:০০ টা').count()).toBe(1);
    await field.fill('15:30');
    await field.blur();
    expect([await value('time'), await field.inputValue()]).toEqual([{ time: '15:30' }, 'বিকাল ৩:৩০']);
    await field.fill('২৫টা');
    expect(await page().getByRole('alert').innerText()).toContain('এমন কোনো সময় নেই');
    expect(await value('time')).toEqual({ time: '15:30' });
  });
});

describe('a composed wording', () => {
  it('is overridden in place and put back', async () => {
    const group = page().getByRole('group', { name: 'বিতরণের শিরোনাম' });
    await group.getByRole('button').click();
    await page().keyboard.type('অনুলিপি:');
    expect(await value('literal')).toBe('অনুলিপি:');
    expect(await group.innerText()).toContain('হাতে লেখা হয়েছে');
    await page().keyboard.press('Control+a');
    await page().keyboard.press('Backspace');
    expect([await value('literal'), await group.locator('textarea').inputValue()]).toEqual([undefined, '']);
    await page().keyboard.type('দৃষ্টি আকর্ষণ:');
    await group.getByRole('button', { name: 'আগের মতো করুন' }).click();
    expect(await value('literal')).toBeUndefined();
    await expect.poll(() => page().evaluate(() => document.activeElement?.ariaLabel)).toContain('নিজের মতো লিখুন');
  });
});

describe('a number', () => {
  it('is read in either script and shown in the language’s own', async () => {
    const field = page().getByLabel('সভার ক্রম');
    expect(await field.inputValue()).toBe('১২');
    await field.fill('13');
    await field.blur();
    expect([await value('number'), await field.inputValue()]).toEqual([13, '১৩']);
    await field.fill('১০০');
    await field.blur();
    expect(await page().getByRole('alert').innerText()).toContain('১ থেকে ৯৯');
    expect([await value('number'), await field.inputValue()]).toEqual([13, '১০০']);
    await field.press('ArrowUp');
    expect([await value('number'), await field.inputValue()]).toEqual([14, '১৪']);
  });
});
