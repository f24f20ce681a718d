import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision, Meeting, Minutes } from '#shared/minutes/model';
import { officesAt, sentenceAt } from './sentences';

/** What is exported: the real-size fixture, and the same head and foot around many decisions. */
export const contentNames = ['real', '200', '2000'] as const;
export type ContentName = (typeof contentNames)[number];

const fixture = 'tests/fixtures/minutes/p4-decision-table.json';

const decisionsPerItem = 5;

const decisionAt = (index: number): Decision => ({
  id: `d${String(index)}`,
  blocks: [{ type: 'paragraph', runs: [{ text: sentenceAt(index) }] }],
  implementers: { list: officesAt(index).map((name) => ({ name })) },
});

const agendaOf = (count: number): Minutes['agenda'] =>
  Array.from({ length: count / decisionsPerItem }, (_, item) => ({
    id: `a${String(item)}`,
    decisions: Array.from({ length: decisionsPerItem }, (__, index) => decisionAt(item * decisionsPerItem + index)),
  }));

/** The text of a minutes file with that content. */
export const makeContent = (name: ContentName, root: string): string => {
  const json = readFileSync(join(root, fixture), 'utf8');
  if (name === 'real') return json;
  const real = JSON.parse(json) as Meeting;
  return JSON.stringify({ ...real, id: `bench-${name}`, agenda: agendaOf(Number(name)) }, null, 2);
};
