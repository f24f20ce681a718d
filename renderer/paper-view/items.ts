import type { FlowItem, FlowTable } from '#shared/writers/html/flow';
import type { Galley, Measured, TableShell } from './galley';

/** A piece of the flow. The same piece is the same object, so that unchanged stretches are recognised by identity. */
export type Item = {
  readonly html: string;
  readonly table: TableShell | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Filled in when it is first needed. */
  measured: Measured | undefined;
};

type Key = Pick<FlowItem, 'html' | 'isFirst' | 'isLast'>;

export type ItemStore = {
  /** The items of one part of the document. */
  readonly itemsOf: (flow: readonly FlowItem[]) => readonly Item[];
  /** What is left of an item that was cut. */
  readonly restOf: (item: Item, html: string) => Item;
  /** Forgets what the given items do not contain. */
  readonly keepOnly: (items: Iterable<Item>) => void;
};

/** A head of more than this share of the page does not repeat; it stands once, as ordinary rows. */
const tallestHead = 0.5;

/** Items that were made once, with their measures; valid for one set of rules and one resolution of the screen. */
export const createItemStore = (galley: Galley, pageHeight: number): ItemStore => {
  let shells = new Map<string, TableShell>();
  let known = new Map<TableShell | undefined, Map<string, Item>>();

  const shellOf = (table: FlowTable): TableShell => {
    const key = `${table.open}\n${table.head}`;
    const found = shells.get(key) ?? galley.measureShell(table);
    shells.set(key, found);
    return found;
  };

  const intern = (table: TableShell | undefined, { html, isFirst, isLast }: Key): Item => {
    const shelf = known.get(table) ?? new Map<string, Item>();
    known.set(table, shelf);
    const key = `${isFirst ? 'f' : ''}${isLast ? 'l' : ''}${html}`;
    const item = shelf.get(key) ?? { html, table, isFirst, isLast, measured: undefined };
    shelf.set(key, item);
    return item;
  };

  const itemOf = (flow: FlowItem): readonly Item[] => {
    if (!flow.table) return [intern(undefined, flow)];
    const shell = shellOf(flow.table);
    if (shell.headHeight <= pageHeight * tallestHead) return [intern(shell, flow)];
    const headless = shellOf({ open: flow.table.open, head: '' });
    const head = { html: flow.table.head, isFirst: true, isLast: false };
    if (!flow.isFirst) return [intern(headless, flow)];
    return [intern(headless, head), intern(headless, { ...flow, isFirst: false })];
  };

  const keepOnly = (items: Iterable<Item>): void => {
    known = new Map();
    const used = new Set<TableShell>();
    for (const item of items) {
      const shelf = known.get(item.table) ?? new Map<string, Item>();
      known.set(item.table, shelf);
      shelf.set(`${item.isFirst ? 'f' : ''}${item.isLast ? 'l' : ''}${item.html}`, item);
      if (item.table) used.add(item.table);
    }
    shells = new Map([...shells].filter(([, shell]) => used.has(shell)));
  };

  return {
    itemsOf: (flow) => flow.flatMap(itemOf),
    restOf: ({ table, isLast }, html) => intern(table, { html, isFirst: false, isLast }),
    keepOnly,
  };
};
