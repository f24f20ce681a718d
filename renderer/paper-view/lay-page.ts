import { chooseBreak, type Unit } from './choose-break';
import type { Galley, Halves } from './galley';
import type { Item, ItemStore } from './items';

/** A page as it is laid out: what it took from the queue, and what it left. */
export type PageLayout = {
  readonly html: string;
  /** Every item that was looked at, in order; the page stays as it is as long as these do. */
  readonly seen: readonly Item[];
  /** Whether the queue ended with the last item seen. */
  readonly sawEnd: boolean;
  /** How many items are used up, the cut one among them. */
  readonly used: number;
  /** What is left of the item that was cut. */
  readonly carry: Item | undefined;
};

export type Press = { readonly galley: Galley; readonly store: ItemStore; readonly pageHeight: number };

/** About a page's worth of markup is measured at once: one layout for all of it. */
const batchLength = 9000;
const mostInBatch = 200;

const batchFrom = (queue: readonly Item[], from: number): readonly Item[] => {
  const batch = new Set<Item>();
  let length = 0;
  for (const item of queue.slice(from, from + mostInBatch)) {
    if (length > batchLength) break;
    if (item.measured || batch.has(item)) continue;
    batch.add(item);
    length += item.html.length;
  }
  return [...batch];
};

const measureFrom = (queue: readonly Item[], from: number, galley: Galley): void => {
  const batch = batchFrom(queue, from);
  for (const [index, measured] of galley.measure(batch).entries()) {
    const item = batch[index];
    if (item) item.measured = measured;
  }
};

/** A table opens anew at its first rows and at the top of each page. */
const opens = (item: Item, index: number): boolean => item.table !== undefined && (index === 0 || item.isFirst);

const unitFrom = (queue: readonly Item[], index: number, galley: Galley): Unit | undefined => {
  const item = queue[index];
  if (!item) return undefined;
  if (!item.measured) measureFrom(queue, index, galley);
  if (!item.measured) throw new Error('an item could not be measured');
  const lead = item.table && opens(item, index) ? item.table.headHeight + item.table.edges : 0;
  return { ...item.measured, lead };
};

const drawnOf = ({ html, measured }: Item): string => measured?.drawn ?? html;

/** Items as HTML, rows in their tables; a head that is printed again says so. */
const joinHtml = (items: readonly Item[]): string => {
  let html = '';
  items.forEach((item, index) => {
    const { table } = item;
    if (table && opens(item, index)) {
      const again = item.isFirst ? '' : ' class="repeat"';
      html += `${table.open}${table.head === '' ? '' : `<thead${again}>${table.head}</thead>\n`}<tbody>`;
    }
    html += drawnOf(item);
    const next = items[index + 1];
    if (table && (next?.table !== table || next.isFirst)) html += '</tbody></table>';
    html += '\n';
  });
  return html;
};

type CutItem = { readonly item: Item; readonly halves: Halves };

/** Lays out the next page of a part; `queue` is what is left of the part and not empty. */
export const layPage = (queue: readonly Item[], { galley, store, pageHeight }: Press): PageLayout => {
  let looked = 0;
  const unitAt = (index: number): Unit | undefined => {
    looked = Math.max(looked, index + 1);
    return unitFrom(queue, index, galley);
  };
  const cut = (index: number, room: number, force: boolean): CutItem | undefined => {
    const item = queue[index];
    const halves = item && galley.cut({ ...item, html: drawnOf(item) }, room, force);
    return halves && { item, halves };
  };
  const place = chooseBreak(unitAt, pageHeight, cut, true);
  const seen = { seen: queue.slice(0, looked), sawEnd: looked > queue.length };
  if (place?.kind === 'inside') {
    const { item, halves } = place.piece;
    const first: Item = { ...item, html: halves.first, isLast: false, measured: undefined };
    const carry = store.restOf(item, halves.rest);
    return { ...seen, html: joinHtml([...queue.slice(0, place.index), first]), used: place.index + 1, carry };
  }
  // What cannot be cut at all, as a picture higher than the page, is printed over the margin rather than lost.
  const used = place === undefined ? 1 : place.kind === 'before' ? place.index : queue.length;
  return { ...seen, html: joinHtml(queue.slice(0, used)), used, carry: undefined };
};
