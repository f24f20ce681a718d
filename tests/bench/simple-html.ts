import type { Paragraph, Run, Table } from '#shared/minutes/model';
import { escapeText } from './markup';
import type { SignatureWords, Words } from './words';

/** The same content as the plain HTML that somebody would give to a converter. */
const run = ({ text, bold, italic, underline }: Run): string => {
  const marks = [bold && 'strong', italic && 'em', underline && 'u'].filter((mark) => typeof mark === 'string');
  return marks.reduce((inner, mark) => `<${mark}>${inner}</${mark}>`, escapeText(text));
};

const paragraph = (runs: readonly Run[], style = ''): string =>
  `<p${style === '' ? '' : ` style="${style}"`}>${runs.map(run).join('')}</p>`;

const text = (words: string, style = ''): string => paragraph([{ text: words }], style);

const cell = (content: string, tag = 'td', spans = ''): string => `<${tag}${spans}>${content}</${tag}>`;

const table = (rows: readonly string[], style = ''): string =>
  `<table${style}><tbody>${rows.map((cells) => `<tr>${cells}</tr>`).join('')}</tbody></table>\n`;

const contentTable = ({ rows }: Table): string =>
  table(
    rows.map(({ cells }) =>
      cells
        .map(({ blocks, rowSpan = 1, colSpan = 1 }) => {
          const content = blocks.map((block) => (block.type === 'paragraph' ? paragraph(block.runs) : '')).join('');
          return cell(
            content,
            'td',
            `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? ` colspan="${colSpan}"` : ''}`,
          );
        })
        .join(''),
    ),
  );

const block = (content: Paragraph | Table): string =>
  content.type === 'paragraph' ? paragraph(content.runs) : contentTable(content);

const signature = ({ date, name, lines }: SignatureWords): string => {
  const block = [date, name, ...lines].filter((line) => line !== '').map((line) => text(line, 'text-align:center'));
  return table([cell('') + cell(block.join(''))]);
};

const memo = ({ number, label, bangla, gregorian }: Words['memo']): string =>
  table([cell(text(number)) + cell(text(label)) + cell(text(bangla) + text(gregorian))]);

/** The minutes as one HTML document without a style sheet. */
export const simpleHtml = (words: Words): string => {
  const heads = words.heads.map((head) => cell(paragraph([{ text: head, bold: true }]))).join('');
  const decisions = words.decisions.map(
    ({ serial, blocks, implementers }) =>
      cell(text(serial)) + cell(blocks.map(block).join('')) + cell(text(implementers)),
  );
  const facts = words.facts.map(
    ({ label, values }) =>
      cell(paragraph([{ text: label, bold: true }])) + cell(values.map((value) => text(value)).join('')),
  );
  return [
    '<!doctype html>\n<html lang="bn"><head><meta charset="utf-8"></head><body>\n',
    ...words.letterhead.map((line) => text(line, 'text-align:center')),
    paragraph([{ text: words.title, bold: true }], 'text-align:center'),
    table(facts),
    ...words.body.map((runs) => paragraph(runs, 'text-align:justify')),
    text(words.leadIn, 'text-align:justify'),
    table([heads, ...decisions]),
    ...words.closing.map((runs) => paragraph(runs, 'text-align:justify')),
    signature(words.chair),
    memo(words.memo),
    paragraph([{ text: words.distributionHeading, bold: true }]),
    ...words.distribution.map(({ marker, text: line }) => text(`${marker} ${line}`)),
    signature(words.issuing),
    '</body></html>\n',
  ].join('');
};
