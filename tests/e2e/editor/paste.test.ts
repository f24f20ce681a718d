import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMeeting } from '#shared/minutes/parse';
import type { Block, Minutes, TableCell } from '#shared/minutes/model';
import { pasteNoticeWords } from '#shared/words/desk/paste-notice-words';
import { projectFolder } from '#tests/support/folders';
import { fileText } from '#tests/support/sample-file';
import { inputAt } from '../safety/sample-desk';
import { enterField, linesOf, paste, type SampleEditor, useSampleEditor } from './sample-editor';

let editor: SampleEditor;
let start: Minutes;

useSampleEditor((opened, stored) => {
  editor = opened;
  start = stored;
});

type Clipboard = { readonly html: string; readonly blocks: readonly Block[] };

const clipboardOf = (name: string): Clipboard => {
  const read = (ending: string): string =>
    readFileSync(`${projectFolder}tests/fixtures/paste/${name}.${ending}`, 'utf8');
  const { blocks } = JSON.parse(read('blocks.json')) as { readonly blocks: readonly Block[] };
  return { html: read('html'), blocks };
};

const programs = ['word-365', 'word-2010', 'libreoffice-7', 'excel-365', 'google-docs', 'nothi-tinymce4'] as const;

const noticeOf = (code: 'bijoy' | 'images-dropped') =>
  editor.page.locator('.notice', { hasText: pasteNoticeWords('bn')[code] });

const line = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

/** The sample with other blocks at one of its places. */
const withDiscussion = (blocks: readonly Block[]): Minutes => ({
  ...start,
  agenda: start.agenda.with(0, { ...start.agenda[0]!, discussion: blocks }),
});
const withDecision = (item: number, blocks: readonly Block[]): Minutes => {
  const { decisions = [], ...rest } = start.agenda[item]!;
  const changed = { ...rest, decisions: decisions.with(0, { ...decisions[0]!, blocks }) };
  return { ...start, agenda: start.agenda.with(item, changed) };
};

/** The blocks of the first decision's table with one cell filled anew. */
const withCell = (blocks: readonly Block[], cell: TableCell): readonly Block[] =>
  blocks.map((block) => {
    if (block.type !== 'table') return block;
    const row = block.rows[2]!;
    return { ...block, rows: block.rows.with(2, { ...row, cells: row.cells.with(0, cell) }) };
  });

const isReadable = (minutes: Minutes): boolean =>
  parseMeeting(fileText({ ...minutes, changedAt: '2026-01-01T00:00:00.000Z' })).ok;

/** Pastes, finds it on the disk, and takes it back by one key. */
const pasteAndTakeBack = async ({ html, blocks }: Clipboard, wanted: Minutes): Promise<void> => {
  expect(isReadable(wanted)).toBe(true);
  await paste(editor.page, html, linesOf(blocks).join('\n'));
  await editor.isStored(wanted);
  await editor.press('Control+z');
  await editor.isStored(start);
};

describe.each(programs)('what %s puts on the clipboard', (name) => {
  const clipboard = clipboardOf(name);
  const { blocks } = clipboard;

  it('comes whole into a discussion, behind what stands there', async () => {
    await enterField(editor.page, 'agenda[0].discussion');
    await pasteAndTakeBack(clipboard, withDiscussion([...(start.agenda[0]?.discussion ?? []), ...blocks]));
  });

  it('comes whole into the middle of a decision', async () => {
    const text = linesOf(start.agenda[1]?.decisions?.[0]?.blocks ?? []).join('');
    await enterField(editor.page, 'agenda[1].decisions[0].blocks');
    // Over আ, গা, মী.
    await editor.press('Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    const parts = [line(text.slice(0, 'আগামী'.length)), ...blocks, line(text.slice('আগামী'.length))];
    await pasteAndTakeBack(clipboard, withDecision(1, parts));
  });

  it('comes whole into a cell of a table', async () => {
    const before = start.agenda[0]?.decisions?.[0]?.blocks ?? [];
    const cell = inputAt(editor.page, 'agenda[0].decisions[0].blocks').getByText('নদী খনন অধিদপ্তর');
    await cell.click();
    await editor.press('End');
    await pasteAndTakeBack(
      clipboard,
      withDecision(0, withCell(before, { blocks: [line('নদী খনন অধিদপ্তর'), ...blocks] })),
    );
  });
});

it('tells of Bijoy text, which it keeps as it was', async () => {
  const { html } = clipboardOf('word-2010');
  await enterField(editor.page, 'agenda[0].discussion');
  await paste(editor.page, html, '');
  await noticeOf('bijoy').first().waitFor();
  await editor.press('Control+z');
  await editor.isStored(start);
});

it('takes back a paste alone, and not what was typed just before it', async () => {
  const discussion = start.agenda[0]?.discussion ?? [];
  const last = linesOf(discussion).at(-1) ?? '';
  const typed = [...discussion.slice(0, -1), line(`${last}আরও`)];
  await enterField(editor.page, 'agenda[0].discussion');
  await editor.page.keyboard.insertText('আরও');
  await paste(editor.page, '', 'এক\nদুই');
  await editor.page.keyboard.insertText('শেষ');
  await editor.isStored(withDiscussion([...typed, line('এক'), line('দুইশেষ')]));
  await editor.press('Control+z');
  await editor.isStored(withDiscussion([...typed, line('এক'), line('দুই')]));
  await editor.press('Control+z');
  await editor.isStored(withDiscussion(typed));
  await editor.press('Control+z');
  await editor.isStored(start);
});
