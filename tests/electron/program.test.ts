import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankMinutes } from '#shared/minutes/blank-minutes';
import { shellName } from '#shared/contract/shell-verbs';
import { desktopWords } from '#shared/words/desk/desktop-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { projectFolder } from '#tests/support/folders';
import { documentIdOf, inputAt, isSaved, openSample, writeInto } from '../e2e/safety/sample-desk';
import { makeHome, openProgram, removeHome, saveDialogGives, type Program } from './open-program';
import { electronRuntime } from './runtime';

const runtime = electronRuntime();

const minutesFile = (id: string, committee: string): string =>
  JSON.stringify({
    ...blankMinutes({ id, changedAt: '2026-01-01T00:00:00.000Z', style: { preset: 'P1' } }),
    committee,
  });

// Without the runtime, or a display, each of these is reported as not run, by its name.
describe.skipIf(runtime === undefined)('the program under Electron', () => {
  let home = '';
  let program: Program;

  beforeEach(async () => {
    home = makeHome();
    program = await openProgram(home);
  });

  afterEach(async () => {
    await program.app.close();
    removeHome(home);
  });

  const addresses = () => program.app.windows().map((window) => window.url());

  it('opens the desk at its one origin, sandboxed and isolated', async () => {
    expect(program.page.url()).toMatch(/^app:\/\/desk\/index\.html/u);
    const seen = await program.page.evaluate(() => ({
      require: 'require' in globalThis,
      process: 'process' in globalThis,
      isSecureContext,
    }));
    expect(seen).toEqual({ require: false, process: false, isSecureContext: true });
    expect(await program.page.evaluate((name) => name in window, shellName)).toBe(true);
  });

  it('writes, quits, and opens again where it was', async () => {
    await openSample(program.page);
    await writeInto(program.page, 'committee', 'বিদ্যুৎ গেলেও থাকে');
    await program.quit();
    program = await openProgram(home);
    await expect.poll(() => inputAt(program.page, 'committee').inputValue()).toBe('বিদ্যুৎ গেলেও থাকে');
  });

  it('saves a Word file and a PDF where the dialog says', async () => {
    await openSample(program.page);
    for (const [keys, name, start] of [
      ['Control+Shift+E', 'সভা.docx', 'PK'],
      ['Control+Shift+D', 'সভা.pdf', '%PDF'],
    ] as const) {
      const path = join(home, name);
      await saveDialogGives(program.app, path);
      await program.page.keyboard.press(keys);
      await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true);
      expect(readFileSync(path).subarray(0, start.length).toString()).toBe(start);
    }
  });

  it('opens a file it is started with, and one of a second start, which itself ends', async () => {
    await program.quit();
    const first = join(home, 'এক.karjo');
    const second = join(home, 'দুই.karjo');
    writeFileSync(first, minutesFile('one', 'প্রথম'));
    writeFileSync(second, minutesFile('two', 'দ্বিতীয়'));
    program = await openProgram(home, [first]);
    await expect.poll(() => documentIdOf(program.page)).toBe('one');
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const other = spawn(runtime ?? '', [...root, join(projectFolder, 'build', 'out', 'app'), second], {
      env: {
        ...process.env,
        HOME: home,
        USERPROFILE: home,
        APPDATA: join(home, 'AppData'),
        XDG_CONFIG_HOME: join(home, '.config'),
      },
    });
    await new Promise((resolve) => other.on('exit', resolve));
    await expect.poll(() => documentIdOf(program.page)).toBe('two');
    expect(program.app.windows()).toHaveLength(1);
  });

  it('reopens the document as it was when its window’s process dies', async () => {
    const id = await openSample(program.page);
    await writeInto(program.page, 'committee', 'পতনের আগের লেখা');
    await isSaved(program.page);
    await program.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    const shownIn = () =>
      program.app.evaluate(
        ({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
            `location.hash + ' ' + (document.querySelector('[data-path="committee"]')?.value ?? '')`,
          ) as Promise<string>,
      );
    await expect.poll(shownIn, { timeout: 30_000 }).toMatch(new RegExp(`${id}\\S* পতনের আগের লেখা$`, 'u'));
  });

  it('keeps a safety copy when it quits, and restores from it after its storage is gone', async () => {
    await openSample(program.page);
    await writeInto(program.page, 'committee', 'কপিতে আছে');
    await program.quit();
    const copies = join(home, 'Karjobiboroni', 'safety-copies');
    expect(readdirSync(copies)).toHaveLength(1);
    program = await openProgram(home);
    await program.page.evaluate(async () => {
      await new Promise((resolve) => (indexedDB.deleteDatabase('karjobiboroni').onsuccess = resolve));
      localStorage.clear();
    });
    await program.page.reload();
    await program.page.getByRole('navigation').first().waitFor();
    await program.page.keyboard.press('Alt+4');
    await program.page
      .locator('.safety-copies li')
      .getByRole('button', { name: desktopWords('bn').copies.restore })
      .click();
    await program.page
      .getByRole('dialog')
      .getByRole('button', { name: settingsWords('bn').preview.take })
      .click();
    await program.page.keyboard.press('Alt+1');
    await program.page.getByText('কপিতে আছে').waitFor();
  });

  it.each([
    [
      'a link',
      `const a = document.createElement('a'); a.href = 'https://example.com/'; document.body.append(a); a.click();`,
    ],
    [
      'a redirect',
      `document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=https://example.com/">');`,
    ],
    ['a script', `location.href = 'https://example.com/';`],
    ['a file', `location.href = 'file:///etc/passwd';`],
    ['another page of the scheme', `location.href = 'app://print/x';`],
    ['a new window', `window.open('https://example.com/');`],
    ['a blank window', `window.open('about:blank');`],
    [
      'a form',
      `const f = document.createElement('form'); f.action = 'https://example.com/'; document.body.append(f); f.submit();`,
    ],
  ])('does not follow %s', async (_name, attack) => {
    await program.page.evaluate(attack).catch(() => undefined);
    await program.page.waitForTimeout(500);
    expect(addresses()).toHaveLength(1);
    expect(addresses()[0]).toMatch(/^app:\/\/desk\/index\.html/u);
  });

  it('stays at the desk when a file is dropped on it', async () => {
    const isPrevented = await program.page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['<script>alert(1)</script>'], 'evil.html', { type: 'text/html' }));
      return !document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    expect(isPrevented).toBe(true);
    expect(addresses()[0]).toMatch(/^app:\/\/desk\/index\.html/u);
  });

  it('reaches nothing outside, by whatever way', async () => {
    const outcomes = await program.app.evaluate(async ({ net, session }) => {
      const tried = await net.fetch('https://example.com/').then(
        () => 'reached',
        () => 'refused',
      );
      const resolved = await session.defaultSession.resolveHost('example.com').then(
        () => 'resolved',
        () => 'refused',
      );
      return [tried, resolved];
    });
    expect(outcomes).toEqual(['refused', 'refused']);
    const fetched = await program.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(fetched).toBe('refused');
  });

  it('refuses forged messages from its own page', async () => {
    const answers = await program.page.evaluate(async (name) => {
      const { ask } = (
        window as unknown as Record<string, { ask: Record<string, (request: unknown) => Promise<unknown>> }>
      )[name]!;
      return Promise.all([
        ask.saveFile!({ name: '../../evil.docx', bytes: new Uint8Array() }),
        ask.openPlace!({ place: '/etc/passwd', how: 'open' }),
        ask.readCopy!({ name: '../shell.json' }),
        ask.setMenu!({}),
      ]);
    }, shellName);
    expect(answers).toEqual(Array.from({ length: 4 }, () => ({ ok: false, error: { code: 'bad-request' } })));
  });

  it('says which file it cannot read, and stays where it is', async () => {
    await program.quit();
    const broken = join(home, 'ভাঙা.karjo');
    writeFileSync(broken, '{');
    program = await openProgram(home, [broken]);
    await program.page.locator('.notice', { hasText: 'ভাঙা.karjo' }).waitFor();
  });

  it('has the window options that were asked for', async () => {
    const preferences = await program.app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!;
      return (
        webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      ).getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
    });
  });
});
