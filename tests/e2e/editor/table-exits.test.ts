import { expect, it } from 'vitest';
import type { Block, Minutes } from '#shared/minutes/model';
import { inputAt } from '../safety/sample-desk';
import { enterField, paste, takeBackTo, useSampleEditor, type SampleEditor } from './sample-editor';

// A caret gets behind a table that ends its text and before one that begins it; nothing is written before it is typed.

let editor: SampleEditor;
let start: Minutes;
const path = 'agenda[1].discussion';

useSampleEditor((opened, stored) => {
  editor = opened;
  start = stored;
});

const blocksOf = async (): Promise<readonly Block[]> => (await editor.stored()).agenda[1]?.discussion ?? [];
const line = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });
const isBlocks = (expected: readonly unknown[]): Promise<void> =>
  expect.poll(blocksOf, { timeout: 30_000 }).toEqual(expected);

/** A table alone in the field; gives it. */
const pasteTable = async (inner = 'ঘ'): Promise<Block> => {
  await enterField(editor.page, path);
  await editor.press('Control+a');
  await paste(editor.page, `<table><tr><td>ক</td><td>খ</td></tr><tr><td>গ</td><td>${inner}</td></tr></table>`, '');
  await expect.poll(async () => (await blocksOf()).map(({ type }) => type)).toEqual(['table']);
  return (await blocksOf())[0]!;
};

const type = (text: string): Promise<void> => editor.page.keyboard.insertText(text);

it('after a paste the caret stands behind the table, whose cells keep their words', async () => {
  const table = await pasteTable();
  await type('পরে');
  await isBlocks([table, line('পরে')]);
  await takeBackTo(start, editor);
});

it('ArrowDown and ArrowUp lead out of the outermost rows; leaving writes nothing', async () => {
  const table = await pasteTable();
  await inputAt(editor.page, path).getByText('ঘ').click();
  await editor.press('ArrowDown');
  await inputAt(editor.page, path).getByText('ক').click();
  await editor.press('ArrowUp');
  await isBlocks([table]);
  await type('আগে');
  await isBlocks([line('আগে'), table]);
  await inputAt(editor.page, path).getByText('খ').click();
  await editor.press('ArrowDown', 'ArrowDown');
  await type('পরে');
  await isBlocks([line('আগে'), table, line('পরে')]);
  await takeBackTo(start, editor);
});

it('a click below the table leads behind it', async () => {
  const table = await pasteTable();
  await inputAt(editor.page, path).getByText('ক').click();
  await editor.press('Control+z', 'Control+y');
  await inputAt(editor.page, path).getByText('ক').click();
  const box = (await inputAt(editor.page, path).boundingBox())!;
  await editor.page.mouse.click(box.x + box.width / 2, box.y + box.height - 4);
  await type('পরে');
  await isBlocks([table, line('পরে')]);
  await takeBackTo(start, editor);
});

it('a table in a cell is left in the same way', async () => {
  await pasteTable('<table><tr><td>ভেতর</td><td>খ</td></tr></table>');
  await inputAt(editor.page, path).getByText('ভেতর').click();
  await editor.press('ArrowDown');
  await type('পরে');
  await expect
    .poll(async () => {
      const [table] = await blocksOf();
      return table?.type === 'table' ? table.rows[1]?.cells[1]?.blocks.at(-1) : undefined;
    })
    .toEqual(line('পরে'));
  await takeBackTo(start, editor);
});
