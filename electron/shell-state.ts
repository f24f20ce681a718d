import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { nameOf, type Log } from './crash/log';

/** What the shell itself remembers between starts: nothing of any document but where files were opened from. */
const shellState = z.object({
  lastFolder: z.string().catch(''),
  language: z.enum(['bn', 'en']).catch('bn'),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Display zoom, Chromium's levels: 0 is 100 %. */
  zoomLevel: z.number().min(-3).max(6).catch(0),
  recent: z.array(z.string()).max(20).catch([]),
  /** The folder chosen for a second copy of everything; empty where none is. */
  secondPlace: z.string().catch(''),
  /** Tells this desk's copies from another's in one folder; empty before the first is chosen. */
  copyMark: z
    .string()
    .regex(/^[\da-z]{0,16}$/u)
    .catch(''),
  window: z
    .object({
      x: z.number().int(),
      y: z.number().int(),
      width: z.number().int().min(320).max(20_000),
      height: z.number().int().min(240).max(20_000),
      isMaximized: z.boolean(),
    })
    .optional()
    .catch(undefined),
});

export type ShellState = Readonly<z.infer<typeof shellState>>;

export type ShellStateStore = {
  readonly get: () => ShellState;
  readonly set: (changes: Partial<ShellState>) => void;
  /** Kept when all changes so far are on the disk. */
  readonly settled: () => Promise<void>;
};

/** The state as a file says it; what is missing or damaged there is at its default. */
export const readShellState = (json: string | undefined): ShellState => {
  try {
    return shellState.parse(JSON.parse(json ?? '{}'));
  } catch {
    return shellState.parse({});
  }
};

/** Keeps the state in a file; a write that fails is only told: these are trifles. */
export const createShellState = (
  path: string,
  json: string | undefined,
  write: (path: string, bytes: Uint8Array) => Promise<void>,
  onFailure: (error: unknown) => void,
): ShellStateStore => {
  let state = readShellState(json);
  let running: Promise<void> | undefined;
  /** One write at a time, always of the newest; what changed meanwhile is written next. */
  const writeNewest = async (): Promise<void> => {
    let written: ShellState | undefined;
    while (written !== state) {
      written = state;
      await write(path, new TextEncoder().encode(JSON.stringify(written))).catch(onFailure);
    }
    running = undefined;
  };
  return {
    get: () => state,
    set: (changes) => {
      const next = { ...state, ...changes };
      if (JSON.stringify(next) === JSON.stringify(state)) return;
      state = next;
      running ??= writeNewest();
    },
    settled: () => running ?? Promise.resolve(),
  };
};

export type StateParts = {
  readonly folder: string;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly log: Log;
};

/** The state in `shell.json` of a folder, which is made with the first write. */
export const openShellState = ({ folder, write, log }: StateParts): ShellStateStore => {
  const path = join(folder, 'shell.json');
  return createShellState(
    path,
    existsSync(path) ? readFileSync(path, 'utf8') : undefined,
    async (place, bytes) => {
      await mkdir(folder, { recursive: true });
      await write(place, bytes);
    },
    (error) => {
      log.write({ what: 'shell state not kept', code: nameOf(error) });
    },
  );
};

const mostRecent = 10;

/** The list of recent files with one more at its head. */
export const withRecent = (recent: readonly string[], path: string): string[] =>
  [path, ...recent.filter((one) => one !== path)].slice(0, mostRecent);
