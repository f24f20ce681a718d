import { BorderStyle, Document, Packer, Paragraph, TextRun, type Table } from 'docx';
import type { Prepare } from '../contender';
import { cellOf, contentBlock, gap, marked, rowOf, styled, styledRuns, tableOf } from '../hand-parts';
import { handStyles } from '../hand-styles';
import { columns, page, padding } from '../look-table';
import { readWords, type DecisionWords, type SignatureWords, type Words } from '../words';

/** The docx package driven by hand: loops over the JSON, no composition and no Paper between. */
type Content = Paragraph | Table;

const facts = (words: Words): Table => {
  const [label, value] = columns.facts as [number, number];
  const rows = words.facts.map((fact) =>
    rowOf([
      cellOf([styled('MinutesFactLabel', fact.label)], label),
      cellOf(
        fact.values.map((text) => styled('MinutesFactValue', text)),
        value,
      ),
    ]),
  );
  return tableOf(rows, columns.facts, true);
};

const decisions = (words: Words): Table => {
  const [first, second, third] = columns.decisions as [number, number, number];
  const head = [first, second, third].map((width, index) =>
    cellOf([styled('MinutesTableHead', words.heads[index] ?? '')], width, true),
  );
  const row = ({ serial, blocks, implementers }: DecisionWords) =>
    rowOf([
      cellOf([styled('MinutesTableNumber', serial)], first),
      cellOf(
        blocks.flatMap((block) => contentBlock(block, second - 2 * padding.side)),
        second,
      ),
      cellOf(implementers === '' ? [] : [styled('MinutesTableText', implementers)], third),
    ]);
  return tableOf([rowOf(head, true), ...words.decisions.map(row)], columns.decisions, true);
};

const signature = ({ date, name, lines }: SignatureWords): Table => {
  const [left, right] = columns.signatures as [number, number];
  const block = [
    styled('MinutesSignatureDate', date),
    styled('MinutesSignatureName', name),
    ...lines.map((text) => styled('MinutesSignatureText', text)),
  ];
  return tableOf([rowOf([cellOf([], left), cellOf(block, right)])], columns.signatures, false);
};

const memo = ({ number, label, bangla, gregorian }: Words['memo']): Table => {
  const [first, second, third] = columns.memo as [number, number, number];
  const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 0 } as const;
  const dates = [
    new Paragraph({
      style: 'MinutesBanglaDate',
      children: [new TextRun({ text: bangla })],
      indent: { left: 120 },
      border: { bottom: rule },
    }),
    new Paragraph({
      style: 'MinutesGregorianDate',
      children: [new TextRun({ text: gregorian })],
      indent: { left: 120 },
    }),
  ];
  const cells = [
    cellOf([styled('MinutesMemo', number)], first, true),
    cellOf([styled('MinutesDateLabel', label)], second, true),
  ];
  return tableOf([rowOf([...cells, cellOf(dates, third, true)])], columns.memo, false);
};

const distribution = (words: Words): readonly Paragraph[] => [
  styled('MinutesDistributionHeading', words.distributionHeading),
  ...words.distribution.map(({ marker, text }) => marked('MinutesDistributionLine', marker, text)),
];

const contentOf = (words: Words): Content[] => [
  ...words.letterhead.map((text) => styled('MinutesLetterhead', text)),
  styled('MinutesTitle', words.title),
  facts(words),
  gap(),
  ...words.body.map((runs) => styledRuns('MinutesBody', runs)),
  styled('MinutesLeadin', words.leadIn),
  decisions(words),
  gap(),
  ...words.closing.map((runs) => styledRuns('MinutesClosing', runs, true)),
  signature(words.chair),
  gap(),
  memo(words.memo),
  gap(),
  ...distribution(words),
  signature(words.issuing),
  gap(),
];

const properties = {
  page: {
    size: { width: page.width, height: page.height },
    margin: { top: page.side, right: page.side, bottom: page.side, left: page.left },
  },
};

export const prepare: Prepare = () => (json) => {
  const words = readWords(json);
  const sections = [{ properties, children: contentOf(words) }];
  const document = new Document({ title: words.title, creator: words.issuing.name, styles: handStyles(), sections });
  return Packer.pack(document, 'uint8array');
};
