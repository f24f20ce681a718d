import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Minutes } from '#shared/minutes/model';
import { withPreset } from '#shared/minutes/presets';
import { loadFixture, presets } from '#tests/support/fixtures';
import { editedInTheMiddle, jsonOf, words } from './documents';
import { inspectPages } from './inspect-pages';
import {
  ask,
  pagesReport,
  reportsOf,
  send,
  show,
  startPaperBrowser,
  type Desk,
  type PaperBrowser,
} from './paper-browser';

let browser: PaperBrowser;
let desk: Desk;
let revision = 0;

beforeAll(async () => {
  browser = await startPaperBrowser();
}, 60_000);

afterAll(() => browser.close());

beforeEach(async () => {
  desk = await browser.open();
  await send(desk, { kind: 'zoom', percent: 100 });
  return async () => {
    expect(desk.faults).toEqual([]);
    await desk.close();
  };
}, 60_000);

const showNext = async (json: string) => {
  revision += 1;
  return show(desk, json, revision);
};

const long = withPreset(loadFixture('sixty-pages'), 'P1');

/** Marks each page's element, so that it is known again. */
const markPages = (): Promise<void> =>
  desk.frame.evaluate(() => {
    document.querySelectorAll('.sheet').forEach((sheet, index) => {
      sheet.setAttribute('data-mark', String(index));
    });
  });

const marks = (): Promise<readonly (string | null)[]> =>
  desk.frame.evaluate(() => [...document.querySelectorAll('.sheet')].map((sheet) => sheet.getAttribute('data-mark')));

const serialised = async (): Promise<string> => (await pagesReport(desk)).html.replaceAll(/ data-mark="\d+"/gu, '');

describe('an edit', () => {
  it('leaves the elements of all pages before it, and of those after it that are the same again', async () => {
    await showNext(jsonOf(long));
    await markPages();
    const edited = await showNext(jsonOf(editedInTheMiddle(long, 'একটি ছোট সংশোধন।')));
    expect(edited.kept).toBeGreaterThan(15);
    const after = await marks();
    const first = after.indexOf(null);
    expect(after.slice(0, first)).toEqual(after.slice(0, first).map((_, index) => String(index)));
    expect(first).toBeGreaterThan(15);
    expect(edited.laid + edited.kept).toBe(edited.pages);
  });

  it('gives the pages that the same document gives from scratch', async () => {
    await showNext(jsonOf(long));
    for (const count of [1, 4, 30]) await showNext(jsonOf(editedInTheMiddle(long, words(count))));
    const grown = await serialised();
    await desk.close();
    desk = await browser.open();
    await showNext(jsonOf(editedInTheMiddle(long, words(30))));
    expect((await serialised()) === grown).toBe(true);
  });

  it('that changes nothing lays out nothing', async () => {
    await showNext(jsonOf(long));
    const again = await showNext(jsonOf(long));
    expect({ laid: again.laid, kept: again.kept }).toEqual({ laid: 0, kept: again.pages });
  });

  it('of the style lays out all pages anew', async () => {
    const first = await showNext(jsonOf(long));
    const other = await showNext(jsonOf({ ...long, style: { ...long.style, page: { sizePt: 14 } } }));
    expect(other.kept).toBe(0);
    expect(other.pages).toBeGreaterThan(first.pages);
    const back = await showNext(jsonOf(long));
    expect(back.pages).toBe(first.pages);
  });
});

describe('a newer revision', () => {
  it('abandons the one before it', async () => {
    await showNext(jsonOf(loadFixture('p3-table')));
    await ask(desk, jsonOf(withPreset(long, 'P3')), 9001);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await show(desk, jsonOf(loadFixture('p3-table')), 9002);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const shown = (await reportsOf(desk)).filter(({ kind }) => kind === 'shown').map((report) => report.revision);
    expect(shown).not.toContain(9001);
    const seen = await inspectPages(desk.frame);
    expect(seen.length).toBe(4);
  });

  it('that cannot be read leaves the pages that stand', async () => {
    await showNext(jsonOf(loadFixture('p3-table')));
    await ask(desk, '{}', 9003);
    await desk.page.waitForFunction(() =>
      (window as unknown as { reports: { kind: string }[] }).reports.some(({ kind }) => kind === 'failed'),
    );
    expect((await reportsOf(desk)).find(({ kind }) => kind === 'failed')).toMatchObject({
      revision: 9003,
      message: expect.stringMatching(/./u) as string,
    });
    expect((await inspectPages(desk.frame)).length).toBe(4);
  });
});

/** The place of the decision that holds these words, as the paper names it. */
const placeOfWords = ({ agenda }: Minutes, words: string): string => {
  const [place = ''] = agenda.flatMap((item) =>
    (item.decisions ?? [])
      .filter(({ blocks }) => JSON.stringify(blocks).includes(words))
      .map((decision) => `agenda[#${item.id}].decisions[#${decision.id}].blocks[0]`),
  );
  expect(place).not.toBe('');
  return place;
};

