import { expect, it } from 'vitest';
import type { Minutes } from '#shared/minutes/model';
import { editorWords } from '#shared/words/desk/editor-words';
import { gridWords } from '#shared/words/desk/grid-words';
import { documentIdOf, enterAtEnd, inputAt, isSaved } from '../safety/sample-desk';
import { type SampleEditor, useSampleEditor } from './sample-editor';

const words = editorWords('bn');

let editor: SampleEditor;
let start: Minutes;

useSampleEditor((opened, stored) => {
  editor = opened;
  start = stored;
});

const paper = () => editor.page.frameLocator('.paper-frame');
const onPaper = (place: string) => paper().locator(`p[data-place="${place}"]`).first();
const decisionPlace = (item: number, decision: number): string => {
  const own = start.agenda[item]!;
  return `agenda[#${own.id}].decisions[#${own.decisions![decision]!.id}].blocks[0]`;
};

/** Whether the paragraph is within what is seen of the paper. */
const isInView = (place: string): Promise<boolean> =>
  onPaper(place).evaluate((paragraph) => {
    const { top, bottom } = paragraph.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

const focusedPath = (): Promise<string | undefined> =>
  editor.page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset.path);

it('brings along the page that prints the place of the caret, and leaves a page that is seen where it is', async () => {
  const last = start.agenda.length - 1;
  await onPaper(decisionPlace(last, 0)).waitFor({ state: 'attached' });
  expect(await isInView(decisionPlace(last, 0))).toBe(false);
  await enterAtEnd(editor.page, `agenda[${String(last)}].decisions[0].blocks`);
  await expect.poll(() => isInView(decisionPlace(last, 0))).toBe(true);
  await inputAt(editor.page, 'title').focus();
  await expect.poll(() => isInView('title')).toBe(true);
});

it('leads from a click on the paper to the character in its field', async () => {
  const place = decisionPlace(0, 0);
  await onPaper(place).waitFor();
  const paragraph = onPaper(place);
  await paragraph.scrollIntoViewIfNeeded();
  // Behind the first words, wherever they stand.
  const point = await paragraph.evaluate((own) => {
    const text = own.lastChild as Text;
    const range = document.createRange();
    const at = text.data.indexOf(' ', 8) + 1;
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box = range.getBoundingClientRect();
    return { x: box.left + 1, y: box.top + box.height / 2, word: text.data.slice(0, at) };
  });
  const frame = (await editor.page.locator('.paper-frame').boundingBox())!;
  await editor.page.mouse.click(frame.x + point.x, frame.y + point.y);
  await expect.poll(focusedPath).toBe('agenda[0].decisions[0].blocks');
  await editor.page.keyboard.press('Shift+Home');
  const selected = await editor.page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected.replaceAll('\u00A0', ' ')).toBe(point.word.replaceAll('\u00A0', ' '));
});

it('stands beside a grid without throwing anybody out of it, both following each other', async () => {
  const { page } = editor;
  await enterAtEnd(page, 'agenda[1].decisions[1].blocks');
  await editor.press('Alt+Shift+2');
  await expect.poll(focusedPath).toBe('agenda[1].decisions[1]');
  await editor.press('F9');
  await onPaper(decisionPlace(1, 1)).waitFor();
  await expect.poll(focusedPath).toBe('agenda[1].decisions[1]');
  await page.keyboard.press('ArrowUp');
  await expect.poll(focusedPath).toBe('agenda[1].decisions[0]');
  await onPaper(decisionPlace(2, 0)).click();
  await expect.poll(focusedPath).toBe('agenda[2].decisions[0]');
  await expect.poll(() => page.getByRole('grid', { name: gridWords('bn').decisions.name }).count()).toBe(1);
  await editor.press('Alt+Shift+1');
  await expect.poll(focusedPath).toBe('agenda[2].decisions[0].blocks');
});

it('is beside the settings of the layout, which change it', async () => {
  const { page } = editor;
  await editor.press('Shift+F7');
  await page.getByRole('complementary', { name: words.panels.style }).waitFor();
  await onPaper('title').waitFor();
  expect(await paper().locator('.decisions').count()).toBe(0);
  await page.getByRole('radio').nth(2).press('Space');
  await paper().locator('.decisions').first().waitFor();
  await onPaper('title').click();
  await expect.poll(focusedPath).toBe('title');
  // What is taken back is shown: the settings come again, and then give the text its room.
  await editor.press('Control+z');
  await paper().locator('.decisions').waitFor({ state: 'detached' });
  await editor.press('F9');
  await inputAt(page, 'title').waitFor();
});

it('comes back in the grid where it was left', async () => {
  const { page } = editor;
  await enterAtEnd(page, 'agenda[1].decisions[0].blocks');
  await editor.press('Alt+Shift+2');
  await expect.poll(focusedPath).toBe('agenda[1].decisions[0]');
  await page.waitForTimeout(600); // the place is written down a moment after it changed
  const id = documentIdOf(page);
  await editor.press('Alt+1');
  await page.getByRole('grid').first().waitFor();
  await page.goto(`${editor.desk.address}#/document/${id}`);
  await expect.poll(focusedPath).toBe('agenda[1].decisions[0]');
  expect(await page.getByRole('grid', { name: gridWords('bn').decisions.name }).count()).toBe(1);
});

it('is seen in a second window as it is written in the first', async () => {
  const { page } = editor;
  await editor.press('Alt+Shift+1');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('.strip').filter({ hasText: words.readOnly.locked }).waitFor();
  await inputAt(page, 'committee').fill('লাইভ কমিটি');
  await isSaved(page);
  await expect.poll(() => inputAt(other, 'committee').inputValue()).toBe('লাইভ কমিটি');
  expect(await inputAt(other, 'committee').getAttribute('readonly')).not.toBeNull();
  await other.close();
});
