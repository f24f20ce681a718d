import { strToU8, zipSync } from 'fflate';
import type { Prepare } from '../contender';
import { columns, markerHang, padding, page } from '../look-table';
import { rawBlock, rawCell, rawMarked, rawRow, rawRuns, rawTable, rawText } from '../raw-parts';
import { rawStyles } from '../raw-styles';
import { readWords, type SignatureWords, type Words } from '../words';

/** The floor: the same content put together as text and deflated, nothing between. */
const facts = (words: Words): string => {
  const [label, value] = columns.facts as [number, number];
  const rows = words.facts.map((fact) => {
    const values = fact.values.map((text) => rawText('MinutesFactValue', text)).join('');
    return rawRow(rawCell(rawText('MinutesFactLabel', fact.label), label) + rawCell(values, value));
  });
  return rawTable(rows.join(''), columns.facts, true);
};

const decisions = (words: Words): string => {
  const [first, second, third] = columns.decisions as [number, number, number];
  const heads = words.heads.map((text, index) =>
    rawCell(rawText('MinutesTableHead', text), columns.decisions[index] ?? 0, 'center'),
  );
  const rows = words.decisions.map(({ serial, blocks, implementers }) => {
    const decision = blocks.map((block) => rawBlock(block, second - 2 * padding.side)).join('');
    const names = implementers === '' ? '' : rawText('MinutesTableText', implementers);
    return rawRow(
      rawCell(rawText('MinutesTableNumber', serial), first) + rawCell(decision, second) + rawCell(names, third),
    );
  });
  return rawTable(rawRow(heads.join(''), true) + rows.join(''), columns.decisions, true);
};

const signature = ({ date, name, lines }: SignatureWords): string => {
  const [left, right] = columns.signatures as [number, number];
  const texts = lines.map((text) => rawText('MinutesSignatureText', text)).join('');
  const block = rawText('MinutesSignatureDate', date) + rawText('MinutesSignatureName', name) + texts;
  return rawTable(rawRow(rawCell('', left) + rawCell(block, right)), columns.signatures, false);
};

const memo = ({ number, label, bangla, gregorian }: Words['memo']): string => {
  const [first, second, third] = columns.memo as [number, number, number];
  const rule = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:pBdr>';
  const inset = '<w:ind w:left="120"/>';
  const dates = rawText('MinutesBanglaDate', bangla, rule + inset) + rawText('MinutesGregorianDate', gregorian, inset);
  const cells = [rawText('MinutesMemo', number), rawText('MinutesDateLabel', label), dates];
  const widths = [first, second, third];
  return rawTable(
    rawRow(cells.map((cell, index) => rawCell(cell, widths[index] ?? 0, 'center')).join('')),
    columns.memo,
    false,
  );
};

const section =
  `<w:sectPr><w:pgSz w:w="${page.width}" w:h="${page.height}"/>` +
  `<w:pgMar w:top="${page.side}" w:right="${page.side}" w:bottom="${page.side}" w:left="${page.left}" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;

const documentOf = (words: Words): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
    ...words.letterhead.map((text) => rawText('MinutesLetterhead', text)),
    rawText('MinutesTitle', words.title),
    facts(words),
    ...words.body.map((runs) => rawRuns('MinutesBody', runs)),
    rawText('MinutesLeadin', words.leadIn),
    decisions(words),
    ...words.closing.map((runs) => rawRuns('MinutesClosing', runs, '<w:keepNext/>')),
    signature(words.chair),
    memo(words.memo),
    rawText('MinutesDistributionHeading', words.distributionHeading),
    ...words.distribution.map(({ marker, text }) => rawMarked('MinutesDistributionLine', marker, text, markerHang)),
    signature(words.issuing),
    section,
    '</w:body></w:document>',
  ].join('');

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const relationships = (type: string, target: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;

const types =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${contentType}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${contentType}.styles+xml"/></Types>`;

export const prepare: Prepare = () => (json) =>
  zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relationships('officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': strToU8(relationships('styles', 'styles.xml')),
    'word/styles.xml': strToU8(rawStyles()),
    'word/document.xml': strToU8(documentOf(readWords(json))),
  });
