import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { obstacleSentence } from '#electron/start/say-obstacle';
import { projectFolder } from '#tests/support/folders';
import { packWithStandIn } from '#tests/support/pack-with-stand-in';
import { putLinuxTools } from '#tests/support/stand-in-runtime';

const launcher = join(projectFolder, 'build/linux/karjobiboroni-desk.sh');

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

    it('are started by our own launcher, in the AppImage and in the deb', () => {
      const content = join(
        output,
        readdirSync(output).find((name) => name.endsWith('.content'))!,
      );
      const ours = readFileSync(launcher, 'utf8');
      for (const name of ['AppRun', 'karjobiboroni-desk']) {
        expect(readFileSync(join(content, name), 'utf8')).toBe(ours);
        expect(readFileSync(join(output, 'linux-unpacked', name), 'utf8')).toBe(ours);
        expect(statSync(join(output, 'linux-unpacked', name)).mode & 0o777).toBe(0o755);
      }
    });

    it('name launcher and program in the profile for AppArmor', () => {
      const profile = readFileSync(join(output, 'linux-unpacked/resources/apparmor-profile'), 'utf8');
      expect(profile).toContain('"/opt/Karjobiboroni/karjobiboroni-desk{,-bin}" flags=(unconfined) {\n  userns,');
    });
  },
);

type Ended = { readonly code: number | null; readonly said: string; readonly complaint: string };

type World = {
  readonly startedAs?: 'AppRun' | 'karjobiboroni-desk';
  readonly uid?: number;
  /** Whether the system lets a program make user namespaces; undefined where it has no `unshare` to ask. */
  readonly canUnshare?: boolean | undefined;
  readonly helperMode?: number;
  readonly environment?: Readonly<Record<string, string>>;
};

describe.skipIf(process.platform !== 'linux')('the launcher', () => {
  const folder = mkdtempSync(join(tmpdir(), 'karjobiboroni-launcher-'));
  const shownIn = join(folder, 'shown');
  const tools = join(folder, 'tools');

  const program = (path: string, text: string): void => {
    writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  };

  /** A packed folder whose program says its arguments, in a world of these properties. */
  const run = (world: World, args: readonly string[] = []): Ended => {
    const { startedAs = 'karjobiboroni-desk', uid = 1000, canUnshare, helperMode = 0o755 } = world;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(tools, { recursive: true });
    symlinkSync('/usr/bin/readlink', join(tools, 'readlink'));
    cpSync(launcher, join(folder, startedAs));
    writeFileSync(join(folder, 'chrome-sandbox'), '');
    chmodSync(join(folder, 'chrome-sandbox'), helperMode);
    program(join(folder, 'karjobiboroni-desk-bin'), `printf '%s\\n' "$@"; printf '%s' "$LD_LIBRARY_PATH" >&2`);
    program(join(tools, 'id'), `echo ${String(uid)}`);
    if (canUnshare !== undefined) program(join(tools, 'unshare'), `exit ${canUnshare ? '0' : '1'}`);
    program(
      join(tools, 'zenity'),
      `echo "zenity: $*" >'${shownIn}.new'; /bin/mv '${shownIn}.new' '${shownIn}'; /bin/sleep 20`,
    );
    const { status, stdout, stderr } = spawnSync(join(folder, startedAs), args, {
      encoding: 'utf8',
      env: { PATH: tools, ...world.environment },
      timeout: 10_000,
    });
    return { code: status, said: stdout, complaint: stderr };
  };

  it.each([true, undefined])('starts the desk with the arguments as they came (unshare: %s)', (canUnshare) => {
    expect(run({ canUnshare }, ['/home/u/সভা ১.karjo', '--x', ''])).toEqual({
      code: 0,
      said: '/home/u/সভা ১.karjo\n--x\n\n',
      complaint: '',
    });
  });

  it('finds the program through a link, as /usr/bin has one', () => {
    run({ canUnshare: true });
    const link = join(tools, 'karjobiboroni-desk');
    symlinkSync(join(folder, 'karjobiboroni-desk'), link);
    expect(spawnSync(link, ['x'], { encoding: 'utf8', env: { PATH: tools } }).stdout).toBe('x\n');
  });

  it('starts it without namespaces where the helper has its own right, but not from an AppImage', () => {
    const world = { canUnshare: false, helperMode: 0o4755 };
    expect(run(world).code).toBe(0);
    expect(run({ ...world, startedAs: 'AppRun' }).code).toBe(1);
  });

  it('gives the AppImage’s own libraries to the program, and those of no other AppImage to the deb’s', () => {
    expect(run({ startedAs: 'AppRun', canUnshare: true }).complaint).toBe(`${folder}/usr/lib`);
    expect(run({ canUnshare: true, environment: { APPDIR: '/elsewhere' } })).toMatchObject({ code: 0, complaint: '' });
  });

  it.each([
    ['root', { uid: 0, canUnshare: true }, /^কার্যবিবরণী root .* \/ Karjobiboroni does not start as root, .*\.\n$/u],
    ['root, from an AppImage', { startedAs: 'AppRun', uid: 0, canUnshare: true }, /as root/u],
    [
      'somebody whose system has no sandbox',
      { canUnshare: false },
      /sandbox.*\.deb.* \/ On this computer .*\.deb package.*\n$/u,
    ],
    [
      'the same from an AppImage',
      { startedAs: 'AppRun', canUnshare: false },
      /install the \.deb package instead\.\n$/u,
    ],
  ] as const)('never starts it for %s: one line says so, and it ends', (_who, world, line) => {
    const { code, said, complaint } = run(world);
    expect([code, said, complaint.split('\n').length]).toEqual([1, '', 2]);
    expect(complaint).toMatch(line);
    expect(existsSync(shownIn)).toBe(false);
  });

  it('says what the program itself would say', () => {
    expect([run({ uid: 0 }).complaint, run({ canUnshare: false }).complaint]).toEqual([
      `${obstacleSentence({ kind: 'root' })}\n`,
      `${obstacleSentence({ kind: 'sandbox' })}\n`,
    ]);
  });

  it('shows the sentence in a window where there are windows, and does not wait until it is clicked away', async () => {
    const { code, complaint } = run({ canUnshare: false, environment: { DISPLAY: ':1' } });
    expect(code).toBe(1);
    await expect.poll(() => existsSync(shownIn)).toBe(true);
    expect(readFileSync(shownIn, 'utf8')).toBe(`zenity: --error --no-markup --text=${complaint}`);
  });
});
