import type { Page } from '@playwright/test';
import { libraryWords } from '#shared/words/desk/library-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import type { HostileFile } from '#tests/support/hostile/mutate';

const library = libraryWords('bn');
const { keep, preview } = settingsWords('bn');

const asUpload = ({ name, bytes }: HostileFile) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(bytes),
});

/** Takes the notices away, so that the next are those of the next file. */
export const clearNotices = async (page: Page): Promise<void> => {
  const notices = page.locator('.notice');
  // One that goes by itself meanwhile needs no click.
  while ((await notices.count()) > 0)
    await notices
      .first()
      .locator('button')
      .last()
      .click({ timeout: 2000 })
      .catch(() => undefined);
};

/** Drops files on the window, as from a folder. */
export const offerFiles = async (page: Page, files: readonly HostileFile[]): Promise<void> => {
  await clearNotices(page);
  const given = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')] as const);
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, base64] of all)
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, given);
};

/** The same, and gives what is said of them. */
export const dropFiles = async (page: Page, files: readonly HostileFile[]): Promise<readonly string[]> => {
  await offerFiles(page, files);
  await page.locator('.notice').first().waitFor();
  return page.locator('.notice p').allInnerTexts();
};

/** Chooses a file of everything in the settings; `preview` where one opens, else the sentence that refuses it. */
export const chooseEverything = async (page: Page, file: HostileFile): Promise<string> => {
  await page.keyboard.press('Alt+4');
  await clearNotices(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: keep.read }).click();
  await (await chooser).setFiles(asUpload(file));
  const dialog = page.getByRole('dialog', { name: preview.title });
  const notice = page.locator('.notice p').first();
  await dialog.or(notice).first().waitFor();
  return (await dialog.count()) > 0 ? 'preview' : await notice.innerText();
};

/** Takes over what the open preview shows. */
export const takeEverything = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: preview.title });
  await dialog.getByRole('button', { name: preview.take }).click();
  await dialog.waitFor({ state: 'detached' });
};

export const cancelEverything = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: preview.title });
  await dialog.getByRole('button', { name: preview.cancel }).click();
  await dialog.waitFor({ state: 'detached' });
};

/** Loads the desk anew at each of its lists, and says what is wrong with one; empty where each is there. */
export const faultOfDesk = async (page: Page, address: string): Promise<string> => {
  for (const screen of ['library', 'committees', 'directory', 'settings']) {
    await page.goto(`${address}#/${screen}`);
    await page.reload();
    const shown = page.locator('#main h1, .welcome, .failure, .last-resort').first();
    await shown.waitFor();
    if ((await page.locator('.failure, .last-resort').count()) > 0) return `${screen}: ${await shown.innerText()}`;
  }
  return '';
};

export const libraryTitle = library.title;
