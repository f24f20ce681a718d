import { expect, it } from 'vitest';
import type { Minutes } from '#shared/minutes/model';
import { editorWords } from '#shared/words/desk/editor-words';
import { changed } from '#tests/support/sample-file';
import { writeInto } from '../safety/sample-desk';
import { type SampleEditor, useSampleEditor } from './sample-editor';

const words = editorWords('bn').checklist;

let editor: SampleEditor;
let start: Minutes;

useSampleEditor((opened, stored) => {
  editor = opened;
  start = stored;
});

it('puts a slip right by one press, which one undo takes back', async () => {
  const { page } = editor;
  const slip = 'কমিটির ১৭ম সভা';
  const right = 'কমিটির ১৭তম সভা';
  await writeInto(page, 'agenda[2].topic', slip);
  await editor.isStored(changed(start, ['agenda[2].topic', slip]));
  await page.keyboard.press('F7');
  const line = page.locator('.checklist li').filter({ hasText: '১৭ম' });
  await line.getByRole('button', { name: words.mend('১৭তম') }).click();
  await editor.isStored(changed(start, ['agenda[2].topic', right]));
  await expect.poll(() => line.count()).toBe(0);
  expect(await page.locator('.checklist').getByRole('status').textContent()).toBe(words.nothing);

  await page.keyboard.press('Control+z');
  await editor.isStored(changed(start, ['agenda[2].topic', slip]));
  await line.waitFor();
  await page.keyboard.press('Control+z');
  await editor.isStored(start);
});
