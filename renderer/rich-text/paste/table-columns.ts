import { parseCssLength } from './css-length';
import { isHidden } from './is-hidden';
import { childElements, tagOf } from './node-kind';
import type { Reader } from './reader';

/** A column as a `col` element gives it. */
export type HtmlColumn = { readonly width: number | undefined; readonly isHidden: boolean };

/** About the width of a page's text, for percentages beside lengths in a table that does not tell its own width. */
const usualWidth = 600;

export const lengthOf = (element: Element, whole: number, reader: Reader): number | undefined =>
  parseCssLength(reader.styleOf(element).get('width'), whole) ?? parseCssLength(element.getAttribute('width'), whole);

export const tableWidth = (table: Element, reader: Reader): number => lengthOf(table, usualWidth, reader) ?? usualWidth;

/** The columns that `col` elements name; there may be fewer or more than the cells make. */
export const tableColumns = (table: Element, reader: Reader): readonly HtmlColumn[] => {
  const whole = tableWidth(table, reader);
  const groups = childElements(table).filter((element) => /^col(?:group)?$/u.test(tagOf(element)));
  return groups
    .flatMap((group) => {
      const inner = childElements(group).filter((element) => tagOf(element) === 'col');
      return inner.length > 0 ? inner : [group];
    })
    .flatMap((element) => {
      const styles = reader.styleOf(element);
      const isGone = isHidden(element, styles) || /^collapse/iu.test(styles.get('visibility') ?? '');
      const span = Math.min(1000, Math.max(1, Number.parseInt(element.getAttribute('span') ?? '1', 10) || 1));
      const column: HtmlColumn = { width: lengthOf(element, whole, reader), isHidden: isGone };
      return Array.from({ length: span }, () => column);
    });
};
