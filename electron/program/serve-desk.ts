import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createProtocolHandler, listFiles } from '../app-protocol';
import { scheme } from '../origin';
import type { PrintPages } from '../print/print-pages';
import { cutNetwork } from '../security/network';
import { guardPermissions } from '../security/permissions';
import { hasOwnSpelling } from '../security/web-preferences';
import type { ElectronParts } from './electron-parts';

export type ServeParts = Pick<ElectronParts, 'app' | 'session'> & {
  readonly printPages: PrintPages;
  readonly platform: NodeJS.Platform;
  /** The folder of the built program. */
  readonly here: string;
  readonly onRefused: () => void;
};

/** Serves the desk's files to its window, and lets the window ask nothing else of the computer or the network. */
export const serveDesk = async ({ app, session, printPages, platform, here, onRefused }: ServeParts): Promise<void> => {
  const ours = session.defaultSession;
  ours.protocol.handle(
    scheme,
    createProtocolHandler({
      files: listFiles(join(here, 'desk')),
      read: async (path) => new Uint8Array(await readFile(path)),
      printPages,
    }),
  );
  guardPermissions(ours);
  await cutNetwork(ours, { isPackaged: app.isPackaged, hasOwnSpelling: hasOwnSpelling(platform), onRefused });
};
