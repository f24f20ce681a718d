import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, getRawHeader, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '#tests/support/folders';
import { packWithStandIn } from '#tests/support/pack-with-stand-in';
import type { BuilderPlatform } from '#tests/support/stand-in-runtime';
import { deskModules } from '../../build/scripts/licences.mjs';
import { packedSize } from '../../build/scripts/packed-size.mjs';

const app = join(projectFolder, 'build/out/app');

/** Files below a folder, their paths with slashes. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** Files of an archive; it names folders too. */
const filesOf = (archive: string): readonly string[] => {
  const all = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1));
  return all.filter((path) => !all.some((other) => other.startsWith(`${path}/`))).sort();
};

/** Where each platform has the program, its resources and what carries the fuses. */
const places = {
  linux: {
    folder: 'linux-unpacked',
    resources: 'linux-unpacked/resources',
    fuses: 'linux-unpacked/karjobiboroni-desk-bin',
  },
  win: { folder: 'win-unpacked', resources: 'win-unpacked/resources', fuses: 'win-unpacked/Karjobiboroni.exe' },
  mac: {
    folder: 'mac/Karjobiboroni.app',
    resources: 'mac/Karjobiboroni.app/Contents/Resources',
    fuses: 'mac/Karjobiboroni.app',
  },
} as const satisfies Record<BuilderPlatform, object>;

/** electron-builder refuses to pack for macOS on Windows. */
const isPackable = (platform: BuilderPlatform): boolean => platform !== 'mac' || process.platform !== 'win32';
const platforms = (Object.keys(places) as BuilderPlatform[]).filter(isPackable);

describe.each(platforms)('what electron-builder packs for %s, with a stand-in for the runtime,', (platform) => {
  let output = '';
  const at = (part: 'folder' | 'resources' | 'fuses', path = ''): string => join(output, places[platform][part], path);

  beforeAll(async () => {
    output = await packWithStandIn(platform);
  });

  it('is the shell’s two scripts, the desk and a package.json without dependencies; nothing else', () => {
    const desk = filesIn(join(app, 'desk')).filter((path) => !path.startsWith('.'));
    expect(filesOf(at('resources', 'app.asar'))).toEqual(
      [...desk.map((path) => `desk/${path}`), 'icon.png', 'main.cjs', 'package.json', 'preload.cjs'].sort(),
    );
    const file = JSON.parse(extractFile(at('resources', 'app.asar'), 'package.json').toString()) as object;
    expect(Object.keys(file).filter((key) => /dependencies|scripts/iu.test(key))).toEqual([]);
    expect(file).toMatchObject({ name: 'karjobiboroni', main: 'main.cjs', desktopName: 'karjobiboroni.desktop' });
  });

  it('lies whole in the archive, with no default program, no updater’s file and nothing unpacked beside it', () => {
    const beside = readdirSync(at('resources')).filter((name) => !/\.(?:lproj|icns)$/u.test(name));
    expect(beside.filter((name) => name !== 'of-electron').sort()).toEqual(['app.asar', 'licences.txt']);
  });

  it('has every fuse where the table wants it', async () => {
    const { version, ...wire } = await getCurrentFuseWire(at('fuses'));
    expect(version).toBe('1');
    // The executable has a fuse's state as the sign 0 or 1.
    const said = Object.entries(wire).map(([fuse, state]) => [
      FuseV1Options[Number(fuse)],
      String.fromCodePoint(Number(state)),
    ]);
    expect(Object.fromEntries(said)).toEqual({
      RunAsNode: '0',
      EnableCookieEncryption: '0',
      EnableNodeOptionsEnvironmentVariable: '0',
      EnableNodeCliInspectArguments: '0',
      EnableEmbeddedAsarIntegrityValidation: '1',
      OnlyLoadAppFromAsar: '1',
      LoadBrowserProcessSpecificV8Snapshot: '0',
      GrantFileProtocolExtraPrivileges: '0',
    });
  });

  it('keeps of Electron’s languages Bangla and English only', () => {
    const names = filesIn(at('folder')).flatMap((path) => /([\w-]+)\.(?:pak|lproj\/)/u.exec(path)?.[1] ?? []);
    expect([...new Set(names)].sort()).toEqual(platform === 'mac' ? ['bn', 'en'] : ['bn', 'en-US']);
  });

  it('brings Electron’s and Chromium’s licences beside ours', () => {
    const beside = readdirSync(at('folder')).filter((name) => name.startsWith('LICENSE'));
    // On macOS electron-builder moves them into the program only out of a runtime that it has downloaded itself.
    expect(beside).toEqual(platform === 'mac' ? [] : ['LICENSE.electron.txt', 'LICENSES.chromium.html']);
    expect(readFileSync(at('resources', 'licences.txt'), 'utf8')).toBe(readFileSync(join(app, 'licences.txt'), 'utf8'));
  });
});

