// Memory of all processes with sixty pages open and the paper shown, after typing; each process by its kind.
import { pauseFor } from '../desk/browser';
import { megabytes } from '../desk/figures';
import type { Table } from '../desk/print-table';
import { goToMiddle, typeThrough } from '../desk/sixty';
import { contenderNames, titles, type ContenderName } from './contenders';
import { drive } from './drive';
import { memoryByMember, sumByKind, type MemberMemory } from './process-family';
import { startContender } from './running';
import type { Measured, Shop } from './shop';

export type MemoryFigure = {
  readonly name: ContenderName;
  readonly pages: number;
  readonly members: readonly MemberMemory[];
};

/** After the debugger has gone, in milliseconds. */
const rest = 5000;

const measureOne = async (shop: Shop, name: ContenderName): Promise<MemoryFigure> => {
  const { home, pages } = await shop.documentHome(name);
  process.stderr.write(`memory: ${name}\n`);
  const running = startContender(shop.contenders[name], { home, withDebugger: true });
  try {
    if (name === 'bare') {
      await running.hear('usable');
      await drive(running, (desk) => typeThrough(desk, shop.effort.keys)); // into nothing, but through the same door
    } else {
      await running.hear('paper');
      await drive(running, async (desk) => {
        await goToMiddle(desk, shop.minutes);
        await typeThrough(desk, shop.effort.keys);
      });
    }
    await pauseFor(rest);
    return { name, pages, members: memoryByMember(running.family) };
  } finally {
    await running.stop();
  }
};

const sum = (members: readonly MemberMemory[], figure: 'private' | 'proportional'): number =>
  members.reduce((total, one) => total + one[figure], 0);

const memoryTable = (figures: readonly MemoryFigure[], keys: number): Table => {
  const kinds = [...new Set(figures.flatMap(({ members }) => members.map(({ kind }) => kind)))];
  const cells = (some: (members: readonly MemberMemory[]) => readonly MemberMemory[]): readonly string[] =>
    figures.flatMap(({ members }) => {
      const own = some(members);
      if (own.length === 0) return ['', '', ''];
      return [String(own.length), megabytes(sum(own, 'private')), megabytes(sum(own, 'proportional'))];
    });
  return {
    title: `Memory, ${Math.max(...figures.map(({ pages }) => pages))} pages, the paper open, after ${keys} keys`,
    how: `/proc/<pid>/smaps_rollup, no debugger attached any more, nothing collected by hand. For each contender: processes, private (clean and dirty), proportional (its share of what is shared). In order: ${figures.map(({ name }) => titles[name]).join('; ')}.`,
    heads: ['', ...figures.flatMap(({ name }) => [name, 'private', 'proportional'])],
    rows: [
      ...kinds.map((kind) => [kind, ...cells((members) => members.filter((one) => one.kind === kind))]),
      ['all', ...cells((members) => members)],
    ],
  };
};

export const measureMemory = async (shop: Shop): Promise<Measured> => {
  const figures: MemoryFigure[] = [];
  for (const name of contenderNames) figures.push(await measureOne(shop, name));
  const byKind = figures.map(({ name, members }) => ({
    name,
    private: Object.fromEntries(sumByKind(members, (one) => one.private)),
    proportional: Object.fromEntries(sumByKind(members, (one) => one.proportional)),
  }));
  return { figures: { figures, byKind }, tables: [memoryTable(figures, shop.effort.keys)], aims: [] };
};
