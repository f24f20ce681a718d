// What apt-get is asked for a missing program: the one package manager that these commands were tried with. On another system a
// sentence says what to install.

/** The packages of each need. Several names are tried in turn: Ubuntu has the browser under another name than Debian. */
export const packages = {
  chromium: ['chromium', 'chromium-browser'],
  headlessShell: ['chromium-headless-shell'],
  libreOffice: ['libreoffice-writer-nogui', 'libreoffice-writer'],
  poppler: ['poppler-utils'],
  mutool: ['mupdf-tools'],
  virtualDisplay: ['xvfb'],
  xdotool: ['xdotool'],
  xmodmap: ['x11-xserver-utils'],
  imageMagick: ['imagemagick'],
  // What Electron is linked with, each of them: the others come with these. Ubuntu 24.04 has the last under a later name.
  electronLibraries: ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libasound2t64'],
};

export const installArguments = ['install', '-y', '--no-install-recommends'];

/** A command line of apt-get, by `sudo` where this is no administrator. Never asks for a password. */
export const aptCommand = (args, isRoot) => (isRoot ? ['apt-get', ...args] : ['sudo', '-n', 'apt-get', ...args]);
