/** What the window may ask. The preload exposes a verb for each and nothing else. */
export const channelNames = [
  'chooseCopyPlace',
  'copyPlaces',
  'copyRich',
  'forgetCopyPlace',
  'journalFlush',
  'journalRead',
  'journalSize',
  'journalTruncate',
  'journalWrite',
  'keepCopy',
  'listCopies',
  'makePdf',
  'openFiles',
  'openPlace',
  'print',
  'readCopy',
  'readyToClose',
  'report',
  'saveFile',
  'setLook',
  'setMenu',
  'showCopies',
  'takeOpened',
] as const;

export type ChannelName = (typeof channelNames)[number];

/** What the shell says to the window without being asked. */
export const eventNames = ['closing', 'copyDue', 'filesOpened', 'menuChosen'] as const;

export type EventName = (typeof eventNames)[number];
