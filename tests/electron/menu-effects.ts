import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Block, Meeting, Minutes } from '#shared/minutes/model';
import { storedDesk } from '../e2e/safety/sample-desk';
import type { DesktopDesk } from '../e2e/desktop/desktop-desk';
import { minutesOf } from '#shared/minutes/paper-view';
import { editorWords } from '#shared/words/desk/editor-words';

/**
 * What an item of the menu does: what is looked at before and after it was chosen, and what that then is. `prepare` brings the
 * desk to where the item makes sense.
 */
export type Effect = {
  readonly prepare?: () => Promise<void>;
  readonly see: () => Promise<unknown>;
  readonly becomes: (before: never) => unknown;
};

const more = (before: number): number => before + 1;
const less = (before: number): number => before - 1;
const other = (before: boolean): boolean => !before;
const always = (value: unknown) => (): unknown => value;
const above = (before: number): unknown => expect.toSatisfy((after: number) => after > before);
const below = (before: number): unknown => expect.toSatisfy((after: number) => after < before);
const otherThan = (before: unknown): unknown => expect.toSatisfy((after: unknown) => after !== before);

type Table = Extract<Block, { readonly type: 'table' }>;
type Item = Minutes['agenda'][number];

const at = (index: number, { agenda }: Minutes): Item => agenda[index]!;
const firstTable = ({ discussion = [] }: Item): Table | undefined => discussion.find((block) => block.type === 'table');

