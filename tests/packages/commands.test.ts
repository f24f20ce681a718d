import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sandboxFlags, testBrowserPath } from '#tests/support/chromium';
import { unpackDocx } from '#tests/support/docx-archive';
import { projectFolder } from '#tests/support/folders';
import { putLinuxTools, putRuntime } from '#tests/support/stand-in-runtime';

const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'karjobiboroni-commands-'));

type Run = { readonly code: number | null; readonly output: string; readonly messages: string };

/** As a person runs it: programs that find themselves under a test runner do things in another way. */
const run = (command: string, args: readonly string[], cwd: string, environment: Record<string, string> = {}): Run => {
  const { VITEST: _, ...own } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...own, ...environment },
    shell: process.platform === 'win32',
  });
  return { code: status, output: stdout, messages: stderr };
};

describe('npm run package', () => {
  /** As on a computer that has no runtime and whose network does not reach Electron's. */
  const cutOff = (): Record<string, string> => {
    const home = emptyFolder();
    return {
      HOME: home,
      XDG_CACHE_HOME: join(home, 'cache'),
      LOCALAPPDATA: home,
      ELECTRON_MIRROR: 'http://127.0.0.1:9/',
      npm_config_electron_mirror: 'http://127.0.0.1:9/',
    };
  };

  it('says in Bangla and English that the runtime cannot be had, and fails, having made nothing', () => {
    const packages = join(projectFolder, 'build/out/packages');
    const before = existsSync(packages) ? readdirSync(packages) : undefined;
    const { code, messages } = run('node', ['build/scripts/package.mjs'], projectFolder, cutOff());
    expect(code).toBe(1);
    expect(messages).toContain('নামানোও গেল না');
    expect(messages).toContain('no installer was made');
    expect(existsSync(packages) ? readdirSync(packages) : undefined).toEqual(before);
  });

  it('says so too when the runtime that it is told to take is not there', () => {
    const { code, messages } = run('node', ['build/scripts/package.mjs', '--electron', 'nowhere.zip'], projectFolder);
    expect([code, messages.includes('There is no nowhere.zip')]).toEqual([1, true]);
  });

  it.skipIf(process.platform !== 'linux')(
    'makes the packages and their sums; here with stand-ins for runtime and tools',
    () => {
      const folder = emptyFolder();
      const runtime = join(folder, 'runtime');
      const out = join(folder, 'packages');
      putRuntime('linux', runtime);
      const { appImageTools, fpm } = putLinuxTools(folder);
      const { code, output } = run(
        'node',
        ['build/scripts/package.mjs', '--electron', runtime, '--out', out],
        projectFolder,
        { ...cutOff(), APPIMAGE_TOOLS_PATH: appImageTools, CUSTOM_FPM_PATH: fpm },
      );
      expect(code, output).toBe(0);
      const sums = run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], out);
      expect([sums.code, sums.output.match(/: OK$/gmu)?.length]).toEqual([0, 2]);
      expect(output).toContain('These are not signed by anybody');
      expect(output).toContain('SHA256SUMS');
      expect(existsSync(join(out, 'linux-unpacked/AppRun'))).toBe(true);
    },
  );

  it('refuses a package that this computer does not make, and names those that it does', () => {
    const folder = emptyFolder();
    putRuntime('linux', folder);
    const { code, messages } = run(
      'node',
      ['build/scripts/package.mjs', '--electron', folder, '--only', 'dir,floppy'],
      projectFolder,
    );
    expect([code, messages.includes('makes no floppy; --only takes: dir, ')]).toEqual([1, true]);
  });

  it.skipIf(process.platform !== 'linux')(
    'names what it makes of another version’s runtime so that it cannot be taken for a release',
    () => {
      const folder = emptyFolder();
      const runtime = join(folder, 'runtime');
      const out = join(folder, 'packages');
      putRuntime('linux', runtime);
      writeFileSync(join(runtime, 'version'), '33.2.1');
      const ask = (to: string): Run =>
        run(
          'node',
          ['build/scripts/package.mjs', '--electron', runtime, '--out', to, '--only', 'deb', '--deb-by', 'dpkg'],
          projectFolder,
        );
      const refused = ask(join(projectFolder, 'build/out/packages'));
      expect([refused.code, refused.messages.includes('is the release’s folder')]).toEqual([1, true]);
      const { code, output } = ask(out);
      expect(code, output).toBe(0);
      expect(output).toContain('This runtime is Electron 33.2.1, and the product is made for');
      expect(output).toContain('The deb is made by dpkg-deb');
      const names = readdirSync(out).filter((name) => !/^builder-|unpacked$/u.test(name));
      expect(names.map((name) => name.replace(/_\d+\.\d+\.\d+_/u, '_V_'))).toEqual([
        'TEST-electron-33.2.1.txt',
        'karjobiboroni_V_amd64.TEST-electron-33.2.1.deb',
      ]);
      const deb = join(
        out,
        names.find((name) => name.endsWith('.deb'))!,
      );
      expect(run('dpkg-deb', ['--field', deb, 'Version'], out).output).toMatch(/^[\d.]+~test\.electron\.33\.2\.1\n$/u);
    },
  );

  it('tells the size of our own part without a runtime', () => {
    const { code, output } = run('node', ['build/scripts/package.mjs', '--size'], projectFolder, cutOff());
    expect(code).toBe(0);
    expect(output).toMatch(/app\.asar\) is \d+\.\d\d MB, compressed \d+\.\d\d MB/u);
  });
});

