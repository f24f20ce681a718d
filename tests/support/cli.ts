import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#tests/support/folders';
import { sandboxFlags } from '#tests/support/chromium';

/** How a run of the command line ended. */
export type CliRun = { readonly code: number | null; readonly output: string; readonly messages: string };

/** Runs the bundled command line as a process, as `npm run -s minutes --` does after its set-up. */
export const runMinutes = (
  args: readonly string[],
  { cwd, environment = {} }: { readonly cwd?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): CliRun => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${projectFolder}build/out/cli/minutes.mjs`, ...args],
    {
      encoding: 'utf8',
      cwd,
      maxBuffer: 1 << 28,
      env: { ...process.env, KARJOBIBORONI_CHROMIUM_FLAGS: sandboxFlags.join(' '), ...environment },
    },
  );
  return { code: status, output: stdout, messages: stderr };
};

/** An empty folder of its own for one test. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'karjobiboroni-test-'));
