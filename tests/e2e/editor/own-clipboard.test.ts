import { expect, it } from 'vitest';
import type { Block, Minutes } from '#shared/minutes/model';
import { enterField, linesOf, paste, takeBackTo, useSampleEditor, type SampleEditor } from './sample-editor';

// What is copied in a field of rich text and pasted in the desk prints as it did; only that is taken as the desk's own.

let editor: SampleEditor;
let start: Minutes;

useSampleEditor((opened, stored) => {
  editor = opened;
  start = stored;
});

/** A list that begins with seven, one with markers of its own, one with ticks, and a table with an alignment. */
const rich = `<ol start="7"><li>সাত</li><li>আট</li></ol>
  <p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>ধারা১</span>দফা</p>
  <p style='mso-list:l1 level1 lfo2'><span style='font-family:Wingdings'><span style='mso-list:Ignore'>ü</span></span>উপস্থিত</p>
  <table><tr><th width="30%">ক</th><th width="70%">খ</th></tr><tr><td>গ</td><td align="right">ঘ</td></tr></table><p>শেষ</p>`;

const discussionOf = (minutes: Minutes): readonly Block[] => minutes.agenda[0]?.discussion ?? [];

const withDiscussion = (blocks: readonly Block[]): Minutes => ({
  ...start,
  agenda: start.agenda.with(0, { ...start.agenda[0]!, discussion: blocks }),
});

const withDecision = (minutes: Minutes, blocks: readonly Block[]): Minutes => {
  const { decisions = [], ...rest } = minutes.agenda[1]!;
  return {
    ...minutes,
    agenda: minutes.agenda.with(1, { ...rest, decisions: decisions.with(0, { ...decisions[0]!, blocks }) }),
  };
};

/** Fills the first discussion, and gives the minutes as they then are. */
const fill = async (): Promise<Minutes> => {
  await enterField(editor.page, 'agenda[0].discussion');
  await editor.press('Control+a');
  await paste(editor.page, rich, '');
  await expect.poll(async () => linesOf(discussionOf(await editor.stored())).at(-1)).toBe('শেষ');
  return editor.stored();
};

/** What a copy puts on the clipboard, without the system's. */
const copied = (): Promise<string> =>
  editor.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData('text/html');
  });

it('cut and pasted, a text is what it was, in its place and in another', async () => {
  const filled = await fill();
  const blocks = discussionOf(filled);
  expect(blocks).toMatchObject([
    { type: 'list', marker: 'numbered', numbering: { start: 7 } },
    { type: 'list', items: [{ literal: { marker: 'ধারা১' } }] },
    { type: 'list', marker: 'bulleted', numbering: { bullet: '✓' } },
    { type: 'table', headerRows: 1, rows: [{}, { cells: [{}, { align: 'right' }] }] },
    { type: 'paragraph' },
  ]);
  await editor.press('Control+a', 'Control+x');
  await editor.isStored(withDiscussion([]));
  await editor.press('Control+v');
  await editor.isStored(filled);
  await enterField(editor.page, 'agenda[1].decisions[0].blocks');
  await editor.press('Control+a', 'Control+v');
  await editor.isStored(withDecision(filled, blocks));
  await takeBackTo(start, editor);
});

it('what another program has changed, or claims to be the desk’s, is read like anything else', async () => {
  await fill();
  await editor.press('Control+a');
  const html = await copied();
  expect(html).toContain('data-karjobiboroni');
  const hidden = '<span style="display:none">গোপন</span>';
  for (const foreign of [
    html.replace('সাত', `সাত${hidden}`),
    html.replace('&quot;start&quot;:7', '&quot;start&quot;:-7'),
    `<p data-pm-slice="1 1 []">সাত${hidden}</p>`,
  ]) {
    await enterField(editor.page, 'agenda[1].decisions[0].blocks');
    await editor.press('Control+a');
    await paste(editor.page, foreign, '');
    const pasted = async () => JSON.stringify((await editor.stored()).agenda[1]?.decisions?.[0]?.blocks);
    await expect.poll(pasted).toContain('সাত');
    expect(await pasted()).not.toMatch(/গোপন|-7/u);
    await editor.press('Control+z');
    await expect.poll(pasted).toBe(JSON.stringify(start.agenda[1]?.decisions?.[0]?.blocks));
  }
  await takeBackTo(start, editor);
});
