import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import { afterAll, beforeEach, expect } from 'vitest';
import type { Block, Meeting, Minutes } from '#shared/minutes/model';
import { openDesk, type RunningDesk } from '#tests/support/desk';
import { inputAt, openSample, storedDesk } from '../safety/sample-desk';
import { minutesOf } from '#shared/minutes/paper-view';

export type SampleEditor = {
  readonly desk: RunningDesk;
  readonly page: Page;
  /** The minutes on the disk, but for the time of saving. */
  readonly stored: () => Promise<Minutes>;
  /** Waits until the disk holds exactly this. */
  readonly isStored: (minutes: Minutes) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
};

/** The built desk with the sample open in it. */
export const openSampleEditor = async (): Promise<SampleEditor> => {
  const desk = await openDesk();
  const { page } = desk;
  const id = await openSample(page);
  const stored = async (): Promise<Minutes> => {
    const meeting = JSON.parse((await storedDesk(page, id)).json) as Meeting;
    return { ...minutesOf(meeting), changedAt: '' };
  };
  return {
    desk,
    page,
    stored,
    isStored: (minutes) => expect.poll(stored, { timeout: 30_000 }).toEqual(minutes),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
  };
};

/**
 * For the tests of one file: an editor, and what its disk held at the start, given to `take` before they are used. Each test begins
 * there; where one that failed has left something behind, the next begins with an editor that `open` opens anew (and whose parts
 * have ids of their own), so that it fails alone.
 */
export const useSampleEditor = (
  take: (editor: SampleEditor, start: Minutes) => void,
  open: () => Promise<SampleEditor> = openSampleEditor,
): void => {
  let editor: SampleEditor | undefined;
  let start: Minutes | undefined;
  beforeEach(async () => {
    if (editor && isDeepStrictEqual(await editor.stored(), start)) return;
    await editor?.desk.close();
    editor = await open();
    start = await editor.stored();
    take(editor, start);
  }, 120_000);
  afterAll(async () => {
    expect(editor?.desk.complaints).toEqual([]);
    await editor?.desk.close();
  });
};

/**
 * Pastes where the caret is, as the clipboard of another program would. The key comes before what it does: at it an editor reads where the
 * keys before have led the caret.
 */
export const paste = (page: Page, html: string, text: string): Promise<void> =>
  page.evaluate(
    ([rich, plain]) => {
      const clipboardData = new DataTransfer();
      if (rich !== '') clipboardData.setData('text/html', rich);
      clipboardData.setData('text/plain', plain);
      const key = { key: 'v', code: 'KeyV', keyCode: 86, ctrlKey: true, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    [html, text] as const,
  );

/** The text of blocks, a line for each paragraph. */
export const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
    const holders = block.type === 'list' ? block.items : block.rows.flatMap(({ cells }) => cells);
    return holders.flatMap((holder) => linesOf(holder.blocks));
  });

/** Puts the caret into a field of rich text, at its end. */
export const enterField = async (page: Page, path: string): Promise<void> => {
  await inputAt(page, path).focus();
  await page.keyboard.press('Control+End');
};

/** Takes back step by step until the disk holds what it did at the start. */
export const takeBackTo = (start: Minutes, { press, stored }: SampleEditor): Promise<void> =>
  expect
    .poll(async () => {
      await press('Control+z');
      return stored();
    })
    .toEqual(start);
