import type { Block, List } from '#shared/minutes/model';
import type { Draft, MarkedItem } from './marked-item';
import type { Marker } from './marker';

type Item = List['items'][number];
type Open = { readonly first: Marker; last: Marker; readonly items: Item[] };

const continues = (marker: Marker, { first, last }: Open): boolean => {
  if (marker.kind === 'literal' || last.kind === 'literal') return marker.kind === last.kind;
  if (marker.kind === 'bulleted' || last.kind === 'bulleted' || first.kind === 'bulleted' || first.kind === 'literal') {
    return marker.kind === 'bulleted' && last.kind === 'bulleted' && marker.bullet === last.bullet;
  }
  const alike = marker.kind === last.kind && marker.prefix === last.prefix && marker.suffix === last.suffix;
  const padding = first.padding ?? 1;
  const ownPadding = marker.padding ?? 1;
  // `০৯` goes on as `১০`, but after `০১` a `2` would print as ০২.
  const padded = ownPadding === padding || (ownPadding === 1 && String(marker.number).length >= padding);
  return alike && padded && marker.number === last.number + 1;
};

const numberingOf = (marker: Marker): List['numbering'] => {
  if (marker.kind === 'literal') return undefined;
  if (marker.kind === 'bulleted') return marker.bullet === undefined ? undefined : { bullet: marker.bullet };
  const { prefix, suffix, padding = 1, number } = marker;
  const found = {
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(padding > 1 ? { padding } : {}),
    ...(number === 1 ? {} : { start: number }),
  };
  return Object.keys(found).length === 0 ? undefined : found;
};

const closeList = ({ first, items }: Open): List => {
  const numbering = numberingOf(first);
  return {
    type: 'list',
    marker: first.kind === 'literal' ? 'numbered' : first.kind,
    ...(numbering === undefined ? {} : { numbering }),
    items,
  };
};

/** Items of the lowest level, each with what stands under it; deeper ones before the first stand by themselves. */
const splitAtLevel = (items: readonly MarkedItem[], level: number): readonly (readonly MarkedItem[])[] => {
  const groups: MarkedItem[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group === undefined || item.level <= level) groups.push([item]);
    else group.push(item);
  }
  return groups;
};

const toLists = (items: readonly MarkedItem[]): readonly Block[] => {
  const level = items.reduce((least, item) => Math.min(least, item.level), Number.POSITIVE_INFINITY);
  const blocks: Block[] = [];
  let open: Open | undefined;
  const close = (): void => {
    if (open) blocks.push(closeList(open));
    open = undefined;
  };
  for (const group of splitAtLevel(items, level)) {
    const [head, ...under] = group;
    if (head === undefined) continue;
    if (head.level > level) {
      blocks.push(...toLists(group));
      continue;
    }
    const marker = head.marker(open?.last);
    const item: Item = {
      blocks: [...head.blocks, ...(under.length > 0 ? toLists(under) : [])],
      ...(marker.kind === 'literal' ? { literal: { marker: marker.text } } : {}),
    };
    // An empty numbered item is a serial number standing alone in its cell; an empty bullet is nothing at all.
    if (marker.kind === 'bulleted' && item.blocks.length === 0) continue;
    if (open !== undefined && !continues(marker, open)) close();
    open ??= { first: marker, last: marker, items: [] };
    open.items.push(item);
    open.last = marker;
  }
  close();
  return blocks;
};

/**
 * Puts marked items that stand together into nested lists. A number that does not go on from the last one begins a new
 * list with its own start, so that each prints as it stood.
 */
export const gatherLists = (drafts: readonly Draft[]): readonly Block[] => {
  const blocks: Block[] = [];
  let items: MarkedItem[] = [];
  const flush = (): void => {
    if (items.length > 0) blocks.push(...toLists(items));
    items = [];
  };
  for (const draft of drafts) {
    if (draft.type === 'marked') {
      items.push(draft);
      continue;
    }
    flush();
    blocks.push(draft);
  }
  flush();
  return blocks;
};
