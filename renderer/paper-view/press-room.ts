import type { Page, Paper } from '#shared/paper/paper';
import { writeFlow } from '#shared/writers/html/flow';
import { createGalley } from './galley';
import { createItemStore, type Item } from './items';
import { layDocument, remember, type LaidPage, type PageMemory } from './lay-document';
import type { PageLayout, Press } from './lay-page';
import { onScreen, setPrintScale } from './print-scale';
import { createRules } from './rules';
import { contentHeight, contentWidth, toPixels } from './sheet-rules';

/** Rounding of many rows on one page, in pixels. */
const slack = 1;

/** More classes than this are thrown away with all that was measured: they grew over a long day's edits. */
const mostClasses = 2000;

export type Job = {
  /** The pages, laid out one by one as they are asked for. */
  readonly pages: () => Iterable<LaidPage>;
  /** Keeps in memory only what these pages consist of. */
  readonly finish: (layouts: readonly PageLayout[]) => void;
};

export type PressRoom = {
  readonly take: (paper: Paper) => Job;
  readonly css: () => string;
};

const setGeometry = (page: Page): void => {
  const { style } = document.documentElement;
  style.setProperty('--sheet-width', String(toPixels(page.width)));
  style.setProperty('--sheet-height', String(toPixels(page.height)));
  style.setProperty('--galley-width', String(toPixels(contentWidth(page))));
};

/** What outlives a revision: the rules, the measures made under them, and the pages made of these. */
export const createPressRoom = (galleyColumn: HTMLElement): PressRoom => {
  const rules = createRules();
  let classes = new Map<string, string>();
  let memory: PageMemory = new Map();
  let press: Press | undefined;

  const pressFor = (paper: Paper): Press => {
    const isRescaled = setPrintScale();
    const isChanged = rules.set(paper) || isRescaled;
    if (press && !isChanged && classes.size < mostClasses) return press;
    setGeometry(paper.page);
    classes = new Map();
    memory = new Map();
    const galley = createGalley(galleyColumn);
    const pageHeight = onScreen(toPixels(contentHeight(paper.page)) - slack);
    press = { galley, store: createItemStore(galley, pageHeight), pageHeight };
    return press;
  };

  const partsOf = (paper: Paper, { store }: Press): readonly (readonly Item[])[] => {
    const before = classes.size;
    const flows = paper.parts.map((blocks) => writeFlow(blocks, classes));
    if (classes.size !== before) rules.setClasses(classes);
    return flows.map(store.itemsOf);
  };

  const take = (paper: Paper): Job => {
    const own = pressFor(paper);
    const parts = partsOf(paper, own);
    const finish = (layouts: readonly PageLayout[]): void => {
      memory = new Map();
      for (const layout of layouts) remember(memory, layout);
      own.store.keepOnly(new Set([...parts.flat(), ...layouts.flatMap(({ seen }) => seen)]));
    };
    return { pages: () => layDocument(parts, own, memory), finish };
  };

  return { take, css: rules.text };
};
