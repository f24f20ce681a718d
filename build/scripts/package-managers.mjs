// The package managers that can bring a missing program, in the order in which they are looked for: where a machine has
// several, the system's own comes first.

/** @typedef {{ platform: NodeJS.Platform, install: string[], refresh?: string[], asRoot: boolean }} Manager */

/** @type {Record<string, Manager>} what each manager is told before the packages' names */
export const managers = {
  'apt-get': {
    platform: 'linux',
    install: ['install', '-y', '--no-install-recommends'],
    refresh: ['update'],
    asRoot: true,
  },
  dnf: { platform: 'linux', install: ['install', '-y'], asRoot: true },
  zypper: { platform: 'linux', install: ['--non-interactive', 'install', '--no-recommends'], asRoot: true },
  pacman: { platform: 'linux', install: ['-S', '--noconfirm', '--needed'], refresh: ['-Sy'], asRoot: true },
  apk: { platform: 'linux', install: ['add'], refresh: ['update'], asRoot: true },
  brew: { platform: 'darwin', install: ['install'], asRoot: false },
  winget: {
    platform: 'win32',
    install: [
      'install',
      '--exact',
      '--source',
      'winget',
      '--silent',
      '--disable-interactivity',
      '--accept-package-agreements',
      '--accept-source-agreements',
      '--id',
    ],
    asRoot: false,
  },
  choco: { platform: 'win32', install: ['install', '-y', '--no-progress'], asRoot: false },
};

/**
 * The package of each need, by manager. Several names are tried in turn: Ubuntu has the browser under another name than
 * Debian. Names for managers other than apt-get are from their catalogues and have not been tried by us.
 * @type {Record<string, Record<string, string[]>>}
 */
export const packages = {
  chromium: {
    'apt-get': ['chromium', 'chromium-browser'],
    dnf: ['chromium'],
    zypper: ['chromium'],
    pacman: ['chromium'],
    apk: ['chromium'],
    brew: ['google-chrome'],
    winget: ['Google.Chrome'],
    choco: ['googlechrome'],
  },
  libreOffice: {
    'apt-get': ['libreoffice-writer-nogui', 'libreoffice-writer'],
    dnf: ['libreoffice-writer'],
    zypper: ['libreoffice-writer'],
    pacman: ['libreoffice-fresh'],
    apk: ['libreoffice-writer'],
    brew: ['libreoffice'],
    winget: ['TheDocumentFoundation.LibreOffice'],
    choco: ['libreoffice-fresh'],
  },
  poppler: {
    'apt-get': ['poppler-utils'],
    dnf: ['poppler-utils'],
    zypper: ['poppler-tools'],
    pacman: ['poppler'],
    apk: ['poppler-utils'],
    brew: ['poppler'],
    winget: ['oschwartz10612.Poppler'],
    choco: ['poppler'],
  },
  mutool: {
    'apt-get': ['mupdf-tools'],
    dnf: ['mupdf'],
    zypper: ['mupdf'],
    pacman: ['mupdf-tools'],
    apk: ['mupdf-tools'],
    brew: ['mupdf-tools'],
    winget: ['ArtifexSoftware.mutool'],
    choco: ['mupdf'],
  },
  // The packed program is started on Linux only: what its tests need is asked of Linux's managers alone.
  virtualDisplay: {
    'apt-get': ['xvfb'],
    dnf: ['xorg-x11-server-Xvfb'],
    zypper: ['xorg-x11-server-Xvfb'],
    pacman: ['xorg-server-xvfb'],
    apk: ['xvfb'],
  },
  xdotool: {
    'apt-get': ['xdotool'],
    dnf: ['xdotool'],
    zypper: ['xdotool'],
    pacman: ['xdotool'],
    apk: ['xdotool'],
  },
  xmodmap: {
    'apt-get': ['x11-xserver-utils'],
    dnf: ['xmodmap'],
    zypper: ['xmodmap'],
    pacman: ['xorg-xmodmap'],
    apk: ['xmodmap'],
  },
  imageMagick: {
    'apt-get': ['imagemagick'],
    dnf: ['ImageMagick'],
    zypper: ['ImageMagick'],
    pacman: ['imagemagick'],
    apk: ['imagemagick'],
  },
  // What Electron is linked with, each of them: the others come with these. Ubuntu 24.04 has the last under a later name.
  electronLibraries: {
    'apt-get': ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libasound2t64'],
    dnf: ['gtk3', 'nss', 'mesa-libgbm', 'alsa-lib'],
    zypper: ['libgtk-3-0', 'mozilla-nss', 'libgbm1', 'libasound2'],
    pacman: ['gtk3', 'nss', 'mesa', 'alsa-lib'],
    apk: ['gtk+3.0', 'nss', 'mesa-gbm', 'alsa-lib'],
  },
};

/** The manager of a machine: the first of its platform's that is there. */
export const managerOf = (platform, isThere) =>
  Object.keys(managers).find((name) => managers[name].platform === platform && isThere(name));

/** A command line of a manager, by `sudo` where it needs an administrator and this is none. Never asks for a password. */
export const commandOf = (manager, args, isRoot) =>
  managers[manager].asRoot && !isRoot ? ['sudo', '-n', manager, ...args] : [manager, ...args];
