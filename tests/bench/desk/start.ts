// Time to interactive: from an empty profile and from a warm one, at this machine's speed and at a quarter of it (CDP
// `Emulation.setCPUThrottlingRate`), as on an old office PC.
import { deskProcess, launch, newProfile, pauseFor, removeProfile, type Started } from './browser';
import { middle, ms } from './figures';
import type { ProbedWindow } from './page-probe';
import type { Table } from './print-table';
import { mainThreadTime } from './processes';

export type StartFigures = {
  readonly profile: 'empty' | 'warm';
  readonly slowdown: number;
  readonly firstPaint: number;
  readonly interactive: number;
  readonly ran: number;
};

const startOnce = async (desk: Started, address: string, slowdown: number) => {
  if (slowdown > 1) await desk.cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await desk.page.goto(address);
  await desk.page.waitForFunction(() =>
    Number.isFinite((window as unknown as ProbedWindow).deskProbe.start?.interactive ?? Number.NaN),
  );
  await pauseFor(300);
  const figures = await desk.page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    interactive: (window as unknown as ProbedWindow).deskProbe.start!.interactive,
  }));
  return { ...figures, ran: mainThreadTime(await deskProcess(desk)).ran };
};

/** An empty profile at first, then the same again, now warm. */
export const measureStarts = async (address: string, rounds: number): Promise<readonly StartFigures[]> => {
  const results: StartFigures[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const slowdown of [1, 4]) {
      process.stderr.write(`start: round ${round + 1} of ${rounds}, ${slowdown} × slower\n`);
      const path = newProfile();
      for (const profile of ['empty', 'warm'] as const) {
        const desk = await launch(path);
        results.push({ profile, slowdown, ...(await startOnce(desk, address, slowdown)) });
        await pauseFor(profile === 'empty' ? 2000 : 0); // what is compiled is kept a little later
        await desk.close();
      }
      removeProfile(path);
    }
  }
  return results;
};

export const startTable = (results: readonly StartFigures[]): Table => ({
  title: 'From the address to a usable window, empty library',
  how: 'Times since the navigation began, the browser running already; medians. “interactive”: the first way to begin has the focus and is drawn so. “main thread”: its processor time until then (not slowed by the throttling, which stops the thread instead).',
  heads: ['', 'starts', 'first paint', 'interactive', 'slowest', 'main thread'],
  rows: [1, 4].flatMap((slowdown) =>
    (['empty', 'warm'] as const).map((profile) => {
      const some = results.filter((one) => one.profile === profile && one.slowdown === slowdown);
      return [
        `${profile} profile${slowdown > 1 ? `, processor ${slowdown} × slower` : ''}`,
        String(some.length),
        ms(middle(some.map(({ firstPaint }) => firstPaint))),
        ms(middle(some.map(({ interactive }) => interactive))),
        ms(Math.max(...some.map(({ interactive }) => interactive))),
        ms(middle(some.map(({ ran }) => ran))),
      ];
    }),
  ),
});
