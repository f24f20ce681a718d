import type { Block, List, Paragraph } from '#shared/minutes/model';
import type { Draft, MarkedItem } from './marked-item';
import type { Marker } from './marker';
import { isSpeakingSign } from './picture-font';

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

/** A paragraph that goes on from the last item of its level. */
type Continued = { readonly type: 'continued'; readonly level: number; readonly paragraph: Paragraph };

type Entry = MarkedItem | Continued;

/** Items of the lowest level, each with what stands under it; deeper ones before the first stand by themselves. */
const splitAtLevel = (entries: readonly Entry[], level: number): readonly (readonly Entry[])[] => {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group === undefined || (entry.type === 'marked' && entry.level <= level)) groups.push([entry]);
    else group.push(entry);
  }
  return groups;
};

/** What stands under an item: its own further paragraphs, and the lists of deeper items between them. */
const blocksUnder = (entries: readonly Entry[], level: number): readonly Block[] => {
  const blocks: Block[] = [];
  let deeper: Entry[] = [];
  const flush = (): void => {
    if (deeper.length > 0) blocks.push(...toLists(deeper));
    deeper = [];
  };
  for (const entry of entries) {
    if (entry.type === 'marked' || entry.level > level) {
      deeper.push(entry);
      continue;
    }
    flush();
    blocks.push(entry.paragraph);
  }
  flush();
  return blocks;
};

const signParagraph = (text: string): Paragraph => ({ type: 'paragraph', runs: [{ text }] });

const toLists = (items: readonly Entry[]): readonly Block[] => {
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
    if (head.type === 'continued') {
      blocks.push(...blocksUnder(group, head.level));
      continue;
    }
    if (head.level > level) {
      blocks.push(...toLists(group));
      continue;
    }
    const marker = head.marker(open?.last);
    const item: Item = {
      blocks: [...head.blocks, ...blocksUnder(under, level)],
      ...(marker.kind === 'literal' ? { literal: { marker: marker.text } } : {}),
    };
    // An empty numbered item is a serial number standing alone in its cell; an empty bullet is nothing, but for a tick.
    if (marker.kind === 'bulleted' && item.blocks.length === 0) {
      if (marker.bullet === undefined || !isSpeakingSign(marker.bullet)) continue;
      close();
      blocks.push(signParagraph(marker.bullet));
      continue;
    }
    if (open !== undefined && !continues(marker, open)) close();
    open ??= { first: marker, last: marker, items: [] };
    open.items.push(item);
    open.last = marker;
  }
  close();
  return blocks;
};

/** Lengths of word processors are whole points; their pixels are rounded. */
const slackPx = 3;

/**
 * The level of the item from which an unmarked paragraph goes on, standing where the item's text stands: the last item, or
 * one that it lies under.
 */
const levelAt = (entries: readonly Entry[], indentPx: number): number | undefined => {
  let level = Number.POSITIVE_INFINITY;
  for (const entry of entries.toReversed()) {
    // What follows a paragraph of an outer item goes on from no inner one.
    if (entry.type === 'continued') level = Math.min(level, entry.level + 1);
    if (entry.type === 'continued' || entry.level >= level) continue;
    level = entry.level;
    if (Math.abs((entry.indentPx ?? 0) - indentPx) <= slackPx) return level;
  }
  return undefined;
};

/**
 * Puts marked items that stand together into nested lists. A number that does not go on from the last one begins a new
 * list with its own start, so that each prints as it stood.
 */
export const gatherLists = (drafts: readonly Draft[]): readonly Block[] => {
  const blocks: Block[] = [];
  let items: Entry[] = [];
  const flush = (): void => {
    if (items.length > 0) blocks.push(...toLists(items));
    items = [];
  };
  for (const draft of drafts) {
    if (draft.type === 'marked') {
      items.push(draft);
      continue;
    }
    const level = draft.type === 'indented' ? levelAt(items, draft.indentPx) : undefined;
    if (draft.type === 'indented' && level !== undefined) {
      items.push({ type: 'continued', level, paragraph: draft.paragraph });
      continue;
    }
    flush();
    blocks.push(draft.type === 'indented' ? draft.paragraph : draft);
  }
  flush();
  return blocks;
};
