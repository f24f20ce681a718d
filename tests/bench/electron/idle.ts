// What a desk does that nobody touches: processor time, bytes written, files changed.
import { pauseFor } from '../desk/browser';
import type { Table } from '../desk/print-table';
import { goToMiddle } from '../desk/sixty';
import type { Aim } from './aims';
import { contenderNames, titles, type ContenderName } from './contenders';
import { drive, type Driven } from './drive';
import { changedFiles, filesBelow, isInMemory, type FileChange } from './home-files';
import { sumByKind, workBetween, workByMember, type MemberWork } from './process-family';
import { startContender } from './running';
import type { Measured, Shop } from './shop';

/** Sixty pages as they open; the same with the caret blinking in a field; the list of documents. */
const screens = ['document', 'caret', 'library'] as const;
type Screen = (typeof screens)[number];

const screenWords: Readonly<Record<Screen, string>> = {
  document: 'document',
  caret: 'document, a caret in it',
  library: 'library',
};

export type IdleFigure = {
  readonly name: ContenderName;
  readonly screen: Screen;
  readonly seconds: number;
  readonly hadFocus: boolean;
  readonly members: readonly MemberWork[];
  readonly files: readonly FileChange[];
};

/** In the desk into the middle of the document, in the bare window into a field of its own. */
const placeCaret = async ({ page }: Driven, { minutes }: Shop, name: ContenderName): Promise<void> => {
  if (name !== 'bare') {
    await goToMiddle({ page }, minutes);
    return;
  }
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
};

/**
 * Seconds after which a start is over: Chromium writes its indexes for half a minute, and V8 collects once, between 25 and
 * 45 s after a document was opened (a third of a second on all threads), when the page has fallen silent.
 */
const startIsOver = 45;

const measureOne = async (shop: Shop, name: ContenderName, screen: Screen): Promise<IdleFigure> => {
  const { settle, watch } = shop.effort;
  const hasCaret = screen === 'caret';
  const home = screen === 'library' ? await shop.libraryHome(name) : (await shop.documentHome(name)).home;
  process.stderr.write(`idle: ${name}, ${screen}; ${settle + watch} s\n`);
  const running = startContender(shop.contenders[name], { home, withDebugger: hasCaret });
  try {
    await running.hear(screen === 'library' || name === 'bare' ? 'usable' : 'paper');
    if (hasCaret) await drive(running, (desk) => placeCaret(desk, shop, name));
    await pauseFor(settle * 1000);
    const filesBefore = filesBelow(home);
    const before = workByMember(running.family);
    const from = performance.now();
    await pauseFor(watch * 1000);
    const after = workByMember(running.family);
    const seconds = (performance.now() - from) / 1000;
    const files = changedFiles(filesBefore, filesBelow(home));
    const hadFocus = running.last('focus')?.isFocused ?? false;
    return { name, screen, seconds, hadFocus, members: workBetween(before, after), files };
  } finally {
    await running.stop();
  }
};

const sum = ({ members }: IdleFigure, figure: 'ran' | 'toDisk' | 'written'): number =>
  members.reduce((total, one) => total + one[figure], 0);

/** Of one core. */
const percentOf = (figure: IdleFigure): number => sum(figure, 'ran') / figure.seconds / 10;

const percent = (value: number): string => `${value.toFixed(2)} %`;

/** The three kinds that run most, in milliseconds a second. */
const busiest = ({ members, seconds }: IdleFigure): string =>
  [...sumByKind(members, (one) => one.ran)]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([kind, ran]) => `${kind} ${(ran / seconds).toFixed(1)}`)
    .join(', ');

const rowName = ({ name, screen }: IdleFigure): string => {
  if (name !== 'bare') return `${titles[name]}, ${screenWords[screen]}`;
  return screen === 'caret' ? `${titles.bare}, a caret in it` : titles.bare;
};

const idleTable = (figures: readonly IdleFigure[], { settle, watch }: Shop['effort'], inMemory: boolean): Table => ({
  title: `A window that nobody touches for ${watch} s, ${settle} s after it stood`,
  how: 'Processor time of all processes, of one core; write_bytes (pages that go to a disk) and wchar (whatever write() took: pipes and wake-ups too) of /proc/<pid>/io; files below the home that are others afterwards. No debugger attached; for the caret one had been, before the settling.',
  heads: ['', 'focus', 'processor', 'write_bytes', 'wchar', 'files changed', 'busiest, ms a second'],
  rows: figures.map((figure) => [
    rowName(figure),
    figure.hadFocus ? 'yes' : 'no',
    percent(percentOf(figure)),
    String(sum(figure, 'toDisk')),
    String(sum(figure, 'written')),
    String(figure.files.length),
    busiest(figure),
  ]),
  notes: [
    ...figures.flatMap(({ name, screen, files }) =>
      files.map(
        (file) =>
          `changed: ${name}, ${screen}: ${file.name} (${file.before ?? 'new'} to ${file.after ?? 'gone'} bytes)`,
      ),
    ),
    ...(settle < startIsOver ? [`not held against the aims: ${settle} s is too soon after a start`] : []),
    ...(inMemory ? ['the homes are on a file system in memory: write_bytes tells nothing here'] : []),
  ],
});

const idleAims = (figures: readonly IdleFigure[]): readonly Aim[] =>
  figures
    .filter(({ name }) => name === 'electron')
    .flatMap((figure) => {
      const bytes = sum(figure, 'toDisk');
      return [
        {
          what: `idle processor, ${screenWords[figure.screen]}`,
          aim: '< 1 % of a core',
          measured: percent(percentOf(figure)),
          isMet: percentOf(figure) < 1,
        },
        {
          what: `written while idle, ${screenWords[figure.screen]}`,
          aim: '0 bytes, no file',
          measured: `${bytes} bytes, ${figure.files.length} files`,
          isMet: bytes === 0 && figure.files.length === 0,
        },
      ];
    });

export const measureIdle = async (shop: Shop): Promise<Measured> => {
  const figures: IdleFigure[] = [];
  for (const screen of screens)
    for (const name of contenderNames)
      // A bare window has no library.
      if (screen !== 'library' || name !== 'bare') figures.push(await measureOne(shop, name, screen));
  const inMemory = isInMemory(shop.home('bare', 'document'));
  return {
    figures,
    tables: [idleTable(figures, shop.effort, inMemory)],
    aims: shop.effort.settle < startIsOver ? [] : idleAims(figures),
  };
};
