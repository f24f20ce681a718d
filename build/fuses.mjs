// Electron's fuses: switches in its executable, set once when a package is made. One table for the builder and the tests.

/** Each fuse: whether it is on, and why. Names are those of electron-builder's option `electronFuses`. */
export const fuses = {
  runAsNode: [false, 'ELECTRON_RUN_AS_NODE would make of the desk a Node that runs any script under its name'],
  enableNodeOptionsEnvironmentVariable: [false, 'NODE_OPTIONS would load foreign code into the desk'],
  enableNodeCliInspectArguments: [false, '--inspect and SIGUSR1 would open a debugger into the desk'],
  enableEmbeddedAsarIntegrityValidation: [true, 'a changed app.asar is not started (Windows and macOS check it)'],
  onlyLoadAppFromAsar: [true, 'a folder called app, put beside app.asar, is not started in its place'],
  enableCookieEncryption: [
    false,
    'the desk keeps no cookies; encrypting none would ask for the keychain on macOS and a secret service on Linux',
  ],
  grantFileProtocolExtraPrivileges: [false, 'no page is opened from file://; the desk comes from app://'],
  loadBrowserProcessSpecificV8Snapshot: [false, 'there is no snapshot of our own'],
};
