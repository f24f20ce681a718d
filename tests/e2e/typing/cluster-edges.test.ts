import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTypingPage, type OpenedTypingPage } from './open-typing-page';
import type { Kind, Reading, TypingPage } from './typing-page';
import { backspace, composeAll, composeAndCancel, waysOfTyping } from './ways-of-typing';

type WithTyping = { readonly typing: TypingPage };

let opened: OpenedTypingPage;

beforeAll(async () => {
  opened = await openTypingPage();
}, 120_000);

afterAll(async () => {
  await opened.page.context().close();
  expect(opened.complaints).toEqual([]);
});

const put = (kind: Kind, text: string, from: number, to = from): Promise<void> =>
  opened.page.evaluate(
    (place) => {
      (globalThis as unknown as WithTyping).typing.set(...place);
    },
    [kind, text, from, to] as const,
  );

const read = async (kind: Kind): Promise<readonly [text: string, caret: number]> => {
  const { text, from, to, state }: Reading = await opened.page.evaluate(
    (which) => (globalThis as unknown as WithTyping).typing.read(which),
    kind,
  );
  expect([to, state]).toEqual([from, text]);
  return [text, from];
};

const putDoc = (content: readonly object[], from: number, to = from): Promise<void> =>
  opened.page.evaluate(
    (place) => {
      (globalThis as unknown as WithTyping).typing.setDoc(...place);
    },
    [content, from, to] as const,
  );

const readDoc = () => opened.page.evaluate(() => (globalThis as unknown as WithTyping).typing.readDoc());

const ways = Object.keys(waysOfTyping) as (keyof typeof waysOfTyping)[];

const type = (text: string, way: keyof typeof waysOfTyping = 'letters put in'): Promise<void> =>
  waysOfTyping[way](opened.session, text);

const press = (key: string): Promise<void> => opened.page.keyboard.press(key);

/** ProseMirror hears of the native caret a moment later. */
const caretIs = (kind: Kind, caret: number): Promise<void> =>
  expect.poll(async () => (await read(kind))[1]).toBe(caret);

describe('the editor', () => {
  it('leaves the caret where a key put it at once after the focus, before the page has told of it', async () => {
    await opened.page.locator('#elsewhere').focus();
    await opened.page.evaluate(async () => {
      const hold = (event: Event): void => {
        event.stopImmediatePropagation();
      };
      addEventListener('selectionchange', hold, true);
      (globalThis as unknown as WithTyping).typing.set('editor', 'সমূহ সিদ্ধান্ত', 4);
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Home', ctrlKey: true, bubbles: true }),
      );
      getSelection()?.modify('move', 'backward', 'documentboundary');
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
      removeEventListener('selectionchange', hold, true);
    });
    await type('ক');
    expect(await read('editor')).toEqual(['কসমূহ সিদ্ধান্ত', 1]);
  });
});

describe.each(['textarea', 'controlled', 'mantine', 'editor'] as const)('%s', (kind) => {
  it.each(ways)('replaces a selection by %s', async (way) => {
    await put(kind, 'সিদ্ধান্তসমূহের', 9, 12);
    await type('রক্', way);
    expect(await read(kind)).toEqual(['সিদ্ধান্তরক্হের', 12]);
  });

  it.each(ways)('takes words into nothing, and goes on at the end, by %s', async (way) => {
    await put(kind, '', 0);
    await type('র‍্যাব', way);
    await type(' স্ট্র', way);
    expect(await read(kind)).toEqual(['র‍্যাব স্ট্র', 12]);
  });

  it('goes on where typing was, inside a cluster, by every way in turn', async () => {
    await put(kind, 'সমূহ', 1);
    for (const way of ways) await type('ক্', way);
    expect(await read(kind)).toEqual(['সক্ক্ক্ক্মূহ', 9]);
    await backspace(opened.session, 8);
    expect(await read(kind)).toEqual(['সমূহ', 1]);
  });

  it('leaves the text as it was when a composition is given up', async () => {
    await put(kind, 'সমূহ', 1);
    await composeAndCancel(opened.session, 'ক', 'ক্', 'ক্ষ');
    expect(await read(kind)).toEqual(['সমূহ', 1]);
    await type('ক্ষ');
    expect(await read(kind)).toEqual(['সক্ষমূহ', 4]);
  });

  it('keeps what was composed when the focus leaves', async () => {
    await put(kind, 'সমূহ', 1);
    await composeAll(opened.session, 'ক', 'ক্', 'ক্ষ');
    await opened.page.evaluate(() => document.getElementById('elsewhere')?.focus());
    await expect.poll(async () => (await read(kind))[0]).toBe('সক্ষমূহ');
  });

  it('takes away a whole cluster by Delete, and the rest of one inside it', async () => {
    await put(kind, 'কক্ষিম', 1);
    await press('Delete');
    expect(await read(kind)).toEqual(['কম', 1]);
    await type('ক্');
    await press('Delete');
    expect(await read(kind)).toEqual(['কক্', 3]);
  });

  it('moves by clusters, also from inside one', async () => {
    await put(kind, 'কক্ষিম', 1);
    await press('ArrowRight');
    await caretIs(kind, 5);
    await put(kind, 'সমূহ', 1);
    await type('ক্');
    await press('ArrowLeft');
    await caretIs(kind, 1);
    await put(kind, 'সমূহ', 1);
    await type('ক্');
    await press('ArrowRight');
    // In plain fields the caret is drawn at the cluster's end already, and goes on from there.
    await caretIs(kind, kind === 'editor' ? 5 : 6);
  });

  it('keeps a joiner while it is being taken back, and leaves none behind', async () => {
    await put(kind, 'মূর', 3);
    await type('‍্য');
    await backspace(opened.session, 2);
    expect(await read(kind)).toEqual(['মূর‍', 4]);
    await type('্য');
    expect(await read(kind)).toEqual(['মূর‍্য', 6]);
    await backspace(opened.session, 2);
    await type('ক');
    expect(await read(kind)).toEqual(['মূরক', 4]);
    await put(kind, 'মূর‍্যা', 7);
    await backspace(opened.session, 3);
    await press('ArrowLeft');
    await expect.poll(async () => (await read(kind))[0]).toBe('মূর');
  });
});

