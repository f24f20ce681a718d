import { afterEach, beforeEach, expect, it } from 'vitest';
import { inputAt, isSaved, openSample, storedDesk } from '../e2e/safety/sample-desk';
import { waysOfTyping } from '../e2e/typing/ways-of-typing';
import { makeHome, removeHome } from './homes';
import { openProgram, type Program } from './open-program';
import { describeProgram } from './runtime';

/** Conjuncts of two and three letters, reph, ya-phala, ra-phala, a vowel sign before and around its letter. */
const words = ['ক্ষমতাপ্রাপ্ত', 'কার্যক্রম', 'রাষ্ট্রের', 'মন্ত্রণালয়', 'ব্যবস্থা', 'দ্রুত', 'কোম্পানি'];

let home = '';
let program: Program;

beforeEach(async () => {
  home = makeHome();
  program = await openProgram(home);
});

afterEach(async () => {
  await program.close();
  removeHome(home);
});

describeProgram('typing Bangla', () => {
  it.each(Object.entries(waysOfTyping))(
    'by %s puts every letter where it belongs, and saves it',
    async (_name, way) => {
      const { page } = program;
      const id = await openSample(page);
      const session = await page.context().newCDPSession(page);
      await inputAt(page, 'committee').focus();
      await page.keyboard.press('Control+a');
      for (const word of words) {
        await way(session, word);
        await page.keyboard.press('Space');
      }
      const line = `${words.join(' ')} `.normalize('NFC');
      await expect.poll(async () => (await inputAt(page, 'committee').inputValue()).normalize('NFC')).toBe(line);
      await page.locator('[data-path="agenda[0].discussion"]').focus();
      await page.keyboard.press('Control+End');
      for (const word of words) await way(session, word);
      await expect
        .poll(async () =>
          (await page.locator('[data-path="agenda[0].discussion"]').innerText()).normalize('NFC').trim(),
        )
        .toMatch(new RegExp(`${words.join('').normalize('NFC')}$`, 'u'));
      await isSaved(page);
      const { json } = await storedDesk(page, id);
      expect(json.normalize('NFC')).toContain(words.join('').normalize('NFC'));
    },
  );
});
