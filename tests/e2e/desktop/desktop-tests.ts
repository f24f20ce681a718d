import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { parseMeeting } from '#shared/minutes/parse';
import { appWords } from '#shared/words/desk/app-words';
import { copiesWords } from '#shared/words/desk/copies-words';
import { desktopWords } from '#shared/words/desk/desktop-words';
import { editorWords } from '#shared/words/desk/editor-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { inspectPages } from '../../paper/inspect-pages';
import { documentIdOf, inputAt, isSaved, openSample, writeInto } from '../safety/sample-desk';
import type { DesktopDesk } from './desktop-desk';
import { menuTests } from './menu-tests';
import { pageFileTests } from './page-file-tests';
import { minutesFile } from '#tests/support/minutes-file';

const { export: words } = editorWords('bn');
const { notOpened, failure } = desktopWords('bn');
const copies = copiesWords('bn');
/** What the desk does in a desktop program, however that is put together. */
export const desktopTests = (open: (startWith: readonly string[]) => Promise<DesktopDesk>): void => {
  let desktop: DesktopDesk;

  const start = async (startWith: readonly string[] = []) => {
    desktop = await open(startWith);
    await desktop.page.getByRole('navigation').first().waitFor();
    return desktop;
  };

  afterEach(async () => {
    expect(desktop.complaints()).toEqual([]);
    await desktop.close();
  });

  const notice = (text: string) => desktop.page.locator('.notice', { hasText: text });
  const file = (name: string): Buffer => readFileSync(join(desktop.folder, name));
  const copyNames = (): readonly string[] =>
    existsSync(desktop.copiesFolder) ? readdirSync(desktop.copiesFolder).filter((name) => name.endsWith('.json')) : [];

  it('saves a Word file where the person says, and offers to open it and to show its folder', async () => {
    const { page, saveTo, opened, inFolder, folder } = await start();
    await openSample(page);
    await saveTo('সভা.docx');
    await page.keyboard.press('Control+Shift+E');
    await notice('“সভা.docx”').waitFor();
    expect(file('সভা.docx').subarray(0, 2).toString()).toBe('PK');
    await notice('“সভা.docx”').getByRole('button', { name: words.open, exact: true }).click();
    await saveTo('সভা.docx');
    await page.keyboard.press('Control+Shift+E');
    await notice('“সভা.docx”').getByRole('button', { name: words.show }).click();
    await expect
      .poll(async () => [...(await opened()), ...(await inFolder())])
      .toEqual([join(folder, 'সভা.docx'), join(folder, 'সভা.docx')]);
  });

  it('gives a file that another program holds a second chance, and says nothing when it is given up', async () => {
    const { page, saveTo, chooses, failWrites, folder } = await start();
    await openSample(page);
    await saveTo('ক.docx');
    await failWrites('EBUSY');
    await chooses(0);
    await page.keyboard.press('Control+Shift+E');
    await notice('“ক.docx”').waitFor();
    await saveTo('খ.docx');
    await failWrites('ENOSPC');
    await chooses(2);
    await page.keyboard.press('Control+Shift+E');
    await page.locator('.export-running').waitFor({ state: 'detached' });
    expect(readdirSync(folder).filter((name) => name.endsWith('.docx'))).toEqual(['ক.docx']);
  });

  it('writes the pages beside the text as a PDF without a dialog, by a page without scripts, page for page', async () => {
    const { page, saveTo, printed, folder } = await start();
    await openSample(page);
    await page.frameLocator('iframe.paper-frame').locator('.sheet').first().waitFor();
    const frame = page.frames().find((one) => one.url().includes('paper.html'));
    await saveTo('সভা.pdf');
    await page.keyboard.press('Control+Shift+D');
    await notice('“সভা.pdf”').waitFor();
    expect(file('সভা.pdf').subarray(0, 4).toString()).toBe('%PDF');
    expect(await printed()).toBe(0);
    const seen = await inspectPages(frame!);
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'সভা.pdf'), '-'])
      .toString()
      .split('\f')
      .slice(0, -1);
    expect(text).toHaveLength(seen.length);
    // A letter may be several glyphs in a PDF: compared as bags of letters, page by page.
    const bag = (one: string): string =>
      [...one.normalize('NFD').replace(/[\s\u200C\u200D]/gu, '')].toSorted().join('');
    expect(text.map(bag)).toEqual(seen.map((one) => bag(one.text)));
  });

  it('prints by the system’s dialog, opening the paper where it is not', async () => {
    const { page, printed } = await start();
    await openSample(page);
    await page.keyboard.press('F9');
    await page.locator('iframe.paper-frame').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+p');
    await expect.poll(printed).toBe(1);
  });

  it('copies for nothi by the system’s clipboard', async () => {
    const { page, copied } = await start();
    await openSample(page);
    await page.keyboard.press('Control+Shift+C');
    await notice(words.copied).waitFor();
    const { html, text } = await copied();
    expect(html).toContain('<table');
    expect(text).toContain('GRS');
    expect(text).not.toContain('<');
  });

  menuTests(start);
  pageFileTests(start);

  it('tells the shell its language and light', async () => {
    const { page, look } = await start();
    await expect.poll(look).toEqual({ language: 'bn', theme: 'system' });
    await page.keyboard.press('Alt+4');
    await page.getByLabel(settingsWords('bn').look.theme, { exact: true }).selectOption('contrast');
    await expect.poll(look).toEqual({ language: 'bn', theme: 'dark' });
  });

  it('opens the files it was started with, and those that come later, and says which it cannot', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'outside-'));
    const path = (name: string): string => join(folder, name);
    writeFileSync(path('এক.karjo'), minutesFile('one', 'প্রথম সভা'));
    writeFileSync(path('দুই.karjo'), minutesFile('two', 'দ্বিতীয় সভা'));
    writeFileSync(path('ভাঙা.karjo'), '{');
    const outside = await start([path('এক.karjo')]);
    await inputAt(outside.page, 'committee').waitFor();
    expect(documentIdOf(outside.page)).toBe('one');
    await outside.openFromOutside(path('দুই.karjo'));
    await expect.poll(() => documentIdOf(outside.page)).toBe('two');
    await outside.openFromOutside(path('নেই.karjo'), path('ভাঙা.karjo'));
    await notice(notOpened('নেই.karjo', failure('missing'))).waitFor();
    await notice('ভাঙা.karjo').waitFor();
    expect(documentIdOf(outside.page)).toBe('two');
    rmSync(folder, { recursive: true });
  });

  it('takes in a file that is dropped on it, and stays where it is for any other', async () => {
    const { page } = await start();
    const drop = (name: string, content: string) =>
      page.evaluate(
        ([file, text]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], file));
          const events = ['dragover', 'drop'].map(
            (type) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
          );
          return events.map((event) => !document.body.dispatchEvent(event));
        },
        [name, content] as const,
      );
    expect(await drop('virus.exe', 'MZ')).toEqual([true, true]);
    expect(await drop('দুই.karjo', minutesFile('two', 'দ্বিতীয় সভা'))).toEqual([true, true]);
    await inputAt(page, 'committee').waitFor();
    expect(documentIdOf(page)).toBe('two');
  });

  it('keeps a safety copy only where something has changed, and restores from it', async () => {
    const { page, tell } = await start();
    await openSample(page);
    await writeInto(page, 'committee', 'কপিতে আছে');
    await isSaved(page);
    await tell('copyDue', null);
    await expect.poll(copyNames).toHaveLength(1);
    await page.waitForTimeout(1100); // the next copy would have another second in its name
    await tell('copyDue', null);
    await page.waitForTimeout(500);
    expect(copyNames()).toHaveLength(1);
    await writeInto(page, 'committee', 'কপির পরের লেখা');
    await isSaved(page);
    await page.keyboard.press('Alt+4');
    await page.locator('.safety-copies li').getByRole('button', { name: copies.restore }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(settingsWords('bn').preview.rule).selectOption('file');
    await dialog.getByRole('button', { name: settingsWords('bn').preview.take }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goBack();
    await expect.poll(() => inputAt(page, 'committee').inputValue()).toBe('কপিতে আছে');
  });

  it('keeps each copy in a second place that the person chose, which may be taken out and put back', async () => {
    const { page, tell, choosesFolder, folder } = await start();
    const stick = join(folder, 'পেনড্রাইভ');
    const inStick = (): readonly string[] =>
      readdirSync(stick).flatMap((own) => readdirSync(join(stick, own)).map((name) => join(stick, own, name)));
    mkdirSync(stick);
    await openSample(page);
    await writeInto(page, 'committee', 'দুই জায়গায়');
    await isSaved(page);
    await page.keyboard.press('Alt+4');
    await choosesFolder(stick);
    await page.getByRole('button', { name: copies.second.choose }).click();
    await page.getByText(copies.second.chosen('পেনড্রাইভ')).waitFor();
    await page.getByRole('list', { name: copies.listOf.second }).waitFor();
    expect([copyNames().length, inStick().length]).toEqual([1, 1]);
    expect(readFileSync(inStick()[0] ?? '', 'utf8')).toContain('দুই জায়গায়');

    rmSync(stick, { recursive: true });
    await page.goBack();
    await writeInto(page, 'committee', 'পেনড্রাইভ নেই');
    await isSaved(page);
    for (const expected of [2, 2]) {
      await tell('copyDue', null);
      await notice(copies.failed('second', 'missing')).waitFor();
      await expect.poll(copyNames).toHaveLength(expected);
    }
    await page.waitForTimeout(500);
    expect(await notice(copies.failed('second', 'missing')).count()).toBe(1);
    expect(existsSync(stick)).toBe(false);
    mkdirSync(stick);
    await tell('copyDue', null);
    await notice(copies.works).waitFor();
    expect(readFileSync(inStick()[0] ?? '', 'utf8')).toContain('পেনড্রাইভ নেই');
    expect(copyNames()).toHaveLength(2);
  });

  it('says at once that a copy could not be kept, once for each cause, until it works again', async () => {
    const { page, tell, failWrites } = await start();
    await openSample(page);
    await writeInto(page, 'committee', 'কপি হয়নি');
    await isSaved(page);
    const causes = [
      ['ENOSPC', 'disk-full'],
      ['ENOSPC', 'disk-full'],
      ['EROFS', 'no-permission'],
    ] as const;
    for (const [code, why] of causes) {
      await failWrites(code);
      await tell('copyDue', null);
      await notice(copies.failed('first', why)).waitFor();
      await page.waitForTimeout(300);
    }
    expect(await page.locator('.notice').count()).toBe(2);
    expect(copyNames()).toEqual([]);
    await tell('copyDue', null);
    await notice(copies.works).waitFor();
    expect(copyNames()).toHaveLength(1);
  });

  it('closes though its last copy cannot be kept', async () => {
    const { page, tell, failWrites, isReadyToClose } = await start();
    await openSample(page);
    await writeInto(page, 'committee', 'শেষ কথা');
    await isSaved(page);
    await failWrites('ENOSPC');
    await tell('closing', null);
    await expect.poll(isReadyToClose, { timeout: 4000 }).toBe(true);
    expect(copyNames()).toEqual([]);
  });

  it('before it closes writes the last letter, keeps a copy, and then says that it is ready', async () => {
    const { page, tell, copiesFolder, isReadyToClose } = await start();
    await openSample(page);
    await writeInto(page, 'committee', 'শেষ কথা');
    await tell('closing', null);
    await expect.poll(isReadyToClose).toBe(true);
    const [copy] = copyNames();
    expect(readFileSync(join(copiesFolder, copy ?? ''), 'utf8')).toContain('শেষ কথা');
  });

  it('on a fault that nothing has caught keeps the text, offers it as a file, and tells the log without its words', async () => {
    const { page, saveTo, log } = await start();
    await openSample(page);
    await page.evaluate(() => {
      const error = new TypeError('গোপন সিদ্ধান্ত');
      dispatchEvent(new ErrorEvent('error', { error }));
    });
    await expect.poll(log).toContain('window fault TypeError');
    expect(log()).not.toContain('গোপন');
    const { failure: said } = appWords('bn');
    await saveTo('বাঁচানো.karjo');
    await notice(said.title).getByRole('button', { name: said.saveFile }).click();
    await expect.poll(() => existsSync(join(desktop.folder, 'বাঁচানো.karjo'))).toBe(true);
    expect(parseMeeting(file('বাঁচানো.karjo').toString()).ok).toBe(true);
  });
};
