// The built desk in Chromium with a profile on the disk. Nothing of the test tools stands between the page and its
// server: no interception of requests (it would also switch the cache off).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { chromiumPath, sandboxFlags } from '#tests/support/chromium';
import { installProbe, type Probe, type ProbedWindow } from './page-probe';
import { mainThreadTime, rendererProcesses } from './processes';

/** No traffic of the browser's own, no name but ours leads anywhere, and software drawing as on a machine without a screen. */
const flags: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-precise-memory-info',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export type Started = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly profile: string;
  readonly close: () => Promise<void>;
};

/** A new, empty profile; the caller removes it. */
export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'desk-bench-'));

export const removeProfile = (profile: string): void => {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
};

export const launch = async (profile: string): Promise<Started> => {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [...flags, ...sandboxFlags],
    viewport: { width: 1366, height: 768 },
    locale: 'bn-BD',
  });
  await context.addInitScript(installProbe);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(120_000);
  page.on('pageerror', (error) => {
    process.stderr.write(`the desk threw: ${error.stack ?? error.message}\n`);
  });
  const cdp = await context.newCDPSession(page);
  // As a person closes a window: after another end the desk would go on in a database of another place.
  const close = async (): Promise<void> => {
    const closed = page.waitForEvent('close', { timeout: 5000 });
    await page.close({ runBeforeUnload: true });
    await closed;
    await context.close();
  };
  return { page, context, cdp, profile, close };
};

/** Starts the browser and opens the desk; `hash` is the screen. */
export const openDesk = async (profile: string, address: string, hash = ''): Promise<Started> => {
  const started = await launch(profile);
  await started.page.goto(`${address}${hash}`);
  return started;
};

/** A browser for one task; its profile goes with it. */
export const withDesk = async <Value>(address: string, task: (desk: Started) => Promise<Value>): Promise<Value> => {
  const profile = newProfile();
  const desk = await openDesk(profile, address);
  try {
    return await task(desk);
  } finally {
    await desk.close();
    removeProfile(profile);
  }
};

/** A list of the probe's, emptied as it is read. */
export const take = <Name extends 'paints' | 'longTasks' | 'serialised' | 'saves' | 'shown'>(
  page: Page,
  name: Name,
): Promise<Probe[Name]> =>
  page.evaluate((list) => {
    const { deskProbe } = window as unknown as ProbedWindow;
    return deskProbe[list].splice(0);
  }, name) as unknown as Promise<Probe[Name]>;

const processes = new WeakMap<Page, Promise<number>>();

const findProcess = async ({ page, profile }: Started): Promise<number> => {
  const pids = rendererProcesses(profile);
  const before = new Map(pids.map((pid) => [pid, mainThreadTime(pid).ran]));
  await page.evaluate(() => {
    const until = performance.now() + 200;
    while (performance.now() < until);
  });
  const ran = (pid: number): number => mainThreadTime(pid).ran - (before.get(pid) ?? 0);
  return pids.reduce((best, pid) => (ran(pid) > ran(best) ? pid : best), pids[0] ?? 0);
};

/** The process that the desk's own window runs in: of all of this browser's pages the one that works when it is told to. */
export const deskProcess = (desk: Started): Promise<number> => {
  const found = processes.get(desk.page) ?? findProcess(desk);
  processes.set(desk.page, found);
  return found;
};

/** Bytes on the window's JavaScript heap after the garbage has been collected. */
export const heapAfterCollecting = async ({ cdp }: Started): Promise<number> => {
  await cdp.send('HeapProfiler.enable');
  for (let round = 0; round < 2; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.send('HeapProfiler.disable');
  return usedSize;
};

export const pauseFor = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
