// What the second store costs: this desk beside one built from an earlier version (`--against`), in turns within one run. Saves and
// their bytes while somebody types, and starts with 10,000 documents after a clean end, after a kill, and the start after that.
import { cpSync } from 'node:fs';
import { basename } from 'node:path';
import { launch, newProfile, openDesk, pauseFor, removeProfile, type Started } from './browser';
import { importDocument, makeDocument, paperPages, type Size } from './documents';
import { middle, ms, spreadOf, times, type Spread } from './figures';
import { fillLibrary } from './library-fill';
import type { ProbedWindow } from './page-probe';
import type { Table } from './print-table';
import { browserProcesses, readOr } from './processes';
import { saveOnce } from './saves';
import { letterAt } from './typing';
import { goToMiddle } from './sixty';

/** A built desk that is served. */
export type Contender = { readonly name: string; readonly address: string };

export type SavesOf = {
  readonly name: string;
  readonly size: Size;
  readonly saved: Spread;
  readonly writing: Spread;
  readonly ran: Spread;
};

export type BytesOf = { readonly name: string; readonly size: Size; readonly anHour: number };

const ends = ['clean', 'killed', 'after that'] as const;
type End = (typeof ends)[number];

export type StartsOf = { readonly name: string; readonly end: End; readonly interactive: readonly number[] };

export type StoreFigures = { readonly saves: readonly SavesOf[]; readonly bytes: readonly BytesOf[] };

export type SavesEffort = { readonly keys: number; readonly seconds: number };

export type StartsEffort = { readonly documents: number; readonly starts: number };

const openDocument = async ({ address }: Contender, size: Size): Promise<Started> => {
  const desk = await openDesk(newProfile(), address);
  await desk.page.locator('.library .screen-head').waitFor();
  const minutes = makeDocument(size);
  await importDocument(desk, minutes);
  await paperPages(desk);
  await goToMiddle(desk, minutes);
  await pauseFor(2000);
  return desk;
};

const shut = async (desk: Started): Promise<void> => {
  await desk.close();
  removeProfile(desk.profile);
};

/** Bytes that this browser has had written to the disk since it began. */
const bytesWritten = (profile: string): number =>
  browserProcesses(profile).reduce(
    (sum, pid) => sum + Number(/^write_bytes: (\d+)$/mu.exec(readOr(`/proc/${pid}/io`))?.[1] ?? 0),
    0,
  );

const press = async ({ cdp }: Started, key: number): Promise<void> => {
  const text = letterAt(key);
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text, unmodifiedText: text, key: text, code: 'KeyK' });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text, code: 'KeyK' });
};

/** Types in all of them at four keys a second, with a second to think after every six; bytes of each in an hour of that. */
const typeFor = async (desks: readonly Started[], seconds: number): Promise<readonly number[]> => {
  const before = desks.map(({ profile }) => bytesWritten(profile));
  const began = performance.now();
  for (let key = 0; performance.now() - began < seconds * 1000; key += 1) {
    for (const desk of desks) await press(desk, key);
    const due = began + key * 250 + Math.floor(key / 24) * 1000;
    await pauseFor(Math.max(10, due - performance.now()));
  }
  await pauseFor(2000);
  return desks.map(({ profile }, index) => ((bytesWritten(profile) - before[index]!) * 3600) / seconds);
};

const measureSize = async (contenders: readonly Contender[], size: Size, { keys, seconds }: SavesEffort) => {
  process.stderr.write(`store: saving, ${size}\n`);
  const desks: Started[] = [];
  for (const one of contenders) desks.push(await openDocument(one, size));
  const all = contenders.map((): Awaited<ReturnType<typeof saveOnce>>[] => []);
  for (let key = 0; key <= keys; key += 1)
    for (const [index, desk] of desks.entries()) {
      const figures = await saveOnce(desk, key);
      if (key > 0) all[index]!.push(figures);
    }
  const anHour = await typeFor(desks, seconds);
  for (const desk of desks) await shut(desk);
  return contenders.map(({ name }, index) => ({
    saves: {
      name,
      size,
      saved: spreadOf(all[index]!.map(({ saved }) => saved)),
      writing: spreadOf(all[index]!.map(({ writing }) => writing)),
      ran: spreadOf(all[index]!.map(({ ran }) => ran)),
    },
    bytes: { name, size, anHour: anHour[index]! },
  }));
};

/** A library in the database alone; the desk brings its journal in step with it as with one that it has lost. */
const filledProfile = async ({ name, address }: Contender, documents: number): Promise<string> => {
  process.stderr.write(`store: ${name}: writing and indexing ${documents} documents\n`);
  const profile = newProfile();
  await fillLibrary(() => openDesk(profile, address), documents);
  const desk = await launch(profile);
  await desk.page.goto(`${address}paper.css`);
  await desk.page.evaluate(async () => {
    const own = await navigator.storage.getDirectory();
    await own.removeEntry('journal', { recursive: true }).catch(() => undefined);
  });
  await desk.close();
  await startOnce(profile, address, 'clean', 60_000);
  return profile;
};

