import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';
import { packWithStandIn } from '#tests/support/pack-with-stand-in';
import { putLinuxTools } from '#tests/support/stand-in-runtime';

type Deb = {
  readonly args: readonly string[];
  readonly places: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly afterInstall: string;
};

/** The lines of a desktop entry. */
const entryOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(/^([^=\n]+)=(.*)$/gmu)].map(([, key, value]) => [key ?? '', value ?? '']));

const ours = {
  Name: 'Karjobiboroni',
  'Name[bn]': 'কার্যবিবরণী',
  MimeType: 'application/x-karjobiboroni;',
  Categories: 'Office;',
};

// Elsewhere electron-builder would fetch still other tools first.
describe.skipIf(process.platform !== 'linux')(
  'the packages for Linux, with stand-ins for the runtime and the tools,',
  () => {
    let output = '';
    let deb: Deb;

    beforeAll(async () => {
      const { appImageTools, fpm } = putLinuxTools(mkdtempSync(join(tmpdir(), 'karjobiboroni-tools-')));
      process.env.APPIMAGE_TOOLS_PATH = appImageTools;
      process.env.CUSTOM_FPM_PATH = fpm;
      output = await packWithStandIn('linux', { targets: ['AppImage', 'deb'] });
      const name = readdirSync(output).find((file) => file.endsWith('.deb'));
      deb = JSON.parse(readFileSync(join(output, name!), 'utf8')) as Deb;
    });

    it('are called by name, version and machine, and nothing for updates lies beside them', () => {
      const names = readdirSync(output).filter((name) => !/unpacked|\.content$|^builder-/u.test(name));
      expect(names.map((name) => name.replace(/\d+\.\d+\.\d+/u, 'V')).sort()).toEqual([
        'Karjobiboroni-V-linux-x86_64.AppImage',
        'karjobiboroni_V_amd64.deb',
      ]);
    });

    it('name the program in Bangla and English in the menu, among the office programs, for .karjo files', () => {
      const content = join(
        output,
        readdirSync(output).find((name) => name.endsWith('.content'))!,
      );
      const appImage = entryOf(readFileSync(join(content, 'karjobiboroni.desktop'), 'utf8'));
      const installed = entryOf(deb.files['/usr/share/applications/karjobiboroni.desktop']!);
      expect(appImage).toMatchObject({ ...ours, Exec: 'AppRun %U' });
      expect(installed).toMatchObject({ ...ours, Exec: '/opt/Karjobiboroni/karjobiboroni-desk %F' });
      const type = deb.files['/usr/share/mime/packages/karjobiboroni-desk.xml'];
      expect(type).toContain('<mime-type type="application/x-karjobiboroni">');
      expect(type).toContain('<glob pattern="*.karjo"/>');
    });

    it('bring the icon in every size, and no picture that is for browsers only', () => {
      const icons = deb.places.flatMap((place) => /icons\/hicolor\/(\d+)x\d+\/apps\//u.exec(place)?.[1] ?? []);
      expect(icons.map(Number)).toEqual([16, 24, 32, 48, 64, 128, 192, 256, 512, 1024]);
    });

    it('let the installed program have its sandbox: a profile for AppArmor, or the helper’s own right', () => {
      expect(deb.afterInstall).toContain('apparmor');
      expect(deb.afterInstall).toContain("chmod 4755 '/opt/Karjobiboroni/chrome-sandbox'");
      expect(Object.values(deb.files).join('')).not.toContain('no-sandbox');
    });

    it('start the AppImage by our own launcher', () => {
      const content = join(
        output,
        readdirSync(output).find((name) => name.endsWith('.content'))!,
      );
      expect(readFileSync(join(content, 'AppRun'), 'utf8')).toBe(
        readFileSync(`${projectFolder}build/linux/AppRun`, 'utf8'),
      );
    });
  },
);

describe.skipIf(process.platform !== 'linux')('the AppImage’s launcher', () => {
  /** A folder like an AppImage's, where a sandbox can be had or not, and what it starts says its arguments. */
  const run = (
    canUnshare: boolean,
    args: readonly string[],
  ): { code: number | null; said: string; complaint: string } => {
    const folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-apprun-'));
    cpSync(`${projectFolder}build/linux/AppRun`, join(folder, 'AppRun'));
    const program = (name: string, text: string): void => {
      writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    };
    program('karjobiboroni-desk', `printf '%s\\n' "$@"`);
    program('unshare', canUnshare ? 'exit 0' : 'exit 1');
    for (const name of ['zenity', 'kdialog', 'xmessage', 'notify-send']) program(name, `echo "${name}: $*"`);
    const { status, stdout, stderr } = spawnSync(join(folder, 'AppRun'), args, {
      encoding: 'utf8',
      env: { PATH: `${folder}:/usr/bin:/bin` },
    });
    return { code: status, said: stdout, complaint: stderr };
  };

  it('starts the desk with the arguments as they came', () => {
    expect(run(true, ['/home/u/সভা ১.karjo', '--x'])).toEqual({
      code: 0,
      said: '/home/u/সভা ১.karjo\n--x\n',
      complaint: '',
    });
  });

  it('never starts it without a sandbox: it says so, in a window too, and ends', () => {
    const { code, said, complaint } = run(false, []);
    expect(code).toBe(1);
    expect(complaint).toMatch(/sandbox.*\.deb.*install the \.deb package/su);
    expect(said).toMatch(/^zenity: .*sandbox/u);
  });
});
