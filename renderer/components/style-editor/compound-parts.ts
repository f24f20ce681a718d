// The values that make up each compound setting, in the order the editor shows them.
import type { CompoundKind, Part } from './setting';

const mark = (name: string, most: number): Part => ({ name, control: { kind: 'mark', most } });
const on = (name: string): Part => ({ name, control: { kind: 'switch' } });

const isCounted: Part['isUsed'] = ({ kind }) => kind === 'digits' || kind === 'letters';

const numbering: readonly Part[] = [
  { name: 'kind', control: { kind: 'choice', choices: ['digits', 'letters', 'bullet', 'none'] } },
  { ...mark('prefix', 40), isUsed: isCounted },
  { ...mark('suffix', 40), isUsed: isCounted },
  {
    name: 'padding',
    control: { kind: 'number', least: 1, most: 6, decimals: 0, step: 1, unit: 'digits' },
    isUsed: ({ kind }) => kind === 'digits',
  },
  {
    name: 'start',
    control: { kind: 'number', least: 0, most: 9999, decimals: 0, step: 1, unit: 'none' },
    isUsed: isCounted,
  },
  { ...mark('bullet', 4), isUsed: ({ kind }) => kind === 'bullet' },
];

const era: Part = { name: 'era', control: { kind: 'mark', most: 20 } };

export const compoundParts: Readonly<Record<CompoundKind, readonly Part[]>> = {
  numbering,
  annexNumbering: numbering,
  gregorian: [
    { name: 'month', control: { kind: 'choice', choices: ['name', 'number'] } },
    mark('separator', 4),
    on('padDay'),
    on('commaBeforeYear'),
    era,
  ],
  bangla: [on('padDay'), on('commaBeforeYear'), era],
  time: [
    on('period'),
    { name: 'separator', control: { kind: 'choice', choices: [':', '.'] } },
    on('padHour'),
    mark('unit', 20),
    on('spaceBeforeUnit'),
  ],
};