/** What the items of the editor do, by their ids. */
export const editorEffects = (desktop: DesktopDesk, id: string): Readonly<Record<string, Effect>> => {
  const { page, folder, saveTo } = desktop;
  const minutes = async (): Promise<Minutes> => {
    await page.locator('.save-status[data-state="saved"]').waitFor();
    return minutesOf(JSON.parse((await storedDesk(page, id)).json) as Meeting);
  };
  const of =
    <Value>(look: (document: Minutes) => Value) =>
    async (): Promise<Value> =>
      look(await minutes());
  const focus = async (path: string): Promise<void> => {
    await page.locator(`[data-path="${path}"]`).focus();
    await page.keyboard.press('Control+End');
  };
  const inDiscussion = (index: number) => () => focus(`agenda[${String(index)}].discussion`);
  const inTopic = (index: number) => () => focus(`agenda[${String(index)}].topic`);
  const selected = async (): Promise<void> => {
    await inDiscussion(1)();
    await page.keyboard.press('Control+a');
  };
  const marked = (mark: 'bold' | 'italic' | 'underline'): Effect => ({
    prepare: selected,
    see: of((document) => JSON.stringify(at(1, document).discussion).includes(`"${mark}":true`)),
    becomes: always(true),
  });
  const listed = (marker: string): Effect => ({
    prepare: selected,
    see: of((document) => at(1, document).discussion?.[0]),
    becomes: always(expect.objectContaining({ type: 'list', marker })),
  });
  const aligned = (align: string): Effect => ({
    prepare: selected,
    see: of((document) => JSON.stringify(at(1, document).discussion).includes(`"align":"${align}"`)),
    becomes: always(true),
  });
  const table = (look: (one: Table) => unknown, becomes: Effect['becomes']): Effect => ({
    prepare: async () => {
      await page.locator('[data-path="agenda[2].discussion"] td').first().click();
    },
    see: of((document) => look(firstTable(at(2, document))!)),
    becomes,
  });
  const rows = ({ rows: all }: Table): number => all.length;
  const columns = ({ rows: all }: Table): number => all.at(-1)?.cells.length ?? 0;
  const cells = ({ rows: all }: Table): number => all.flatMap((row) => row.cells).length;
  const saved = (name: string): Effect => ({
    prepare: () => saveTo(name),
    see: () => Promise.resolve(existsSync(join(folder, name))),
    becomes: other,
  });
  const shows =
    (selector: string): (() => Promise<boolean>) =>
    async () =>
      (await page.locator(selector).count()) > 0;
  const dialogs = (): Promise<number> => page.getByRole('dialog').count();
  const view = (selector: string): Effect => ({ see: shows(selector), becomes: always(true) });
  const committee = (): Promise<string> => page.locator('[data-path="committee"]').inputValue();
  const withPaper = async (): Promise<void> => {
    const panel = page.locator('.document-panes[data-panel="paper"]');
    for (let press = 0; press < 2 && (await panel.count()) === 0; press += 1) await page.keyboard.press('F9');
    await page.frameLocator('iframe.paper-frame').locator('.sheet').first().waitFor();
  };
  const paperWidth = async (): Promise<number> =>
    (await page.frameLocator('iframe.paper-frame').locator('.sheet').first().boundingBox())?.width ?? 0;
  const toScreen = (screen: string): Effect => ({
    see: () => page.evaluate(() => location.hash.slice(2)),
    becomes: always(screen),
  });
  const here = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path'));
  const leadsTo = (path: string, prepare?: () => Promise<void>): Effect => ({
    ...(prepare ? { prepare } : {}),
    see: here,
    becomes: always(expect.stringMatching(`^${path}`)),
  });
  return {
    save: { prepare: () => focus('committee'), see: of(() => true), becomes: always(true) },
    print: { see: desktop.printed, becomes: more },
    'export-pdf': saved('ক.pdf'),
    'export-docx': saved('ক.docx'),
    'export-html': saved('ক.html'),
    'export-text': saved('ক.txt'),
    'export-minutes': saved('ক.karjo'),
    'copy-nothi': { see: async () => (await desktop.copied()).html.includes('<table'), becomes: always(true) },
    undo: {
      prepare: async () => {
        await focus('committee');
        await page.keyboard.insertText('ফেরতের আগে');
      },
      see: committee,
      becomes: (before: string) => before.replace('ফেরতের আগে', ''),
    },
    redo: { see: committee, becomes: (before: string) => `${before}ফেরতের আগে` },
    find: view('.find-bar'),
    replace: { see: () => page.locator('.find-bar input').count(), becomes: more },
    'move-down': {
      prepare: inTopic(0),
      see: of(({ agenda }) => agenda.map(({ topic }) => topic)),
      becomes: ([first, second, ...rest]: readonly string[]) => [second, first, ...rest],
    },
    'move-up': {
      prepare: inTopic(1),
      see: of(({ agenda }) => agenda.map(({ topic }) => topic)),
      becomes: ([first, second, ...rest]: readonly string[]) => [second, first, ...rest],
    },
    'add-item': { prepare: inTopic(2), see: of(({ agenda }) => agenda.length), becomes: more },
    'remove-here': { prepare: inTopic(3), see: of(({ agenda }) => agenda.length), becomes: less },
    'wording-here': {
      prepare: inTopic(1),
      see: () =>
        page.locator('[data-agenda="1"] > details[data-wording]').evaluate((own: HTMLDetailsElement) => own.open),
      becomes: always(true),
    },
    'add-decision': {
      prepare: inTopic(0),
      see: of((document) => at(0, document).decisions?.length ?? 0),
      becomes: more,
    },
    'add-fact': { see: of(({ facts }) => facts.length), becomes: more },
    'add-annex': { see: of(({ annexes = [] }) => annexes.length), becomes: more },
    'add-chair': { see: of(({ signatories }) => signatories.length), becomes: more },
    'add-issuing': { see: of(({ signatories }) => signatories.length), becomes: more },
    'format-bold': marked('bold'),
    'format-italic': marked('italic'),
    'format-underline': marked('underline'),
    'format-bulleted': listed('bulleted'),
    'format-numbered': listed('numbered'),
    'format-lettered': listed('lettered'),
    'format-numberedParagraph': {
      prepare: inDiscussion(0),
      see: of((document) => JSON.stringify(at(0, document).discussion).includes('"numbered":true')),
      becomes: always(true),
    },
    'format-left': aligned('left'),
    'format-center': aligned('center'),
    'format-right': aligned('right'),
    'format-justify': aligned('justify'),
    'format-insertTable': {
      prepare: inDiscussion(2),
      see: of((document) => firstTable(at(2, document)) !== undefined),
      becomes: other,
    },
    'format-rowAbove': table(rows, more),
    'format-rowBelow': table(rows, more),
    'format-columnBefore': table(columns, more),
    'format-columnAfter': table(columns, more),
    'format-mergeCells': {
      ...table(cells, less),
      prepare: async () => {
        await page.locator('[data-path="agenda[2].discussion"] td').first().click();
        await page.keyboard.press('Shift+ArrowRight');
      },
    },
    'format-splitCell': {
      ...table(cells, more),
      prepare: async () => {
        await page.locator('[data-path="agenda[2].discussion"] td[colspan="2"]').first().click();
      },
    },
    'format-headerRow': table(
      (one) => one.headerRows ?? 0,
      (before: number) => (before === 0 ? 1 : 0),
    ),
    'format-deleteRow': table(rows, less),
    'format-deleteColumn': table(columns, less),
    'format-deleteTable': {
      ...table(rows, always(0)),
      see: of((document) => firstTable(at(2, document)) !== undefined),
      becomes: other,
    },
    'progress-here': {
      prepare: () => focus('agenda[0].decisions[0].blocks'),
      // The keyboard is in it.
      see: shows('.progress-editor :focus'),
      becomes: always(true),
    },
    'keep-people': {
      prepare: async () => {
        await page.keyboard.press('Escape');
        await page.locator('.progress-editor').waitFor({ state: 'detached' });
      },
      see: dialogs,
      becomes: always(1),
    },
    'committee-way': {
      prepare: async () => {
        await page.keyboard.press('Escape');
        await expect.poll(dialogs).toBe(0);
      },
      // The sample belongs to no committee, which is said.
      see: shows(
        `text=/${[editorWords('bn'), editorWords('en')].map(({ way }) => way.noCommittee.slice(0, 30)).join('|')}/`,
      ),
      becomes: always(true),
    },
    checklist: view('.document-panes[data-panel="checklist"]'),
    style: view('.document-panes[data-panel="style"]'),
    panel: { see: shows('.document-panel'), becomes: other },
    'next-paper': {
      prepare: withPaper,
      see: () => page.locator('.paper-kinds [aria-pressed="true"]').textContent(),
      becomes: otherThan,
    },
    outline: { see: shows('nav.outline'), becomes: other },
    'paper-larger': { prepare: withPaper, see: paperWidth, becomes: (before: number) => above(before) },
    'paper-smaller': { prepare: withPaper, see: paperWidth, becomes: (before: number) => below(before) },
    'paper-fit': {
      prepare: withPaper,
      see: () => page.locator('.paper-tools [aria-pressed="true"]').count(),
      becomes: more,
    },
    'view-decisions': view('[data-path="decisions"], .data-grid'),
    'view-attendance': view('[data-path="attendance"]'),
    'view-distribution': view('[data-path="distribution"]'),
    'view-text': view('[data-path="agenda[0].discussion"]'),
    'next-problem': {
      prepare: async () => {
        await inTopic(0)();
        // An error comes before what the items above have left: an empty decision is a warning.
        await page.keyboard.insertText(' ৩১ জুন ২০২৬');
        await page.keyboard.press('F7');
        await page.locator('.document-panel').getByText('৩১ জুন ২০২৬').first().waitFor();
        await focus('committee');
      },
      see: here,
      becomes: always('agenda[0].topic'),
    },
    'next-pane': {
      see: () => page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane')),
      becomes: (before: string) => otherThan(before),
    },
    'go-head': leadsTo('committee', inTopic(0)),
    'go-facts': leadsTo('facts'),
    'go-opening': leadsTo('opening'),
    'go-body': leadsTo('body'),
    'go-closing': leadsTo('closing'),
    'go-signatures': leadsTo('signatories'),
    'go-issuing': leadsTo('memo'),
    'go-annexes': leadsTo('annexes'),
    'go-distribution': leadsTo('distribution'),
    'go-attendance': view('[data-path="attendance"]'),
    palette: view('.palette-option'),
    'screen-committees': toScreen('committees'),
    'screen-directory': toScreen('directory'),
    'screen-settings': toScreen('settings'),
    new: { see: () => page.evaluate(() => location.hash.slice(2, 10)), becomes: always('document') },
    'screen-library': toScreen('library'),
  };
};
