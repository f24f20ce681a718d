import { inheritLook } from './inherit-look';
import { isHidden } from './is-hidden';
import type { Look } from './look';
import { childElements, tagOf } from './node-kind';
import type { Reader } from './reader';

/** A row of an HTML table, before its cells are read. */
export type HtmlRow = {
  readonly element: Element;
  readonly look: Look;
  readonly cells: readonly Element[];
  /** In `thead`, or made of `th` alone. */
  readonly isHead: boolean;
  readonly isHidden: boolean;
  /** The row after the last of its `thead`, `tbody` or `tfoot`, over which no cell reaches. */
  readonly groupEnd: number;
};

const isGone = (element: Element, reader: Reader): boolean => {
  const styles = reader.styleOf(element);
  return isHidden(element, styles) || /^collapse/iu.test(styles.get('visibility') ?? '');
};

/** `thead` is drawn first and `tfoot` last, wherever they stand. */
const order: Readonly<Record<string, number>> = { thead: 0, tbody: 1, tr: 1, tfoot: 2 };

type Group = { readonly element: Element | undefined; readonly rows: readonly Element[] };

const groupsOf = (table: Element): readonly Group[] =>
  childElements(table)
    .filter((element) => tagOf(element) in order)
    .toSorted((one, other) => (order[tagOf(one)] ?? 1) - (order[tagOf(other)] ?? 1))
    .map((element) =>
      tagOf(element) === 'tr'
        ? { element: undefined, rows: [element] }
        : { element, rows: childElements(element).filter((row) => tagOf(row) === 'tr') },
    );

/** The rows of a table in the order they are drawn; those of inner tables are not among them. */
export const tableRows = (table: Element, look: Look, reader: Reader): readonly HtmlRow[] => {
  const rows: HtmlRow[] = [];
  for (const { element: group, rows: elements } of groupsOf(table)) {
    const groupLook = group ? inheritLook(look, group, reader.styleOf(group)) : look;
    const groupEnd = rows.length + elements.length;
    for (const element of elements) {
      const cells = childElements(element).filter((cell) => /^t[dh]$/u.test(tagOf(cell)) && !isGone(cell, reader));
      rows.push({
        element,
        look: inheritLook(groupLook, element, reader.styleOf(element)),
        cells,
        isHead:
          (group && tagOf(group) === 'thead') === true ||
          (cells.length > 0 && cells.every((cell) => tagOf(cell) === 'th')),
        isHidden: isGone(element, reader) || (group !== undefined && isGone(group, reader)),
        groupEnd,
      });
    }
  }
  return rows;
};
