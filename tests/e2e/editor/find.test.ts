import { afterEach, expect, it, vi } from 'vitest';
import { editorWords } from '#shared/words/desk/editor-words';
import type { Minutes } from '#shared/minutes/model';
import { writeInto } from '../safety/sample-desk';
import { openSampleEditor, type SampleEditor, useSampleEditor } from './sample-editor';

const words = editorWords('bn').find;

let editor: SampleEditor;
let start: Minutes;

/** The same in two spellings: with and without a nukta and a joiner, in Bangla and in Latin digits. */
const spelt = { committee: 'বাড়ি ১২ র\u200D্যাব', topic: 'বাডি 12 র্যাব' } as const;

const openSpelt = async (): Promise<SampleEditor> => {
  const opened = await openSampleEditor();
  await writeInto(opened.page, 'committee', spelt.committee);
  await writeInto(opened.page, 'agenda[2].topic', spelt.topic);
  await vi.waitFor(async () => {
    expect((await opened.stored()).agenda[2]?.topic).toBe(spelt.topic);
  }, 30_000);
  return opened;
};

useSampleEditor((opened, stored) => {
  editor = opened;
  start = stored;
}, openSpelt);

const bar = () => editor.page.getByRole('search', { name: words.title });
const query = () => bar().getByLabel(words.find, { exact: true });
const count = () => bar().getByRole('status');

const look = async (text: string): Promise<void> => {
  await query().focus();
  await editor.press('Control+a');
  await editor.page.keyboard.insertText(text);
};

const says = (text: string): Promise<void> => expect.poll(() => count().textContent()).toBe(text);

/** What is marked as found: of a field of one line the selection, of rich text the highlight. */
const marked = (): Promise<string> =>
  editor.page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('[data-found]');
    if (field) return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
    return [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()).join('');
  });

/** The minutes with a word replaced in every text. */
const replaced = (minutes: Minutes, word: string, by: string): Minutes =>
  JSON.parse(JSON.stringify(minutes).replaceAll(word, by)) as Minutes;

const openBar = async (key: 'Control+f' | 'Control+h'): Promise<void> => {
  await editor.press(key);
  await query().waitFor();
};

const openReplace = async (word: string, by: string): Promise<void> => {
  await openBar('Control+h');
  await look(word);
  await bar().getByLabel(words.replace, { exact: true }).focus();
  await editor.press('Control+a');
  await editor.page.keyboard.insertText(by);
};

const button = (name: string) => bar().getByRole('button', { name, exact: true });

afterEach(async () => {
  if ((await bar().count()) === 0) return;
  await query().focus();
  await editor.press('Escape');
  await bar().waitFor({ state: 'detached' });
});

it.each([
  ['Bangla and Latin digits', ['১২', '12'], 3],
  ['a letter with and without its nukta', ['বাড়ি', 'বাডি'], 2],
  ['a word with and without its joiner', ['র\u200D্যাব', 'র্যাব'], 2],
])('takes for the same %s', async (_name, spellings, total) => {
  await openBar('Control+f');
  for (const spelling of spellings) {
    await look(spelling);
    await says(words.total(total));
    await look('নেই এমন কথা');
    await says(words.none);
  }
});

it('goes from match to match over fields, lists and cells, forward and backward and round', async () => {
  await openBar('Control+f');
  await look('সভাপতি');
  await says(words.total(5));
  for (const at of [1, 2, 3, 4, 5, 1]) {
    await editor.press('Enter');
    await says(words.count(at, 5));
    expect(await marked()).toBe('সভাপতি');
  }
  for (const at of [5, 4]) {
    await editor.press('Shift+Enter');
    await says(words.count(at, 5));
    expect(await marked()).toBe('সভাপতি');
  }
  await look('নদী খনন');
  await editor.press('Enter');
  await says(words.count(1, 4));
  expect(await marked()).toBe('নদী খনন');
  expect(await query().evaluate((input) => input === document.activeElement)).toBe(true);
});

it('leaves the caret on the match when it is closed, so that typing goes on there', async () => {
  await openBar('Control+f');
  await look('গুণগত মান পরীক্ষার প্রয়োজনীয়তা');
  await says(words.total(1));
  await editor.press('Enter');
  await says(words.count(1, 1));
  await editor.press('Escape');
  await bar().waitFor({ state: 'detached' });
  await editor.page.keyboard.insertText('লবণাক্ততা');
  await editor.isStored(replaced(start, 'গুণগত মান পরীক্ষার প্রয়োজনীয়তা', 'লবণাক্ততা'));
  await editor.press('Control+z');
  await editor.isStored(start);
});

it('replaces one after the other, each an undo step of its own', async () => {
  const { agenda } = start;
  const [item] = agenda;
  const [decision] = item?.decisions ?? [];
  if (!item?.decisions || !decision) throw new Error('the sample has no decision');
  const withBlocks = (blocks: typeof decision.blocks): Minutes => ({
    ...start,
    agenda: agenda.with(0, { ...item, decisions: item.decisions!.with(0, { ...decision, blocks }) }),
  });
  const [first, table] = decision.blocks.map(
    (block) => JSON.parse(JSON.stringify(block).replace('জরিপ', 'সমীক্ষা')) as typeof block,
  );
  // জরিপে of the third block is left out: its last cluster would be torn.
  await openReplace('জরিপ', 'সমীক্ষা');
  await says(words.total(6));
  await editor.press('Enter');
  await says(words.count(1, 6));
  await editor.press('Enter');
  await editor.isStored(withBlocks(decision.blocks.with(0, first!)));
  await says(words.count(1, 5));
  await button(words.replaceOne).click();
  await editor.isStored(withBlocks(decision.blocks.with(0, first!).with(1, table!)));
  await editor.press('Control+z');
  await editor.isStored(withBlocks(decision.blocks.with(0, first!)));
  await editor.press('Control+z');
  await editor.isStored(start);
});

it('replaces all in fields and cells at once, and takes all back by one Ctrl+Z', async () => {
  await openReplace('অধিদপ্তর', 'পরিদপ্তর');
  await says(words.total(8));
  await button(words.replaceAll).click();
  await editor.page.locator('.notice', { hasText: words.replaced(8) }).waitFor();
  const all = replaced(start, 'অধিদপ্তর', 'পরিদপ্তর');
  await editor.isStored(all);
  await editor.press('Control+z');
  // With what it says; by itself it would stay for seven seconds.
  await editor.page.locator('.notice', { hasText: words.replaced(8) }).waitFor({ state: 'detached', timeout: 2000 });
  await editor.isStored(start);
  await editor.press('Control+y');
  await editor.isStored(all);
  await editor.press('Control+z');
  await editor.isStored(start);
});
