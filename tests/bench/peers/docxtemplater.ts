import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Prepare } from '../contender';
import { readWords, type DecisionWords, type Words } from '../words';

/** docxtemplater: a template with the same styles and tables, filled with the same words. */
type Block = DecisionWords['blocks'][number];
type Runs = Words['body'][number];
type Table = Extract<Block, { type: 'table' }>;

const runsOf = (runs: Runs): readonly object[] =>
  runs.map((run) => ({ ...run, plain: run.bold !== true && run.italic !== true && run.underline !== true }));

const cellText = (cell: Table['rows'][number]['cells'][number] | undefined): string =>
  (cell?.blocks ?? [])
    .flatMap((block) => (block.type === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : []))
    .join('\n');

const rowOf = ({ cells }: Table['rows'][number]): object => {
  const [first, second, third] = cells;
  return { first: cellText(first), second: cellText(second), third: cellText(third) };
};

const blockOf = (block: Block): object =>
  block.type === 'paragraph'
    ? { isParagraph: true, isTable: false, runs: runsOf(block.runs) }
    : { isParagraph: false, isTable: true, rows: block.rows.map(rowOf) };

const dataOf = (words: Words): object => ({
  ...words,
  head0: words.heads[0],
  head1: words.heads[1],
  head2: words.heads[2],
  facts: words.facts.map(({ label, values }) => ({ label, value: values.join('\n') })),
  body: words.body.map((runs) => ({ runs: runsOf(runs) })),
  closing: words.closing.map((runs) => ({ runs: runsOf(runs) })),
  decisions: words.decisions.map((decision) => ({ ...decision, blocks: decision.blocks.map(blockOf) })),
});

/** `chair.date` and the like: docxtemplater takes only plain names by itself. */
const parser = (tag: string) => ({
  get: (scope: unknown): unknown =>
    tag === '.'
      ? scope
      : tag
          .split('.')
          .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], scope),
});

export const prepare: Prepare = ({ inputs }) => {
  const template = readFileSync(join(inputs, 'template.docx'));
  return (json) => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true, parser });
    filled.render(dataOf(readWords(json)));
    return filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  };
};
