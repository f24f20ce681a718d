import { Document, Packer, Paragraph, Tab, TextRun, type Table } from 'docx';
import { cellOf, gap, rowOf, styled, tableOf } from './hand-parts';
import { handStyles } from './hand-styles';
import { columns, markerHang, padding, page, share } from './look-table';

/** The template that docxtemplater fills: the minutes' layout with its tags, made once before anything is measured. */
const tag = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text })] });

const looks = [
  { tag: 'bold', bold: true },
  { tag: 'italic', italics: true },
  { tag: 'underline', underline: {} },
] as const;

/** A paragraph of runs: docxtemplater can only choose between looks that the template holds. */
const runs = (style: string): Paragraph =>
  new Paragraph({
    style,
    children: [
      new TextRun({ text: '{#runs}{#plain}{text}{/plain}' }),
      ...looks.map(({ tag: name, ...look }) => new TextRun({ text: `{#${name}}{text}{/${name}}`, ...look })),
      new TextRun({ text: '{/runs}' }),
    ],
  });

const each = (name: string, ...inner: readonly (Paragraph | Table)[]): readonly (Paragraph | Table)[] => [
  tag(`{#${name}}`),
  ...inner,
  tag(`{/${name}}`),
];

const facts = (): Table => {
  const [label, value] = columns.facts as [number, number];
  const row = rowOf([
    cellOf([styled('MinutesFactLabel', '{#facts}{label}')], label),
    cellOf([styled('MinutesFactValue', '{value}{/facts}')], value),
  ]);
  return tableOf([row], columns.facts, true);
};

/** A table inside a decision: three columns, as the fixture's is. */
const innerTable = (width: number): Table => {
  const widths = share([40, 24, 36], width);
  const texts = ['{#rows}{first}', '{second}', '{third}{/rows}'];
  return tableOf(
    [rowOf(texts.map((text, column) => cellOf([styled('MinutesInnerTableText', text)], widths[column] ?? 0)))],
    widths,
    true,
  );
};

const decisions = (): Table => {
  const [first, second, third] = columns.decisions as [number, number, number];
  const heads = [first, second, third].map((width, column) =>
    cellOf([styled('MinutesTableHead', `{head${column}}`)], width, true),
  );
  const paragraph = each('isParagraph', runs('MinutesTableText'));
  const table = each('isTable', innerTable(second - 2 * padding.side), gap());
  const row = rowOf([
    cellOf([styled('MinutesTableNumber', '{#decisions}{serial}')], first),
    cellOf(each('blocks', ...paragraph, ...table), second),
    cellOf([styled('MinutesTableText', '{implementers}{/decisions}')], third),
  ]);
  return tableOf([rowOf(heads, true), row], columns.decisions, true);
};

const signature = (name: string): readonly (Paragraph | Table)[] => {
  const [left, right] = columns.signatures as [number, number];
  const block = [
    styled('MinutesSignatureDate', `{${name}.date}`),
    styled('MinutesSignatureName', `{${name}.name}`),
    ...each(`${name}.lines`, styled('MinutesSignatureText', '{.}')),
  ];
  return [tableOf([rowOf([cellOf([], left), cellOf(block, right)])], columns.signatures, false), gap()];
};

const memo = (): Table => {
  const [first, second, third] = columns.memo as [number, number, number];
  const dates = [styled('MinutesBanglaDate', '{memo.bangla}'), styled('MinutesGregorianDate', '{memo.gregorian}')];
  const cells = [
    cellOf([styled('MinutesMemo', '{memo.number}')], first, true),
    cellOf([styled('MinutesDateLabel', '{memo.label}')], second, true),
  ];
  return tableOf([rowOf([...cells, cellOf(dates, third, true)])], columns.memo, false);
};

const distributionLine = (): Paragraph =>
  new Paragraph({
    style: 'MinutesDistributionLine',
    indent: { left: markerHang, hanging: markerHang },
    children: [new TextRun({ children: ['{marker}', new Tab(), '{text}'] })],
  });

const contentOf = (): (Paragraph | Table)[] => [
  ...each('letterhead', styled('MinutesLetterhead', '{.}')),
  styled('MinutesTitle', '{title}'),
  facts(),
  gap(),
  ...each('body', runs('MinutesBody')),
  styled('MinutesLeadin', '{leadIn}'),
  decisions(),
  gap(),
  ...each('closing', runs('MinutesClosing')),
  ...signature('chair'),
  memo(),
  gap(),
  styled('MinutesDistributionHeading', '{distributionHeading}'),
  ...each('distribution', distributionLine()),
  ...signature('issuing'),
];

export const makeTemplate = (): Promise<Uint8Array> => {
  const { width, height, side, left } = page;
  const properties = { page: { size: { width, height }, margin: { top: side, right: side, bottom: side, left } } };
  return Packer.pack(
    new Document({ styles: handStyles(), sections: [{ properties, children: contentOf() }] }),
    'uint8array',
  );
};
