import { formatNumber } from '#shared/bangla/digits';
import type { PageLayout } from './lay-page';

export type Sheets = {
  /** Puts a page in its place; where it stands there already, nothing is touched. */
  readonly put: (index: number, layout: PageLayout, isNumbered: boolean) => void;
  /** Takes away all pages from the given count on. */
  readonly trim: (count: number) => void;
  readonly count: () => number;
};

const makeSheet = ({ html }: PageLayout): HTMLElement => {
  const sheet = document.createElement('section');
  sheet.className = 'sheet';
  const content = document.createElement('div');
  content.className = 'text-area';
  content.innerHTML = html;
  sheet.append(content);
  return sheet;
};

const setNumber = (sheet: HTMLElement, index: number, isNumbered: boolean): void => {
  const number = formatNumber(index + 1);
  const label = `পৃষ্ঠা ${number}`;
  const folio = sheet.querySelector(':scope > .folio');
  if (sheet.ariaLabel === label && (folio !== null) === isNumbered) return;
  sheet.ariaLabel = label;
  folio?.remove();
  if (!isNumbered) return;
  const foot = document.createElement('div');
  foot.className = 'folio';
  foot.textContent = number;
  sheet.append(foot);
};

/** The page boxes in their order. The old ones stand until a new one takes their place: the desk is never blank. */
export const createSheets = (pages: HTMLElement): Sheets => {
  const sheetOf = new WeakMap<PageLayout, HTMLElement>();

  /** Pages that fell out between a page and its new place go; any other old page gives way to the new one. */
  const place = (index: number, sheet: HTMLElement): void => {
    const standing = pages.children[index];
    if (sheet.parentElement !== pages || [...pages.children].indexOf(sheet) < index) {
      if (standing) standing.replaceWith(sheet);
      else pages.append(sheet);
      return;
    }
    while (pages.children[index] && pages.children[index] !== sheet) pages.children[index].remove();
  };

  const put = (index: number, layout: PageLayout, isNumbered: boolean): void => {
    const sheet = sheetOf.get(layout) ?? makeSheet(layout);
    sheetOf.set(layout, sheet);
    if (pages.children[index] !== sheet) place(index, sheet);
    setNumber(sheet, index, isNumbered);
  };

  return {
    put,
    trim: (count) => {
      while (pages.children.length > count) pages.lastElementChild?.remove();
    },
    count: () => pages.children.length,
  };
};
