import type { FlowTable } from '#shared/writers/html/flow';
import { cutParagraph } from './cut-paragraph';
import { cutBlocks, unitOf } from './cut-blocks';
import { cutRows } from './cut-rows';
import type { Unit } from './choose-break';
import { endLooseLines } from './loose-lines';

/** A table's own share of every page it stands on. */
export type TableShell = FlowTable & {
  readonly headHeight: number;
  /** The borders around its rows. */
  readonly edges: number;
  readonly unit: Unit;
};

export type Measured = Omit<Unit, 'lead'> & {
  /** The specimen as it is drawn, where that is not as it was written. */
  readonly drawn?: string;
};

/** What is measured: one element, or rows of a table. */
export type Specimen = {
  readonly html: string;
  readonly table: TableShell | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

export type Halves = { readonly first: string; readonly rest: string };

export type Galley = {
  readonly measureShell: (table: FlowTable) => TableShell;
  /** Heights of many pieces by one layout. */
  readonly measure: (specimens: readonly Specimen[]) => readonly Measured[];
  /** Cuts a piece so that its first half is at most `room` high. */
  readonly cut: (specimen: Specimen, room: number, force: boolean) => Halves | undefined;
};

const wrapRows = ({ html, table }: Specimen): string => (table ? `${table.open}<tbody>${html}</tbody></table>` : html);

const bodyOf = (element: Element | null): HTMLTableSectionElement => {
  const body = element instanceof HTMLTableElement ? element.tBodies[0] : undefined;
  if (!body) throw new Error('the galley holds no table');
  return body;
};

const measuredOf = (element: Element, { table, isFirst, isLast }: Specimen): Measured => {
  if (!table) return unitOf(element);
  const { trailing, stay, glued } = table.unit;
  return {
    height: bodyOf(element).getBoundingClientRect().height + (isLast ? trailing : 0),
    trailing: isLast ? trailing : 0,
    stay: isLast && stay,
    glued: isFirst && glued,
  };
};

const drawnHtml = (element: Element): string =>
  element instanceof HTMLTableElement ? bodyOf(element).innerHTML : element.outerHTML;

const serialise = (fragment: DocumentFragment): string => {
  const holder = document.createElement('template');
  holder.content.append(fragment);
  return holder.innerHTML;
};

/** A hidden column as wide as the text of a page, where pieces are measured and cut before any page is made. */
export const createGalley = (column: HTMLElement): Galley => {
  const measureShell = (table: FlowTable): TableShell => {
    column.innerHTML = `${table.open}<thead>${table.head}</thead><tbody><tr><td colspan="99"></td></tr></tbody></table>`;
    const body = bodyOf(column.firstElementChild);
    const element = body.parentElement ?? body;
    const headHeight = table.head === '' ? 0 : (column.querySelector('thead')?.getBoundingClientRect().height ?? 0);
    const unit = unitOf(element);
    return {
      ...table,
      headHeight,
      edges: unit.height - unit.trailing - headHeight - body.getBoundingClientRect().height,
      unit,
    };
  };

  const measure = (specimens: readonly Specimen[]): readonly Measured[] => {
    column.innerHTML = specimens.map(wrapRows).join('');
    const elements = [...column.children];
    const measured = elements.flatMap((element, index) => {
      const specimen = specimens[index];
      return specimen ? [measuredOf(element, specimen)] : [];
    });
    const redrawn = endLooseLines(elements); // no line moves, so what was measured stands
    return measured.map((own, index) => {
      const element = elements[index];
      return element && redrawn.has(element) ? { ...own, drawn: drawnHtml(element) } : own;
    });
  };

  const cut = (specimen: Specimen, room: number, force: boolean): Halves | undefined => {
    if (room <= 0) return undefined;
    column.innerHTML = wrapRows(specimen);
    const element = column.firstElementChild;
    if (element instanceof HTMLTableElement) {
      const body = bodyOf(element);
      const rest = cutRows([...body.rows], room, force, cutBlocks)?.apply();
      return rest && { first: body.innerHTML, rest: serialise(rest) };
    }
    if (!(element instanceof HTMLParagraphElement)) return undefined;
    const rest = cutParagraph(element, room, force)?.apply();
    return rest && { first: column.innerHTML, rest: serialise(rest) };
  };

  return { measureShell, measure, cut };
};