it('breaks a line of a textarea inside a cluster, and pastes there', async () => {
  await put('textarea', 'সমূহ', 1);
  await type('ক্');
  await press('Enter');
  expect(await read('textarea')).toEqual(['সক্\nমূহ', 4]);
  await opened.page.locator('#elsewhere').fill('ষ্');
  await press('Control+a');
  await press('Control+c');
  await put('textarea', 'সমূহ', 1);
  await type('ক্');
  await press('Control+v');
  await type('য');
  expect(await read('textarea')).toEqual(['সক্ষ্যমূহ', 6]);
});

it('respects the greatest length of a field', async () => {
  const short = opened.page.locator('#short');
  await short.evaluate((field: HTMLInputElement) => {
    field.value = 'সমূহ';
    field.focus();
    field.setSelectionRange(1, 1);
  });
  await type('ক্ষ');
  expect(await short.inputValue()).toBe('সক্মূহ');
  await backspace(opened.session, 2);
  await type('ক্', 'one growing composition');
  expect(await short.evaluate((field: HTMLInputElement) => [field.value, field.maxLength])).toEqual(['সক্মূহ', 6]);
});

describe('the rich-text editor', () => {
  const bold = (text: string) => ({ type: 'text', text, marks: [{ type: 'bold' }] });
  const plain = (text: string) => ({ type: 'text', text });
  const paragraph = (...content: readonly object[]) => ({ type: 'paragraph', content });

  it.each(ways)('keeps the marks of the text typed into by %s', async (way) => {
    await putDoc([paragraph(plain('আ'), bold('সমূহ'), plain('ষা'))], 3);
    await type('ক্ষ', way);
    expect(await readDoc()).toEqual({ html: '<p>আ<strong>সক্ষমূহ</strong>ষা</p>', from: 6, to: 6 });
    await putDoc([paragraph(plain('আ'), bold('সমূহ'), plain('ষা'))], 6);
    await type('ক্', way);
    expect(await readDoc()).toEqual({ html: '<p>আ<strong>সমূহক্</strong>ষা</p>', from: 8, to: 8 });
    await putDoc([paragraph(plain('আ'), bold('সমূহ'), plain('ষা'))], 2);
    await type('ক্', way);
    expect(await readDoc()).toEqual({ html: '<p>আক্<strong>সমূহ</strong>ষা</p>', from: 4, to: 4 });
  });

  it.each(ways)('begins bold text by %s', async (way) => {
    await putDoc([paragraph(plain('সমূহ'))], 2);
    await press('Control+b');
    await type('ক্ষ', way);
    expect(await readDoc()).toEqual({ html: '<p>স<strong>ক্ষ</strong>মূহ</p>', from: 5, to: 5 });
  });

  it.each(ways)('types beside a line break, and in an empty paragraph, by %s', async (way) => {
    await putDoc([paragraph(plain('সমূ'), { type: 'hardBreak' }, plain('ষা'))], 5);
    await type('ক্', way);
    expect(await readDoc()).toEqual({ html: '<p>সমূ<br>ক্ষা</p>', from: 7, to: 7 });
    await putDoc([paragraph(plain('সমূ'), { type: 'hardBreak' }, plain('ষা'))], 4);
    await type('ক্', way);
    expect(await readDoc()).toEqual({ html: '<p>সমূক্<br>ষা</p>', from: 6, to: 6 });
    await putDoc([paragraph(plain('স')), paragraph(), paragraph(plain('ষা'))], 4);
    await type('ক্', way);
    expect(await readDoc()).toEqual({ html: '<p>স</p><p>ক্</p><p>ষা</p>', from: 6, to: 6 });
  });

  it('splits a paragraph inside a cluster where it was typed', async () => {
    await putDoc([paragraph(plain('সমূহ'))], 2);
    await type('ক্');
    await press('Enter');
    await type('ত');
    expect(await readDoc()).toEqual({ html: '<p>সক্</p><p>তমূহ</p>', from: 7, to: 7 });
  });

  it.each(ways)('replaces a selection over two paragraphs by %s', async (way) => {
    await putDoc([paragraph(plain('সমূহ')), paragraph(plain('কষা'))], 2, 8);
    await type('ক্', way);
    expect(await readDoc()).toEqual({ html: '<p>সক্ষা</p>', from: 4, to: 4 });
  });
});
