import type { Item } from './items';
import { layPage, type PageLayout, type Press } from './lay-page';

/** A page in its place, and whether it stayed as it was. */
export type LaidPage = { readonly layout: PageLayout; readonly isKept: boolean };

/** Pages laid out before, by the item they begin with. */
export type PageMemory = Map<Item, PageLayout[]>;

const stillHolds = ({ seen, sawEnd }: PageLayout, queue: readonly Item[]): boolean =>
  seen.length <= queue.length &&
  (!sawEnd || seen.length === queue.length) &&
  seen.every((item, index) => item === queue[index]);

/** Each layout stands for one page: a page that is twice the same is laid out twice. */
const takeKept = (memory: PageMemory, queue: readonly Item[], taken: ReadonlySet<PageLayout>): PageLayout | undefined =>
  queue[0] && memory.get(queue[0])?.find((layout) => !taken.has(layout) && stillHolds(layout, queue));

export const remember = (memory: PageMemory, layout: PageLayout): void => {
  const first = layout.seen[0];
  if (first) memory.set(first, [...(memory.get(first) ?? []), layout]);
};

/**
 * The pages of a document, one after another; each part begins on a new one. A page whose whole input is what it was is
 * the same object as before. Ends early without harm: the memory keeps what was laid out.
 */
export function* layDocument(
  parts: readonly (readonly Item[])[],
  press: Press,
  memory: PageMemory,
): Generator<LaidPage, void, undefined> {
  const taken = new Set<PageLayout>();
  for (const part of parts) {
    let queue = part;
    while (queue.length > 0) {
      const kept = takeKept(memory, queue, taken);
      const layout = kept ?? layPage(queue, press);
      if (!kept) remember(memory, layout);
      taken.add(layout);
      yield { layout, isKept: kept !== undefined };
      const rest = queue.slice(layout.used);
      queue = layout.carry ? [layout.carry, ...rest] : rest;
    }
  }
}