const kill = async ({ context, profile }: Started): Promise<void> => {
  for (const pid of browserProcesses(profile)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone with its parent.
    }
  }
  await pauseFor(1000);
  await context.close().catch(() => undefined);
};

/** One start; milliseconds until the library can be used. Stays open a while, so that what follows a start is done. */
const startOnce = async (profile: string, address: string, end: 'clean' | 'killed', stay: number): Promise<number> => {
  const desk = await openDesk(profile, address);
  await desk.page.waitForFunction(() =>
    Number.isFinite((window as unknown as ProbedWindow).deskProbe.start?.interactive ?? Number.NaN),
  );
  const interactive = await desk.page.evaluate(() => (window as unknown as ProbedWindow).deskProbe.start!.interactive);
  await pauseFor(stay);
  await (end === 'clean' ? desk.close() : kill(desk));
  return interactive;
};

/** Measures the starts of all contenders with a large library, in turns. */
export const measureStoreStarts = async (
  contenders: readonly Contender[],
  { documents, starts: rounds }: StartsEffort,
): Promise<readonly StartsOf[]> => {
  const models: string[] = [];
  for (const one of contenders) models.push(await filledProfile(one, documents));
  const figures = contenders.map(() => ({
    clean: [] as number[],
    killed: [] as number[],
    'after that': [] as number[],
  }));
  for (let round = 0; round < rounds; round += 1) {
    process.stderr.write(`store: starts, round ${round + 1} of ${rounds}\n`);
    for (const [index, { address }] of contenders.entries()) {
      const profile = newProfile();
      cpSync(models[index]!, profile, { recursive: true, filter: (path) => !basename(path).startsWith('Singleton') });
      const of = figures[index]!;
      await startOnce(profile, address, 'clean', 3000);
      of.clean.push(await startOnce(profile, address, 'killed', 3000));
      of.killed.push(await startOnce(profile, address, 'clean', 30_000));
      of['after that'].push(await startOnce(profile, address, 'clean', 3000));
      removeProfile(profile);
    }
  }
  for (const model of models) removeProfile(model);
  return contenders.flatMap(({ name }, index) =>
    ends.map((end): StartsOf => ({ name, end, interactive: figures[index]![end] })),
  );
};

/** Measures the saves of all contenders and what they write, in turns. */
export const measureStore = async (contenders: readonly Contender[], effort: SavesEffort): Promise<StoreFigures> => {
  const sizes: Awaited<ReturnType<typeof measureSize>>[] = [];
  for (const size of ['sample', 'sixty'] as const) sizes.push(await measureSize(contenders, size, effort));
  const all = sizes.flat();
  return { saves: all.map(({ saves }) => saves), bytes: all.map(({ bytes }) => bytes) };
};

const mebibytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(1);

export const storeTable = ({ saves, bytes }: StoreFigures): Table => {
  const against = saves.at(-1)?.name;
  return {
    title: 'The store: saving',
    how: `One key in a discussion, then nothing until it is saved, in turns. “writing”: from “saving” to “saved”. “main thread”: its processor time for the key and the second after. “×”: of “${against ?? ''}”, at p95. Bytes: what the browser had written in the time of typing, for an hour.`,
    heads: ['', 'saved p50', 'p95', '×', 'writing p50', 'p95', 'main thread p50', 'p95', '×', 'MiB an hour'],
    rows: saves.map((one, index) => {
      const other = saves.find(({ name, size }) => name === against && size === one.size) ?? one;
      return [
        `${one.size}, ${one.name}`,
        ms(one.saved.p50),
        ms(one.saved.p95),
        times(one.saved.p95, other.saved.p95),
        ms(one.writing.p50),
        ms(one.writing.p95),
        ms(one.ran.p50),
        ms(one.ran.p95),
        times(one.ran.p95, other.ran.p95),
        mebibytes(bytes[index]!.anHour),
      ];
    }),
    notes: ['aim: no more than 1.1 × at p95'],
  };
};

export const storeStartsTable = (starts: readonly StartsOf[]): Table => {
  const against = starts.at(-1)?.name;
  return {
    title: 'The store: starts with a large library',
    how: 'From the navigation until the first row has the focus, the browser running already; medians. “killed”: the start after the browser was killed. “after that”: the one after that start, which goes on in the new place.',
    heads: ['', 'starts', 'interactive', 'slowest', '×'],
    rows: starts.map((one) => {
      const other = starts.find(({ name, end }) => name === against && end === one.end) ?? one;
      return [
        `${one.end}, ${one.name}`,
        String(one.interactive.length),
        ms(middle(one.interactive)),
        ms(Math.max(...one.interactive)),
        times(middle(one.interactive), middle(other.interactive)),
      ];
    }),
    notes: ['aim: 1.1 × after a clean end, under 3 s after one that was not'],
  };
};
