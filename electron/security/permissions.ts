import type { Session } from 'electron';

/** What a page may ask its browser for, in Electron's own names. */
type Permission = Parameters<NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>>[1];

type Rule = { readonly isAllowed: boolean; readonly why: string };

const deny = (why: string): Rule => ({ isAllowed: false, why });

const noDevice = deny('minutes need no device but keyboard, screen and printer');
const noNetwork = deny('the desk has no network');
const noPlace = deny('where the office stands is nobody’s business');
const noTakeover = deny('the desk takes neither the screen nor the keyboard from other programs');
const noPayment = deny('nothing is bought here');
const oneOrigin = deny('there is one origin, with its own storage');
const throughShell = deny('files, printing and the clipboard go through the contract, where they are checked');

/** Every permission there is, and what is said to it. A new one breaks the build until it is answered. */
export const permissionRules: Readonly<Record<Permission, Rule>> = {
  'persistent-storage': { isAllowed: true, why: 'the minutes must not be cleared when the disk gets tight' },
  ar: noDevice,
  'automatic-fullscreen': noTakeover,
  'background-fetch': noNetwork,
  'background-sync': noNetwork,
  'captured-surface-control': noDevice,
  'clipboard-read': throughShell,
  'clipboard-sanitized-write': throughShell,
  'deprecated-sync-clipboard-read': throughShell,
  'display-capture': noDevice,
  fileSystem: throughShell,
  fullscreen: noTakeover,
  geolocation: noPlace,
  'geolocation-approximate': noPlace,
  'hand-tracking': noDevice,
  hid: noDevice,
  'idle-detection': deny('when a person works is nobody’s business'),
  keyboardLock: noTakeover,
  'local-fonts': deny('which fonts are installed tells machines apart; the desk brings its own'),
  'local-network': noNetwork,
  'local-network-access': noNetwork,
  'loopback-network': noNetwork,
  media: noDevice,
  mediaKeySystem: noDevice,
  midi: noDevice,
  midiSysex: noDevice,
  nfc: noDevice,
  notifications: deny('the desk speaks in its window only'),
  openExternal: deny('no address leads out of the desk'),
  'payment-handler': noPayment,
  'periodic-background-sync': noNetwork,
  pointerLock: noTakeover,
  'screen-wake-lock': noTakeover,
  sensors: noDevice,
  serial: noDevice,
  'smart-card': noDevice,
  'speaker-selection': noDevice,
  'storage-access': oneOrigin,
  'system-wake-lock': noTakeover,
  'top-level-storage-access': oneOrigin,
  unknown: deny('what has no name gets nothing'),
  usb: noDevice,
  vr: noDevice,
  'web-app-installation': deny('the desk is installed by its installer'),
  'web-printing': throughShell,
  'window-management': noTakeover,
};

const isAllowed = (permission: string): boolean =>
  Object.hasOwn(permissionRules, permission) && permissionRules[permission as Permission].isAllowed;

export type PermissionSession = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
>;

/** Answers all requests for permissions by the table, and gives no device and no screen to anyone. */
export const guardPermissions = (session: PermissionSession): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(isAllowed(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer(null);
  });
};