describe('the integrity of the archive', () => {
  const sumOf = (archive: string): string =>
    createHash('sha256').update(getRawHeader(archive).headerString).digest('hex');

  it('stands in the Windows program, with its icon, names and no wish for an administrator', async () => {
    const output = await packWithStandIn('win');
    const program = NtExecutable.from(readFileSync(join(output, places.win.fuses)));
    const { entries } = NtExecutableResource.from(program);
    const integrity = entries.find(({ type }) => type === 'INTEGRITY');
    expect(JSON.parse(Buffer.from(integrity!.bin).toString())).toEqual([
      { file: 'resources\\app.asar', alg: 'SHA256', value: sumOf(join(output, places.win.resources, 'app.asar')) },
    ]);
    const [version] = Resource.VersionInfo.fromEntries(entries);
    const [language] = version!.getAllLanguagesForStringValues();
    expect(version!.getStringValues(language!)).toMatchObject({ ProductName: 'Karjobiboroni' });
    const icons = Resource.IconGroupEntry.fromEntries(entries).flatMap((group) => group.icons);
    expect(icons.map(({ width }) => (width === 0 ? 256 : width)).sort((a, b) => a - b)).toEqual([
      16, 24, 32, 48, 64, 128, 256,
    ]);
    const texts = entries.map(({ bin }) => Buffer.from(bin).toString('latin1'));
    expect(texts.some((text) => /requireAdministrator|highestAvailable/u.test(text))).toBe(false);
  });

  it.skipIf(!isPackable('mac'))(
    'stands in macOS’s Info.plist, with the kind of file that the program opens',
    async () => {
      const output = await packWithStandIn('mac');
      const info = readFileSync(join(output, places.mac.folder, 'Contents/Info.plist'), 'utf8');
      const after = (key: string): string | undefined =>
        new RegExp(`<key>${key}</key>\\s*<(?:string|array)>\\s*(?:<string>)?([^<]+)<`, 'u').exec(info)?.[1];
      expect({
        integrity: after('hash'),
        id: after('CFBundleIdentifier'),
        ending: after('CFBundleTypeExtensions'),
        icon: after('CFBundleTypeIconFile'),
        role: after('CFBundleTypeRole'),
      }).toEqual({
        integrity: sumOf(join(output, places.mac.resources, 'app.asar')),
        id: 'karjobiboroni.desk',
        ending: 'karjo',
        icon: 'karjo.icns',
        role: 'Editor',
      });
    },
  );
});

describe('what strays into the folder to be packed', () => {
  it('stays outside: packages, maps, notes, what begins with a dot', async () => {
    const stray = join(mkdtempSync(join(tmpdir(), 'karjobiboroni-stray-')), 'app');
    cpSync(app, stray, { recursive: true });
    for (const path of ['node_modules/left/index.js', '.env', 'desk/.secret', 'desk/x.js.map', 'notes.txt', 'a.ts']) {
      mkdirSync(join(stray, path, '..'), { recursive: true });
      writeFileSync(join(stray, path), 'stray');
    }
    const output = await packWithStandIn('linux', { more: { directories: { app: stray } } });
    const clean = await packWithStandIn('linux');
    const archive = (folder: string): readonly string[] => filesOf(join(folder, places.linux.resources, 'app.asar'));
    expect(archive(output)).toEqual(archive(clean));
  });
});

describe('our own part', () => {
  it('is as large as `npm run package -- --size` says, but for a line of package.json', async () => {
    const output = await packWithStandIn('linux');
    const { archive } = await packedSize(app);
    const real = statSync(join(output, places.linux.resources, 'app.asar')).size;
    expect(Math.abs(archive - real)).toBeLessThan(1000);
    expect(archive).toBeLessThan(6_000_000);
  });

  it('has the licence of every package the desk is made of', () => {
    const text = readFileSync(join(app, 'licences.txt'), 'utf8');
    const packages = [
      ...new Set(
        deskModules(join(app, 'desk')).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? []),
      ),
    ];
    expect(packages).toEqual(
      expect.arrayContaining([
        'react',
        '@mantine/core',
        '@tiptap/core',
        'dexie',
        'docx',
        '@fontsource-variable/noto-sans-bengali',
      ]),
    );
    expect(packages.filter((name) => !text.includes(`\n${name} `))).toEqual([]);
    expect(text).toContain('\nfflate 0.'); // docx carries it inside itself
  });
});
