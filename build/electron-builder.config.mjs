// What electron-builder makes of build/out/app: installers and portable programs for Windows, Linux and macOS.
// Nothing is published or updated by itself, nothing is compiled, and nobody's certificate signs it.
import { afterExtract } from './scripts/after-extract.mjs';
import { afterPack } from './scripts/after-pack.mjs';

/** Shown wherever a system shows the program's name as text; names of files stay in ASCII. */
const title = 'কার্যবিবরণী';

/** @type {import('electron-builder').Configuration} */
export const builderConfiguration = {
  // Windows' list of programs and macOS's preferences hang on the id: it never changes.
  appId: 'karjobiboroni.desk',
  productName: 'Karjobiboroni',
  copyright: 'Copyright © 2026 The Karjobiboroni authors (MIT)',
  directories: { app: 'build/out/app', output: 'build/out/packages', buildResources: 'build' },
  // The folder is made for packing; its names are listed all the same, so that what strays into it stays outside.
  files: ['package.json', 'main.cjs', 'preload.cjs', 'icon.png', 'desk/**/*', '!**/*.map', '!**/.*'],
  extraResources: [{ from: 'build/out/app/licences.txt', to: 'licences.txt' }],
  // Wayland and X11 find the window's entry by this name.
  extraMetadata: { desktopName: 'karjobiboroni.desktop' },
  asar: { smartUnpack: false },
  compression: 'normal',
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  // The bundle needs no packages beside it, and nothing is to be compiled: "false" says both. With `npmRebuild: false`
  // in its place this is never asked, and the builder packs every package of the project: 23,000 files and folders.
  beforeBuild: () => Promise.resolve(false),
  publish: null,
  // Windows and Linux call it en-US, macOS en.
  electronLanguages: ['en-US', 'bn'],
  afterExtract,
  // Sets the fuses; puts the launcher in on Linux.
  afterPack,
  fileAssociations: [
    {
      ext: 'karjo',
      // Windows keeps this name in its registry, where spaces and other scripts are not at home.
      name: 'Karjobiboroni.Minutes',
      description: `${title} (Karjobiboroni)`,
      mimeType: 'application/x-karjobiboroni',
      icon: 'icons/karjo',
      role: 'Editor',
      rank: 'Owner',
    },
  ],
  toolsets: {
    // The older runtime needs FUSE 2 and puts --no-sandbox into the menu's entry.
    appimage: '1.0.3',
  },

  win: {
    target: [
      { target: 'nsis', arch: ['x64'] },
      { target: 'portable', arch: ['x64'] },
    ],
    icon: 'icons/icon.ico',
    executableName: 'Karjobiboroni',
    requestedExecutionLevel: 'asInvoker',
  },
  // One click, for this user only: there is no page on which an administrator's password could be asked for.
  nsis: {
    artifactName: '${productName}-${version}-windows-${arch}-setup.${ext}',
    oneClick: true,
    perMachine: false,
    allowElevation: false,
    packElevateHelper: false,
    // The minutes outlive the program.
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
    include: 'build/windows/installer.nsh',
    shortcutName: title,
    uninstallDisplayName: `${title} (Karjobiboroni) \${version}`,
  },
  portable: {
    artifactName: '${productName}-${version}-windows-${arch}-portable.${ext}',
    requestExecutionLevel: 'user',
  },

  linux: {
    target: [
      { target: 'AppImage', arch: ['x64'] },
      { target: 'deb', arch: ['x64'] },
    ],
    icon: 'icons/png',
    // `karjobiboroni` is the command line.
    executableName: 'karjobiboroni-desk',
    syncDesktopName: true,
    category: 'Office',
    synopsis: 'Minutes of Bangladesh government committees',
    description: 'Writes the minutes of government committee meetings, offline',
    maintainer: 'The Karjobiboroni authors <authors@karjobiboroni.invalid>',
    vendor: 'The Karjobiboroni authors',
    desktop: {
      entry: {
        'Name[bn]': title,
        'GenericName[bn]': 'সভার কার্যবিবরণী লেখা',
        GenericName: 'Minutes of meetings',
        'Comment[bn]': 'কমিটির সভার কার্যবিবরণী লিখুন, ইন্টারনেট ছাড়া',
        'Keywords[bn]': 'সভা;কার্যবিবরণী;কমিটি;স্মারক;নথি;',
        Keywords: 'minutes;meeting;committee;memo;nothi;',
      },
    },
    // The AppImage's launcher: ours never starts the desk without its sandbox.
    extraFiles: [{ from: 'build/linux/karjobiboroni-desk.sh', to: 'AppRun' }],
  },
  deb: {
    artifactName: '${name}_${version}_${arch}.${ext}',
    packageCategory: 'editors',
    // A double click hands over paths, not file:// addresses.
    executableArgs: ['%F'],
    recommends: [],
    // electron-builder's own list, and two libraries that Electron is linked with and no package of that list brings: without
    // them the program does not start. Ubuntu 24.04 calls the second by its later name.
    depends: [
      'libgtk-3-0',
      'libnotify4',
      'libnss3',
      'libxss1',
      'libxtst6',
      'xdg-utils',
      'libatspi2.0-0',
      'libuuid1',
      'libsecret-1-0',
      'libgbm1',
      'libasound2 | libasound2t64',
    ],
    appArmorProfile: 'build/linux/apparmor-profile.tpl',
  },

  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    icon: 'icons/icon.icns',
    category: 'public.app-category.productivity',
    // "-" is an ad-hoc signature: checksums of the parts, without an identity. Without it no changed program runs on
    // Apple silicon, and setting the fuses changes it: https://github.com/electron-userland/electron-builder/pull/9007
    identity: '-',
    hardenedRuntime: true,
    gatekeeperAssess: false,
    notarize: false,
    extendInfo: { CFBundleLocalizations: ['bn', 'en'] },
  },
  dmg: { title: '${productName} ${version}', sign: false, writeUpdateInfo: false },
};

export default builderConfiguration;
