import { describe, expect, it } from 'vitest';
import { outFolder } from '#tests/support/folders';
import { setUpFieldsBench } from './fields-bench';

const { page, value, paste } = setUpFieldsBench();

describe('a memo number', () => {
  const group = () => page().getByRole('group', { name: 'স্মারক নম্বর' });

  it('is typed through its groups without leaving the keys', async () => {
    await group().getByLabel('মন্ত্রণালয় (২ অঙ্ক)').focus();
    await page().keyboard.type('58000000018990022143', { delay: 15 });
    expect(await value('memo')).toBe('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.৪৩');
    await page().keyboard.press('Control+a');
    await page().keyboard.press('Backspace');
    await page().keyboard.press('-');
    await page().keyboard.type('351(1)');
    expect(await value('memo')).toBe('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১-৩৫১(১)');
    expect(await group().getByRole('alert').count()).toBe(0);
  });

  it('is pasted whole into any group, in its own shape', async () => {
    await group().getByLabel('শাখা (৩ অঙ্ক)').focus();
    await paste('০৫.০০.০০০০.১২৩.১১৭.২২.০০০৪.২৪.১৫০');
    expect(await value('memo')).toBe('০৫.০০.০০০০.১২৩.১১৭.২২.০০০৪.২৪.১৫০');
    await expect.poll(() => group().locator('.memo-segment').count()).toBe(9);
    await expect
      .poll(() =>
        group()
          .getByLabel('পত্রের ক্রমিক')
          .evaluate((input) => input === document.activeElement),
      )
      .toBe(true);
  });

  it('comes from a file; a serial that is taken is refused, the document that has it named, the next one offered', async () => {
    await group().getByLabel('নথি', { exact: true }).selectOption('file-1');
    expect(await value('memo')).toBe('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১');
    await group().getByRole('button', { name: '১৫০' }).click();
    const alert = page()
      .getByRole('alert')
      .filter({ has: page().getByRole('link') });
    await expect.poll(() => alert.innerText()).toContain('মাসিক সমন্বয় সভা, জানুয়ারি ২০২৪');
    expect(await page().getByRole('link').getAttribute('href')).toBe('#/document/other');
    expect(await value('memo')).toBe('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১');
    expect(await group().getByLabel('পত্রের ক্রমিক').inputValue()).toBe('১৫০');
    await page().screenshot({ path: `${outFolder}fields/duplicate.png` });
    await group().getByRole('button', { name: '১৫১' }).click();
    await expect.poll(() => value('memo')).toBe('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.১৫১');
    await expect.poll(() => value('taken')).toEqual(['file-1 151']);
  });

  it('is refused in the same way when it is typed', async () => {
    await group().getByRole('button', { name: 'এক লাইনে লিখুন' }).click();
    const line = group().getByLabel('স্মারক নম্বর');
    await line.fill('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.১৫০');
    await expect.poll(() => value('memo')).toBe('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১');
    expect(await line.inputValue()).toBe('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.১৫০');
    await line.press('End');
    await line.press('Backspace');
    await line.press('2');
    await expect.poll(() => value('memo')).toBe('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.১৫2');
    expect(await page().getByRole('link').count()).toBe(0);
  });

  it('is turned into 22 digits only when a person says so', async () => {
    await group().getByLabel('মন্ত্রণালয় (২ অঙ্ক)').focus();
    await paste('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.৪৩');
    await group().getByRole('button', { name: '২২ অঙ্কের রূপ দেখুন' }).click();
    expect(await value('memo')).toBe('৫৮.০০.০০০০.০১৮.৯৯.০০২.২১.৪৩');
    await group().getByRole('button', { name: 'এই নম্বর বসান' }).click();
    expect(await value('memo')).toBe('৫৮.০০.০০০০.০০০.০১৮.৯৯.০০০২.২১.৪৩');
  });

  it('says what is wrong under it', async () => {
    await group().getByRole('button', { name: 'এক লাইনে লিখুন' }).click();
    await group().getByLabel('স্মারক নম্বর').fill('সচিবালয়/১২');
    expect(await group().getByRole('alert').innerText()).toContain('অঙ্ক দিয়ে শুরু হয়নি');
  });
});
