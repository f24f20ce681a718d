import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { projectFolder } from './folders';

/**
 * Stand-ins for Electron's runtime: the files that electron-builder looks for, renames, edits or removes, with nothing in
 * them that could run. With them everything that it does to a runtime can be seen without one.
 */
export type BuilderPlatform = 'linux' | 'win' | 'mac';

/** The version of Electron that the project pins, and which the stand-in says it is. */
const pinnedElectron = (
  JSON.parse(readFileSync(join(projectFolder, 'node_modules/electron/package.json'), 'utf8')) as { version: string }
).version;

const put = (path: string, content: string | Uint8Array, mode = 0o644): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode });
};

/** The mark by which @electron/fuses finds the fuses in an executable, then version 1 and eight of them, as Electron ships them. */
const fuseWire = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u000810110001', 'latin1');

const executable = Buffer.concat([Buffer.from('not a program '), fuseWire]);

const putLicences = (folder: string): void => {
  put(join(folder, 'LICENSE'), 'Electron’s licence');
  put(join(folder, 'LICENSES.chromium.html'), 'Chromium’s licences');
};

const putCommon = (folder: string): void => {
  putLicences(folder);
  put(join(folder, 'resources', 'of-electron'), '');
  // A real runtime brings both; neither may be in a package.
  put(join(folder, 'version'), pinnedElectron);
  put(join(folder, 'resources', 'default_app.asar'), '');
  for (const name of ['bn', 'en-GB', 'en-US', 'fr', 'hi']) put(join(folder, 'locales', `${name}.pak`), name);
};

const windowsExecutable = (): Buffer => {
  const program = NtExecutable.createEmpty();
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron', FileDescription: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  program.setExtraData(fuseWire);
  return Buffer.from(program.generate());
};

const plist = (name: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleExecutable</key><string>${name}</string>
<key>CFBundleIdentifier</key><string>com.github.Electron</string>
<key>CFBundleIconFile</key><string>electron.icns</string>
</dict></plist>`;

const putMac = (folder: string): void => {
  putLicences(folder);
  const contents = join(folder, 'Electron.app', 'Contents');
  const frameworks = join(contents, 'Frameworks');
  const framework = join(frameworks, 'Electron Framework.framework');
  put(join(contents, 'Info.plist'), plist('Electron'));
  put(join(contents, 'MacOS', 'Electron'), 'not a program', 0o755);
  put(join(contents, 'Resources', 'electron.icns'), '');
  put(join(framework, 'Electron Framework'), executable);
  for (const name of ['bn', 'en', 'fr', 'hi']) {
    put(join(contents, 'Resources', `${name}.lproj`, 'of-electron'), '');
    put(join(framework, 'Versions', 'A', 'Resources', `${name}.lproj`, 'locale.pak'), name);
  }
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const helper = `Electron Helper${kind}`;
    put(join(frameworks, `${helper}.app`, 'Contents', 'Info.plist'), plist(helper));
    put(join(frameworks, `${helper}.app`, 'Contents', 'MacOS', helper), 'not a program', 0o755);
  }
};

/** Writes the stand-in for a platform into a folder. */
export const putRuntime = (platform: BuilderPlatform, folder: string): void => {
  if (platform === 'mac') {
    putMac(folder);
    return;
  }
  putCommon(folder);
  if (platform === 'win') put(join(folder, 'electron.exe'), windowsExecutable());
  else {
    put(join(folder, 'electron'), executable, 0o755);
    put(join(folder, 'chrome-sandbox'), '', 0o755);
  }
};

const program = (text: string): string => `#!${process.execPath}\nconst fs = require('node:fs');\n${text}`;

/** A stand-in for 7-Zip, which electron-builder packs the program by before NSIS makes an installer of it. */
export const putSevenZip = (folder: string): string => {
  const path = join(folder, '7za');
  put(path, program(`fs.writeFileSync(process.argv.find((one) => one.endsWith('.7z')), 'archive');`), 0o755);
  return path;
};

/**
 * Stand-ins for the programs that make an AppImage and a deb, as electron-builder calls them: the first copies what it is
 * given to pack beside the result, the second writes down its arguments and the files they name.
 */
export const putLinuxTools = (folder: string): { readonly appImageTools: string; readonly fpm: string } => {
  const appImageTools = join(folder, 'appimage');
  const fpm = join(folder, 'fpm');
  put(
    join(appImageTools, 'mksquashfs'),
    program(`const [from, to] = process.argv.slice(2);
fs.cpSync(from, to + '.content', { recursive: true, verbatimSymlinks: true });
fs.writeFileSync(to, 'x'.repeat(64));`),
    0o755,
  );
  put(join(appImageTools, 'desktop-file-validate'), '');
  put(join(appImageTools, 'runtimes', 'runtime-x64'), 'runtime');
  put(join(appImageTools, 'lib', 'x64', 'library'), '');
  put(
    fpm,
    program(`const args = process.argv.slice(2);
const after = (name) => args[args.indexOf(name) + 1];
const named = args.map((one) => /^(.+)=(\\/.+)$/u.exec(one)).filter(Boolean);
const texts = named.filter(([, from]) => /\\.(?:xml|desktop)$/u.test(from));
fs.writeFileSync(after('--package'), JSON.stringify({
  args,
  places: named.map(([, , to]) => to),
  files: Object.fromEntries(texts.map(([, from, to]) => [to, fs.readFileSync(from, 'utf8')])),
  afterInstall: fs.readFileSync(after('--after-install'), 'utf8'),
}));`),
    0o755,
  );
  return { appImageTools, fpm };
};