describe('the frame', () => {
  it('takes no message that is malformed', async () => {
    for (const request of [null, 'show', { kind: 'show' }, { kind: 'constructor' }, { kind: 'zoom', percent: -1 }])
      await send(desk, request);
    const shown = await showNext(jsonOf(loadFixture('nearly-empty')));
    expect(shown.pages).toBe(1);
  });

  it('scales pages without moving a line', async () => {
    await showNext(jsonOf(loadFixture('p3-table')));
    const html = await serialised();
    const widths: number[] = [];
    for (const zoom of [{ percent: 50 }, { percent: 130 }, { fit: 'page' }, { fit: 'width' }]) {
      await send(desk, { kind: 'zoom', ...zoom });
      widths.push(Math.round((await desk.frame.locator('.sheet').first().boundingBox())!.width));
    }
    expect(widths.slice(0, 2)).toEqual([397, 1032]);
    expect(widths[3]).toBeGreaterThan(1000);
    expect(await serialised()).toBe(html);
  });

  it('scrolls to a place, tells the page in view and hands shortcuts on', async () => {
    const minutes = loadFixture('p3-table');
    await showNext(jsonOf(minutes));
    await send(desk, { kind: 'goto', place: placeOfWords(minutes, 'প্রশিক্ষণ পঞ্জিকা প্রকাশ করবে') });
    await expect
      .poll(async () => (await reportsOf(desk)).filter(({ kind }) => kind === 'page').at(-1))
      .toMatchObject({ page: 3, of: 4 });
    await desk.frame.locator('#desk').focus();
    await desk.page.keyboard.press('Control+k');
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press('x');
    const keys = async () =>
      (await reportsOf(desk)).filter(({ kind }) => kind === 'key').map(({ key, ctrlKey }) => [key, ctrlKey]);
    const handedOn = [
      ['k', true],
      ['Escape', false],
    ];
    // Messages of the frame come a moment later.
    await expect.poll(keys).toEqual(handedOn);
    const before = await desk.frame.evaluate(() => document.getElementById('desk')!.scrollTop);
    await desk.page.keyboard.press('PageUp');
    await expect.poll(() => desk.frame.evaluate(() => document.getElementById('desk')!.scrollTop)).toBeLessThan(before);
    expect(await keys()).toEqual(handedOn);
  });
});

describe('the places that paragraphs name', () => {
  it('lead to the nearest that is printed, and stay where they are in view', async () => {
    const minutes = loadFixture('p3-table');
    await showNext(jsonOf(minutes));
    const decision = placeOfWords(minutes, 'প্রশিক্ষণ পঞ্জিকা প্রকাশ করবে');
    const top = () => desk.frame.evaluate(() => document.getElementById('desk')!.scrollTop);
    await send(desk, { kind: 'goto', place: decision.replace('.blocks[0]', '.deadline') });
    await expect.poll(top).toBeGreaterThan(0);
    const there = await top();
    await send(desk, { kind: 'goto', place: decision });
    await send(desk, { kind: 'goto', place: 'committee' });
    expect(await top()).toBe(there);
  });

  it('are told when they are clicked, and are in no file', async () => {
    const minutes = loadFixture('p1-narrative');
    await showNext(jsonOf(minutes));
    const [item] = minutes.agenda;
    const place = `agenda[#${item!.id}].decisions[#${item!.decisions![0]!.id}].blocks[0]`;
    const paragraph = desk.frame.locator(`p[data-place="${place}"]`).first();
    await paragraph.click();
    await expect
      .poll(async () => (await reportsOf(desk)).filter(({ kind }) => kind === 'place').at(-1))
      .toMatchObject({ place, before: expect.stringMatching(/./u) as unknown });
    expect((await pagesReport(desk)).html).not.toContain('data-place');
  });
});

describe('time', () => {
  it('is told for long documents', async () => {
    const figures: string[] = [];
    for (const preset of presets) {
      const minutes = withPreset(loadFixture('sixty-pages'), preset);
      const fresh = await browser.open();
      const first = await show(fresh, jsonOf(minutes), 1);
      const small = await show(fresh, jsonOf(editedInTheMiddle(minutes, 'ক')), 2);
      const large = await show(fresh, jsonOf(editedInTheMiddle(minutes, words(20))), 3);
      const same = await show(fresh, jsonOf(editedInTheMiddle(minutes, words(20))), 4);
      await fresh.close();
      const told = [first, small, large, same].map(
        ({ milliseconds, laid }) => `${String(Math.round(milliseconds))} ms (${String(laid)})`,
      );
      figures.push(`${preset}: ${String(first.pages)} pages; from scratch ${told.join(', a small edit ')}`);
    }
    process.stdout.write(`${figures.join('\n')}\n`);
    expect(figures.length).toBe(5);
  }, 120_000);
});
