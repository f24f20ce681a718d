import { childOf, elementsOf, findAll, parseXml, textOf, type XmlElement } from '#tests/support/xml-tree';

type Slots = {
  readonly cs: boolean;
  readonly szCs: boolean;
  readonly bold: boolean;
  readonly bCs: boolean;
  readonly italic: boolean;
  readonly iCs: boolean;
  readonly bidi: boolean;
};

const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '');

const readSlots = (properties: XmlElement | undefined): Slots => ({
  cs: childOf(properties, 'w:rFonts')?.attributes['w:cs'] !== undefined,
  szCs: childOf(properties, 'w:szCs') !== undefined,
  bold: isOn(childOf(properties, 'w:b')),
  bCs: isOn(childOf(properties, 'w:bCs')),
  italic: isOn(childOf(properties, 'w:i')),
  iCs: isOn(childOf(properties, 'w:iCs')),
  bidi: childOf(properties, 'w:lang')?.attributes['w:bidi'] === 'bn-BD',
});

const merge = (under: Slots, over: Slots): Slots => ({
  cs: under.cs || over.cs,
  szCs: under.szCs || over.szCs,
  bold: under.bold || over.bold,
  bCs: under.bCs || over.bCs,
  italic: under.italic || over.italic,
  iCs: under.iCs || over.iCs,
  bidi: under.bidi || over.bidi,
});

const nothing = readSlots(undefined);

/** What each paragraph style gives its runs, without what the document's defaults add. */
const styleSlots = (stylesXml: string): ReadonlyMap<string, Slots> =>
  new Map(
    findAll(parseXml(stylesXml), 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      readSlots(childOf(style, 'w:rPr')),
    ]),
  );

const hasBangla = (text: string): boolean => /[\u0980-\u09FF]/u.test(text);

const auditParagraph = (paragraph: XmlElement, styles: ReadonlyMap<string, Slots>): readonly string[] => {
  const id = childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '(none)';
  const style = styles.get(id);
  return elementsOf(paragraph)
    .filter((child) => child.name === 'w:r' && hasBangla(textOf(child)))
    .flatMap((run) => {
      const slots = merge(style ?? nothing, readSlots(childOf(run, 'w:rPr')));
      const faults = [
        ...(slots.cs ? [] : ['no cs font']),
        ...(slots.szCs ? [] : ['no szCs']),
        ...(slots.bidi ? [] : ['no bidi language']),
        ...(slots.bold === slots.bCs ? [] : ['b without bCs']),
        ...(slots.italic === slots.iCs ? [] : ['i without iCs']),
      ];
      return faults.map((fault) => `${id}: ${fault}: ${textOf(run).slice(0, 40)}`);
    });
};

const widthOf = (element: XmlElement | undefined): number =>
  element?.attributes['w:type'] === 'dxa' ? Number(element.attributes['w:w']) : Number.NaN;

const spanOf = (cell: XmlElement): number =>
  Number(childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1);

const auditRow = (row: XmlElement, grid: readonly number[]): readonly string[] => {
  let column = 0;
  const faults = elementsOf(row)
    .filter((child) => child.name === 'w:tc')
    .flatMap((cell) => {
      const span = spanOf(cell);
      const expected = grid.slice(column, column + span).reduce((sum, width) => sum + width, 0);
      column += span;
      const width = widthOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcW'));
      return width === expected ? [] : [`a cell ${String(width)} wide in a grid of ${String(expected)}`];
    });
  return column === grid.length
    ? faults
    : [...faults, `a row of ${String(column)} in a grid of ${String(grid.length)}`];
};

const auditTable = (table: XmlElement): readonly string[] => {
  const grid = findAll(childOf(table, 'w:tblGrid') ?? table, 'w:gridCol').map((column) =>
    Number(column.attributes['w:w']),
  );
  const properties = childOf(table, 'w:tblPr');
  const total = grid.reduce((sum, width) => sum + width, 0);
  const width = widthOf(childOf(properties, 'w:tblW'));
  const layout = childOf(properties, 'w:tblLayout')?.attributes['w:type'];
  return [
    ...(grid.length > 0 && grid.every((column) => column > 0) ? [] : ['a grid without widths']),
    ...(width === total ? [] : [`a table ${String(width)} wide on a grid of ${String(total)}`]),
    ...(layout === 'fixed' ? [] : ['a table whose layout is not fixed']),
    ...elementsOf(table)
      .filter((child) => child.name === 'w:tr')
      .flatMap((row) => auditRow(row, grid)),
  ];
};

const forbidden = ['w:fldSimple', 'w:fldChar', 'w:instrText', 'w:numPr', 'w:txbxContent', 'w:pict', 'w:hyperlink'];

/**
 * What in a DOCX would go wrong in Word and not show in LibreOffice: Bangla runs without their complex-script slots,
 * tables without widths at all three places, fields, automatic numbering and text boxes in the body.
 */
export const auditDocx = (parts: Readonly<Record<string, string>>): readonly string[] => {
  const body = parseXml(parts['word/document.xml'] ?? '');
  const styles = styleSlots(parts['word/styles.xml'] ?? '');
  return [
    ...findAll(body, 'w:p').flatMap((paragraph) => auditParagraph(paragraph, styles)),
    ...findAll(body, 'w:tbl').flatMap(auditTable),
    ...forbidden.flatMap((name) => (findAll(body, name).length > 0 ? [`${name} in the body`] : [])),
  ];
};
