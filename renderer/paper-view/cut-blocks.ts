import { groupRows } from '#shared/paper/row-groups';
import { chooseBreak, type Unit } from './choose-break';
import { cutAfterAll, cutBeforeAll, takeChildren, type Cut } from './cut';
import { cutParagraph } from './cut-paragraph';
import { cutRows } from './cut-rows';
import { lengthOf } from './print-scale';

/** How the blocks of a cell and the tables within them are cut: the same rules as on a page, one level down. */

const isAvoided = (value: string): boolean => value === 'avoid' || value === 'avoid-page';

/** An element as the rules see it; its `break-*`, padding and margin come from the style sheet, the one authority. */
export const unitOf = (element: Element): Unit => {
  const style = getComputedStyle(element);
  const gap = element instanceof HTMLTableElement ? lengthOf(style.marginBottom) : 0;
  return {
    height: element.getBoundingClientRect().height + gap,
    lead: 0,
    trailing: gap + (element instanceof HTMLTableElement ? 0 : lengthOf(style.paddingBottom)),
    stay: isAvoided(style.breakAfter),
    glued: isAvoided(style.breakBefore),
  };
};

const heightOf = (rows: readonly HTMLTableRowElement[]): number =>
  (rows.at(-1)?.getBoundingClientRect().bottom ?? 0) - (rows[0]?.getBoundingClientRect().top ?? 0);

/** The same table for the rows carried over: its columns, and its head once more. */
const carryTable = (table: HTMLTableElement, rows: readonly Node[]): DocumentFragment => {
  const next = table.cloneNode(false) as HTMLTableElement;
  const columns = table.querySelector(':scope > colgroup');
  if (columns) next.append(columns.cloneNode(true));
  if (table.tHead) {
    const head = table.tHead.cloneNode(true) as HTMLElement;
    head.classList.add('repeat');
    next.append(head);
  }
  next.createTBody().append(...rows);
  const fragment = document.createDocumentFragment();
  fragment.append(next);
  return fragment;
};

/** A head that leaves hardly any room for rows does not repeat: its rows are taken for ordinary ones. */
const dropTallHead = ({ tHead, tBodies }: HTMLTableElement, room: number): void => {
  if (!tHead || tHead.getBoundingClientRect().height < room / 2) return;
  tBodies[0]?.prepend(...tHead.rows);
  tHead.remove();
};

/** A cut through a table that stands in a cell. */
const cutTable = (table: HTMLTableElement, room: number, force: boolean): Cut | undefined => {
  const body = table.tBodies[0];
  if (!body) return undefined;
  if (force) dropTallHead(table, room);
  const groups = groupRows([...body.rows], ({ cells }) => Math.max(...[...cells].map(({ rowSpan }) => rowSpan)));
  const around = unitOf(table).height - body.getBoundingClientRect().height;
  const unitAt = (index: number): Unit | undefined => {
    const rows = groups[index];
    return rows && { height: heightOf(rows), lead: 0, trailing: 0, stay: false, glued: false };
  };
  const cut = (index: number, own: number, forced: boolean): Cut | undefined =>
    cutRows(groups[index] ?? [], own, forced, cutBlocks);
  const place = chooseBreak(unitAt, room - around, cut, force);
  if (place === undefined || place.kind === 'none') return undefined;
  const after = groups.slice(place.kind === 'before' ? place.index : place.index + 1).flat();
  const apply = (): DocumentFragment => {
    const partial = place.kind === 'inside' ? [...place.piece.apply().childNodes] : [];
    return carryTable(table, [...partial, ...after]);
  };
  return { hasFirst: true, hasRest: true, apply };
};

const cutBlock = (block: Element, room: number, force: boolean): Cut | undefined => {
  if (block instanceof HTMLParagraphElement) return cutParagraph(block, room, force);
  return block instanceof HTMLTableElement ? cutTable(block, room, force) : undefined;
};

/** A cut through the blocks of a cell. Where nothing fits, all of them are carried over. */
export const cutBlocks = (container: Element, room: number, force: boolean): Cut => {
  const blocks = [...container.children];
  const unitAt = (index: number): Unit | undefined => {
    const block = blocks[index];
    return block && { ...unitOf(block), trailing: 0 }; // a cell is as high as all it holds: nothing hangs out
  };
  const cut = (index: number, own: number, forced: boolean): Cut | undefined => {
    const block = blocks[index];
    return block && cutBlock(block, own, forced);
  };
  const place = chooseBreak(unitAt, room, cut, force);
  if (place === undefined) return cutBeforeAll(container);
  if (place.kind === 'none') return cutAfterAll(container);
  const apply = (): DocumentFragment => {
    if (place.kind === 'before') return takeChildren(container, place.index);
    const after = blocks.slice(place.index + 1);
    const rest = place.piece.apply();
    rest.append(...after);
    return rest;
  };
  return { hasFirst: true, hasRest: true, apply };
};
