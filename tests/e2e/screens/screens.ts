import { mkdirSync } from 'node:fs';
import { editorWords } from '#shared/words/desk/editor-words';
import { outFolder } from '#tests/support/folders';
import { openDesk } from '#tests/support/desk';
import { looks, screens, settled, setSettings } from '#tests/support/screens';

// Every screen in both languages and three themes, as pictures to look at: tests/out/screens/<theme>-<language>/.

for (const { theme, language } of looks) {
  const folder = `${outFolder}screens/${theme}-${language}/`;
  mkdirSync(folder, { recursive: true });
  const desk = await openDesk({ isWholeBrowser: true });
  await setSettings(desk.page, { theme, language });
  for (const [index, { name, open }] of screens.entries()) {
    await open(desk.page);
    await settled(desk.page, theme);
    // The paper's frame is a process of its own; the panel names a page once there is one.
    const { laying } = editorWords(language).paper;
    await desk.page.locator('.paper-status').filter({ hasText: laying }).waitFor({ state: 'detached' });
    await desk.page.screenshot({ path: `${folder}${String(index + 1).padStart(2, '0')}-${name}.png` });
  }
  await desk.close();
  process.stdout.write(`${folder}\n`);
}
