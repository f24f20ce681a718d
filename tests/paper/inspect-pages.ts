import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';

/** What can be seen of one page box. */
export type Seen = {
  /** All that is printed on it, number and repeated heads included. */
  readonly text: string;
  /** Without what is printed besides the document's own text. */
  readonly ownText: string;
  /** Its paragraphs outside tables, without white space. */
  readonly prose: string;
  readonly overflow: number;
  /** From the sheet's top to the lowest letter of the text area, in CSS pixels. */
  readonly bottom: number;
  readonly faults: readonly string[];
  readonly tables: number;
};

/** Looks at every page of a document that holds page boxes, in the medium it is shown in. Runs in the browser. */
const look = (): Seen[] => {
  const squeeze = (text: string): string => text.replace(/\s+/gu, '');
  const linesIn = (paragraph: Element): number => {
    const style = getComputedStyle(paragraph);
    const height =
      paragraph.getBoundingClientRect().height - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    return Math.round(height / parseFloat(style.lineHeight));
  };
  const isRectangular = (table: HTMLTableElement): boolean => {
    const columns = table.querySelectorAll(':scope > colgroup > col').length;
    return [table.tHead, ...table.tBodies].every((section) => {
      if (!section) return true;
      const taken: number[] = [...section.rows].map(() => 0);
      [...section.rows].forEach((row, index) => {
        for (const cell of row.cells) {
          for (let own = 0; own < cell.rowSpan; own += 1) taken[index + own] = (taken[index + own] ?? 0) + cell.colSpan;
        }
      });
      return taken.length === section.rows.length && taken.every((count) => count === columns);
    });
  };
  /** A paragraph's lines: its box without the space above and below. */
  const boxOf = (paragraph: Element): DOMRect => {
    const box = paragraph.getBoundingClientRect();
    const style = getComputedStyle(paragraph);
    const [above, below] = [parseFloat(style.paddingTop), parseFloat(style.paddingBottom)];
    return new DOMRect(box.x, box.y + above, box.width, box.height - above - below);
  };
  /** More than rounding, in CSS pixels. */
  const hair = 0.6;
  const isWithin = (box: DOMRect, around: DOMRect): boolean =>
    box.left >= around.left - hair &&
    box.right <= around.right + hair &&
    box.top >= around.top - hair &&
    box.bottom <= around.bottom + hair;
  const overlap = (one: DOMRect, other: DOMRect): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > hair &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > hair;
  /** Texts printed over each other, or out of their cell or page; cells without a rule at a side. */
  const faultsOfBoxes = (area: Element): string[] => {
    const page = area.parentElement!.getBoundingClientRect();
    const paragraphs = [...area.querySelectorAll('p')].map((paragraph) => ({ paragraph, box: boxOf(paragraph) }));
    const found: string[] = [];
    paragraphs.forEach(({ paragraph, box }, index) => {
      const words = paragraph.textContent.slice(0, 40);
      const cell = paragraph.closest('td, th');
      if (!isWithin(box, cell?.getBoundingClientRect() ?? page)) found.push(`out of its cell or page: ${words}`);
      // A space at a line's end hangs out, and counts for nothing here.
      if (paragraph.scrollWidth > paragraph.clientWidth + 1) found.push(`wider than its paragraph: ${words}`);
      const over = paragraphs.slice(index + 1).find((other) => overlap(box, other.box));
      if (over) found.push(`over “${over.paragraph.textContent.slice(0, 40)}”: ${words}`);
    });
    for (const cell of area.querySelectorAll('.ruled > * > tr > *')) {
      const style = getComputedStyle(cell);
      const sides = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth];
      if (sides.some((width) => parseFloat(width) === 0))
        found.push(`no rule beside: ${cell.textContent.slice(0, 40)}`);
    }
    return found;
  };
  /** The widest space of a paragraph in widths of a space that is not stretched, the markers' own aside. */
  const stretchOf = (paragraph: HTMLElement): number => {
    const probe = document.createElement('p');
    probe.className = paragraph.classList[0] ?? '';
    probe.style.cssText = 'position:absolute;text-align:left;white-space:pre';
    probe.textContent = ' '.repeat(20);
    paragraph.after(probe);
    const range = document.createRange();
    range.selectNodeContents(probe);
    const natural = range.getBoundingClientRect().width / 20;
    probe.remove();
    let widest = 0;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.matches('.marker')) continue;
      for (const { index } of node.data.matchAll(/ /gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        widest = Math.max(widest, range.getBoundingClientRect().width);
      }
    }
    return widest / natural;
  };
  const isAvoided = (element: Element): boolean => getComputedStyle(element).breakAfter === 'avoid';
  const sheets = [...document.querySelectorAll('.sheet')];
  return sheets.map((sheet, index) => {
    const area = sheet.querySelector('.text-area')!;
    const blocks = [...area.children];
    const faults: string[] = [];
    if (blocks.length === 0) faults.push('empty');
    faults.push(...faultsOfBoxes(area));
    if (blocks.every((block) => block.matches('.signatures'))) faults.push('signatures alone');
    const last = blocks.at(-1);
    const next = sheets[index + 1]?.querySelector('.text-area')?.firstElementChild;
    if (next && !next.matches('.annexHeading') && last?.tagName === 'P' && !last.matches('.upper') && isAvoided(last)) {
      faults.push(`parted from what follows: ${last.textContent.slice(0, 40)}`);
    }
    for (const paragraph of area.querySelectorAll('p')) {
      const isJustified = getComputedStyle(paragraph).textAlign === 'justify';
      // 1.6, and what rounding adds to a width of four pixels.
      if (isJustified && stretchOf(paragraph) > 1.7) faults.push(`stretched: ${paragraph.textContent.slice(0, 40)}`);
    }
    for (const table of area.querySelectorAll('table')) {
      if ([...table.tBodies].every((body) => body.rows.length === 0)) faults.push('head alone');
      if (!isRectangular(table)) faults.push(`not a grid: ${table.textContent.slice(0, 40)}`);
    }
    const isSameTable =
      last?.tagName === 'TABLE' && next?.tagName === 'TABLE' && next.querySelector(':scope > .repeat');
    const room = area.getBoundingClientRect();
    const left = room.bottom - (last?.getBoundingClientRect().bottom ?? room.bottom);
    if (isSameTable && left > room.height / 3)
      faults.push(`a third empty before a row: ${next.textContent.slice(0, 40)}`);
    for (const half of area.querySelectorAll('p.upper, p.again')) {
      if (half.closest('.whole')) faults.push(`row parted: ${half.textContent.slice(0, 40)}`);
      const beside = half.matches('.filled') ? half.previousElementSibling : half.nextElementSibling;
      const tail = beside && (half.matches('.filled') || beside.matches('.filled.again')) ? linesIn(beside) : 0;
      if (linesIn(half) + tail < 2) faults.push(`a line alone: ${half.textContent.slice(0, 40)}`);
    }
    const range = document.createRange();
    range.selectNodeContents(area);
    const letters = [...range.getClientRects()].filter((box) => box.width > 0);
    const own = area.cloneNode(true) as Element;
    for (const repeated of own.querySelectorAll('.repeat')) repeated.remove();
    return {
      text: sheet.textContent,
      ownText: own.textContent,
      prose: squeeze(
        [...area.children]
          .filter(({ tagName }) => tagName === 'P')
          .map((block) => block.textContent)
          .join(''),
      ),
      overflow: Math.max(area.scrollHeight - area.clientHeight, area.scrollWidth - area.clientWidth),
      bottom: Math.max(0, ...letters.map((box) => box.bottom)) - sheet.getBoundingClientRect().top,
      faults,
      tables: area.querySelectorAll('table').length,
    };
  });
};

export const inspectPages = (frame: Frame | Page): Promise<readonly Seen[]> => frame.evaluate(look);

/** Prints a page; the number of its pages and the text of each. */
export const printedPages = async (page: Page, path: string): Promise<readonly string[]> => {
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return text.split('\f').slice(0, -1);
};
