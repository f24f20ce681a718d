// From the process's start to a desk that can be used: the contenders take turns, start by start.
import { rmSync } from 'node:fs';
import { pauseFor } from '../desk/browser';
import { middle, ms } from '../desk/figures';
import type { Table } from '../desk/print-table';
import type { Aim } from './aims';
import { contenderNames, titles, type Contender, type ContenderName } from './contenders';
import { afterwards } from './drive';
import { startContender } from './running';
import type { Measured, Shop } from './shop';

const kinds = ['fresh', 'warm', 'library'] as const;
type StartKind = (typeof kinds)[number];

/** Milliseconds since the process was asked for; what the browser form does not say of itself is no number. */
export type StartFigure = {
  readonly name: ContenderName;
  readonly kind: StartKind;
  /** The shell's script began, Chromium was ready, the page began, and was painted, and the window was shown. */
  readonly script: number;
  readonly ready: number;
  readonly page: number;
  readonly painted: number;
  readonly shown: number;
  readonly usable: number;
  /** Processor time of all its processes until it was usable. */
  readonly ran: number;
};

const startOnce = async (contender: Contender, home: string, kind: StartKind): Promise<StartFigure> => {
  const running = startContender(contender, { home });
  try {
    const usable = await running.hear('usable');
    // A browser paints no page before its window is shown; Electron does.
    const shown = contender.name === 'browser' ? undefined : await running.hear('shown');
    const since = (at: number | undefined): number => (at ?? Number.NaN) - running.startedAt;
    await pauseFor(afterwards);
    return {
      name: contender.name,
      kind,
      script: since(running.last('script')?.at),
      ready: since(running.last('ready')?.at),
      page: since(usable.signal.began),
      painted: since(usable.signal.painted),
      shown: since(shown?.signal.at),
      usable: Math.max(since(usable.signal.at), since(shown?.signal.at ?? 0)),
      ran: Math.max(usable.ran, shown?.ran ?? 0),
    };
  } finally {
    await running.stop();
  }
};

/** Each round begins with another contender. */
const turns = (names: readonly ContenderName[], round: number): readonly ContenderName[] =>
  names.map((_, place) => names[(place + round) % names.length]!);

/** The last fresh start's home stays, and is where the warm ones begin. */
const measureEmpty = async ({ contenders, effort, home }: Shop): Promise<readonly StartFigure[]> => {
  const starts: StartFigure[] = [];
  for (let round = 0; round < effort.freshStarts + effort.warmStarts; round += 1) {
    const kind = round < effort.freshStarts ? 'fresh' : 'warm';
    process.stderr.write(`start, ${kind}: ${round + 1}\n`);
    for (const name of turns(contenderNames, round)) {
      const own = home(name, 'start');
      if (kind === 'fresh') rmSync(own, { recursive: true, force: true });
      starts.push(await startOnce(contenders[name], own, kind));
    }
  }
  return starts;
};

const measureLibrary = async ({ contenders, effort, libraryHome }: Shop): Promise<readonly StartFigure[]> => {
  const starts: StartFigure[] = [];
  const names = ['electron', 'browser'] as const;
  for (const name of names) await libraryHome(name);
  for (let round = 0; round < effort.libraryStarts; round += 1) {
    process.stderr.write(`start, library: ${round + 1}\n`);
    for (const name of turns(names, round))
      starts.push(await startOnce(contenders[name], await libraryHome(name), 'library'));
  }
  return starts;
};

const startsOf = (starts: readonly StartFigure[], name: ContenderName, kind: StartKind): readonly StartFigure[] =>
  starts.filter((one) => one.name === name && one.kind === kind);

const kindWords = (documents: number): Readonly<Record<StartKind, string>> => ({
  fresh: 'fresh profile',
  warm: 'warm',
  library: `warm, ${documents} documents`,
});

const startTable = (starts: readonly StartFigure[], documents: number): Table => ({
  title: 'From the start of the process to a usable window',
  how: 'Medians since the process was asked for; usable: the window is shown, and the first row (or way to begin) has the focus and is drawn so. Processor: all its processes until then. Files are in the system’s cache; the browser form’s server runs already.',
  heads: ['', 'starts', 'script', 'ready', 'page', 'painted', 'shown', 'usable', 'fastest', 'slowest', 'processor'],
  rows: kinds.flatMap((kind) =>
    contenderNames.flatMap((name) => {
      const some = startsOf(starts, name, kind);
      if (some.length === 0) return [];
      const usable = some.map((one) => one.usable);
      const stages = (['script', 'ready', 'page', 'painted', 'shown', 'usable'] as const).map((stage) =>
        ms(middle(some.map((one) => one[stage]))),
      );
      const spread = [Math.min(...usable), Math.max(...usable), middle(some.map(({ ran }) => ran))].map(ms);
      return [[`${titles[name]}, ${kindWords(documents)[kind]}`, String(some.length), ...stages, ...spread]];
    }),
  ),
});

/** The desk's start with an empty library beside the bare window's. */
const startAims = (starts: readonly StartFigure[]): readonly Aim[] =>
  (['fresh', 'warm'] as const).flatMap((kind) =>
    (['usable', 'ran'] as const).map((what) => {
      const of = (name: ContenderName): number => middle(startsOf(starts, name, kind).map((one) => one[what]));
      const limit = 1.5 * of('bare') + 500;
      const measured = of('electron');
      return {
        what: `start to usable, ${kindWords(0)[kind]}${what === 'ran' ? ', processor time' : ''}`,
        aim: `≤ ${ms(limit)} (1.5 × ${ms(of('bare'))} + 500 ms)`,
        measured: ms(measured),
        isMet: measured <= limit,
      };
    }),
  );

export const measureStart = async (shop: Shop): Promise<Measured> => {
  // Nobody's figure: it fetches the runtime and the browser into the system's cache.
  for (const name of contenderNames) await startOnce(shop.contenders[name], shop.home(name, 'first'), 'fresh');
  const starts = [...(await measureEmpty(shop)), ...(await measureLibrary(shop))];
  return { figures: starts, tables: [startTable(starts, shop.effort.documents)], aims: startAims(starts) };
};
