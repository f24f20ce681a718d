import { toBanglaDigits } from '#shared/bangla/digits';
import type { Block } from '#shared/minutes/model';
import { inheritLook } from './inherit-look';
import { isHidden } from './is-hidden';
import { listKind, padsNumbers, type ListKind } from './list-kind';
import type { Look } from './look';
import type { Draft } from './marked-item';
import type { Marker } from './marker';
import { isElement, tagOf } from './node-kind';
import type { Reader } from './reader';

const isList = (node: Node): node is Element => isElement(node) && /^(?:ul|ol|menu|dir)$/u.test(tagOf(node));

const readInteger = (text: string | null): number | undefined =>
  text !== null && /^\s*-?\d{1,6}\s*$/u.test(text) ? Number(text) : undefined;

const markerOf = (kind: Exclude<ListKind, 'none'>, number: number, padding: number): Marker => {
  if (kind === 'bulleted') return { kind };
  const isInRange = number >= (kind === 'lettered' ? 1 : 0) && number <= 9999;
  if (!isInRange) return { kind: 'literal', text: `${toBanglaDigits(String(number))}.` };
  return { kind, number, ...(padding > 1 ? { padding } : {}) };
};

/** The box of an item to be ticked, in the ways of Google Docs and of editors that say it in data. */
const checkSign = (item: Element): string | undefined => {
  const state = item.getAttribute('role') === 'checkbox' ? item.getAttribute('aria-checked') : null;
  const told =
    state ?? item.getAttribute('data-checked') ?? /^(?:un)?checked$/u.exec(item.getAttribute('data-list') ?? '')?.[0];
  if (told === undefined) return undefined;
  return /^(?:true|checked)$/u.test(told) ? '☑' : '☐';
};

/** Adds blocks to the last item, or before the first where there is none. */
const attach = (drafts: Draft[], blocks: readonly Block[]): void => {
  const last = drafts.at(-1);
  if (last?.type === 'marked') drafts[drafts.length - 1] = { ...last, blocks: [...last.blocks, ...blocks] };
  else drafts.push(...blocks);
};

/**
 * The items of a list. A list standing directly in a list (Google Docs, old Word) lies a level deeper; an item without a
 * marker (TinyMCE's wrapper of nested lists) and what stands outside any item go on from the item before.
 */
export const readList = (list: Element, outer: Look, level: number, reader: Reader): readonly Draft[] => {
  const look = inheritLook(outer, list, reader.styleOf(list));
  const drafts: Draft[] = [];
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const items = Array.from(list.childNodes).filter((node) => isElement(node) && tagOf(node) === 'li').length;
  let number = readInteger(list.getAttribute('start')) ?? (step < 0 ? items : 1);
  const readItem = (item: Element): void => {
    const styles = reader.styleOf(item);
    if (isHidden(item, styles)) return;
    const blocks = reader.blocksIn(item, { ...inheritLook(look, item, styles), inItem: true });
    const box = checkSign(item);
    const kind = box === undefined ? listKind(list, item, reader.styleOf) : 'bulleted';
    number = readInteger(item.getAttribute('value')) ?? number;
    if (kind === 'none') {
      attach(drafts, blocks);
      // A mere wrapper of inner lists was never meant to be counted.
      if (!blocks.every(({ type }) => type === 'list')) number += step;
      return;
    }
    const marker: Marker =
      box === undefined
        ? markerOf(kind, number, padsNumbers(list, reader.styleOf) ? 2 : 1)
        : { kind: 'bulleted', bullet: box };
    number += step;
    // Word for the web writes each item as a list of its own and keeps the level here.
    const told = readInteger(item.getAttribute('data-aria-level'));
    drafts.push({ type: 'marked', level: told ?? level, marker: () => marker, blocks });
  };
  for (const node of Array.from(list.childNodes)) {
    if (isList(node)) {
      if (!isHidden(node, reader.styleOf(node))) drafts.push(...readList(node, look, level + 1, reader));
    } else if (isElement(node) && tagOf(node) === 'li') readItem(node);
    else attach(drafts, reader.blocksOf(node, look));
  }
  return drafts;
};
