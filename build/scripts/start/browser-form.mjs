// The browser form: the desk served to this machine only, in an app window of an installed browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDesk } from '../build-desk.mjs';
import { openAppWindow } from './app-window.mjs';
import { hasDisplay } from './display.mjs';
import { deskPort, serveOrJoin } from './serve-or-join.mjs';
import { browserFailed, joined, joinedOther, noBrowser, portRefused, portTaken, served } from './words.mjs';

const say = (sentence) => process.stdout.write(`${sentence}\n`);
const complain = (sentence) => process.stderr.write(`${sentence}\n`);

const open = async (address) => {
  const { outcome, browser } = await openAppWindow(address);
  if (outcome === 'none') complain(noBrowser);
  if (outcome === 'failed') complain(browserFailed(browser));
};

/** Ctrl+C, or being asked to end: no new requests, no lingering connections, and done. */
const stopOnSignal = (server) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
};

/** Gives the exit code where there is nothing left to do; undefined while the server runs. */
export const runBrowserForm = async (root, { opens }) => {
  const folder = await buildDesk(root);
  const product = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const address = `http://127.0.0.1:${deskPort()}/`;
  const { outcome, server, about, isSameBuild, code } = await serveOrJoin({ folder, product, root });
  if (outcome === 'taken' || outcome === 'refused') {
    complain(outcome === 'taken' ? portTaken(deskPort()) : portRefused(deskPort(), code));
    return 1;
  }
  if (outcome === 'serving') stopOnSignal(server);
  say(outcome === 'serving' ? served(address) : joined(address));
  if (outcome === 'joined' && !isSameBuild) complain(joinedOther(about));
  if (opens && hasDisplay()) await open(address);
  return outcome === 'joined' ? 0 : undefined;
};
