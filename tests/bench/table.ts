import { broken, type Proof } from './proof';
import type { ContentFigures, Figure } from './figures';
import type { Aim } from './ratios';
import type { Report } from './run';

/** The report as plain text for a terminal. */
const number = (value: number | undefined, digits = 0): string => {
  if (value === undefined) return '–';
  return value.toFixed(value < 10 && digits === 0 ? 1 : digits);
};

const pad = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, column) =>
        column === 0 || column === row.length - 1
          ? text.padEnd(widths[column] ?? 0)
          : text.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
};

const wordsOf = (figure: Figure, proof: Proof): string => {
  if (broken(figure.contender, proof)) return `CONTENT DIFFERS: ${proof.difference ?? ''}`;
  if (figure.contender.name === 'product-docx') return proof.counts;
  if (figure.contender.role === 'same') return 'same words, runs, styles, tables';
  if (proof.sameWords) return 'same words';
  return proof.missing + proof.surplus === 0
    ? 'same words, in another order'
    : `words differ: ${String(proof.missing)} missing, ${String(proof.surplus)} more`;
};

const rowOf = (figure: Figure): readonly string[] => {
  const { contender, installed, warmMs, freshMs, peakMib, bytes, proof } = figure;
  if (!installed) return [contender.label, '–', '–', '–', '–', 'not installed'];
  const kib = bytes === undefined ? undefined : bytes / 1024;
  return [
    contender.label,
    number(warmMs),
    number(freshMs),
    number(peakMib),
    number(kib),
    proof ? wordsOf(figure, proof) : '',
  ];
};

const heads = ['', 'warm ms', 'fresh ms', 'peak MiB', 'file KiB', 'content'];

const contentTable = ({ content, stages, figures }: ContentFigures): string =>
  [
    content === 'real' ? 'Real-size minutes (p4-decision-table.json)' : `${content} decisions`,
    ...pad([heads, ...figures.map(rowOf)]),
    `product → DOCX by stage, warm: read and check ${number(stages.parse)} ms, compose ${number(stages.compose)} ms, write ${number(stages.write)} ms`,
  ].join('\n');

const verdict = ({ met }: Aim): string => (met === undefined ? '' : met ? 'met' : 'MISSED');

const aimRow = (aim: Aim): readonly string[] => [
  aim.what,
  aim.value === undefined ? '–' : `${number(aim.value, aim.unit === '×' ? 2 : 0)} ${aim.unit}`,
  aim.aim,
  verdict(aim),
];

export const writeTable = ({ environment, contents, aims }: Report): string => {
  const { node, cpu, cores, memoryGib, pandoc, emptyProcess } = environment;
  return [
    `Node ${node}, ${cpu}, ${String(cores)} cores, ${String(memoryGib)} GiB; pandoc ${pandoc ?? 'not installed'}`,
    `An empty Node process: ${number(emptyProcess.ms)} ms, ${number(emptyProcess.peakMib)} MiB. Medians. All start from the JSON file, pandoc from HTML made before.`,
    '',
    ...contents.flatMap((content) => [contentTable(content), '']),
    ...pad([['', 'figure', 'aim', ''], ...aims.map(aimRow)]),
    '',
  ].join('\n');
};