describe('the command line as a package', () => {
  const folder = emptyFolder();
  const installed = (): string =>
    process.platform === 'win32' ? join(folder, 'karjobiboroni.cmd') : join(folder, 'bin', 'karjobiboroni');

  it('is packed by npm, installed by npm without a network, and brings nothing else along', () => {
    expect(run('npm', ['pack', '--silent', '--pack-destination', folder], projectFolder).code).toBe(0);
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    const install = ['install', '--global', '--offline', '--prefix', folder, `./${archive!}`];
    const { code, messages } = run('npm', install, folder, { npm_config_registry: 'http://127.0.0.1:9/' });
    expect(code, messages).toBe(0);
    const modules = process.platform === 'win32' ? 'node_modules' : 'lib/node_modules';
    expect(readdirSync(join(folder, modules)).filter((name) => !name.startsWith('.'))).toEqual(['karjobiboroni']);
    const own = join(folder, modules, 'karjobiboroni');
    expect(readdirSync(own).sort()).toEqual(['LICENSE', 'README.md', 'build', 'package.json']);
    expect(readFileSync(join(own, 'build/out/cli/licences.txt'), 'utf8')).toMatch(/\ndocx \d.*\nzod \d/su);
  });

  it('then runs anywhere: a date, a DOCX, and a print HTML with its faces', () => {
    const elsewhere = emptyFolder();
    const browser = { KARJOBIBORONI_CHROMIUM: testBrowserPath(), KARJOBIBORONI_CHROMIUM_FLAGS: sandboxFlags.join(' ') };
    const karjobiboroni = (...args: readonly string[]): Run => run(installed(), args, elsewhere, browser);
    expect(karjobiboroni('date', '2024-03-03')).toEqual({
      code: 0,
      output: '১৯ ফাল্গুন ১৪৩০\t০৩ মার্চ ২০২৪\n',
      messages: '',
    });
    const sample = join(projectFolder, 'tests/fixtures/minutes', 'p4-decision-table.json');
    expect(karjobiboroni('export', sample, '--docx', 'm.docx', '--html', 'm.html').code).toBe(0);
    expect(unpackDocx(readFileSync(join(elsewhere, 'm.docx')))['word/document.xml']).toContain('<w:tbl>');
    const html = readFileSync(join(elsewhere, 'm.html'), 'utf8');
    expect(html.match(/font\/woff2;base64,/gu)?.length).toBeGreaterThan(1);
  });
});
