// What the figures are held against, and whether they reach it.
import type { Table } from '../desk/print-table';

export type Aim = {
  readonly what: string;
  readonly aim: string;
  readonly measured: string;
  readonly isMet: boolean;
};

export const aimsTable = (aims: readonly Aim[]): Table => ({
  title: 'Aims',
  how: 'Of the tables above.',
  heads: ['', 'aim', 'measured', ''],
  rows: aims.map(({ what, aim, measured, isMet }) => [what, aim, measured, isMet ? 'met' : 'MISSED']),
});
