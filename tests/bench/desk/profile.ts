// What the main thread does while somebody types in sixty pages: the functions, by name, in a desk that is built for
// this without minifying. Only where it is asked for: `npm run bench -- desk --only profile`.
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serveDesk } from '../../../build/scripts/desk-server.mjs';
import { pauseFor, withDesk } from './browser';
import { profileWhile, type Hot } from './cpu-profile';
import { importDocument, makeDocument, paperPages } from './documents';
import type { Table } from './print-table';
import { typeEvenly } from './typing';
import { goToMiddle } from './sixty';

const keys = 32;
const shown = 30;

const buildReadable = async (root: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-readable-'));
  for (const name of ['renderer', 'paper']) {
    const options = { outDir: folder, minify: false, emptyOutDir: false };
    await build({ configFile: join(root, `build/vite/${name}.config.mjs`), logLevel: 'error', build: options });
  }
  return folder;
};

const profileTyping = (address: string): Promise<readonly Hot[]> =>
  withDesk(address, async (desk) => {
    const minutes = makeDocument('sixty');
    await importDocument(desk, minutes);
    await paperPages(desk);
    await goToMiddle(desk, minutes);
    await typeEvenly(desk, keys);
    await pauseFor(1500);
    return profileWhile(desk.cdp, () => typeEvenly(desk, keys));
  });

/** Builds the desk at `root` with its names and profiles it; or one that was built so elsewhere. */
export const measureProfile = async (root: string, given?: string): Promise<readonly Hot[]> => {
  const folder = given ?? (await buildReadable(root));
  const server = await serveDesk(folder, 0);
  try {
    return await profileTyping(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
  }
};

const isOurs = ({ name }: Hot): boolean => !name.startsWith('(');

export const profileTable = (hot: readonly Hot[]): Table => ({
  title: 'The main thread while typing in sixty pages, by function',
  how: `Sampled four times a millisecond over ${keys} keys; milliseconds a key by the clock (what other programs took of the processor is in it). Lines are those of the built file.`,
  heads: ['', 'self', 'with what it calls'],
  rows: hot
    .filter(isOurs)
    .toSorted((one, other) => other.total - one.total)
    .slice(0, shown)
    .map(({ name, self, total }) => [name, (self / keys).toFixed(2), (total / keys).toFixed(2)]),
});
