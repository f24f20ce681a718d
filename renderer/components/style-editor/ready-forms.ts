// Forms that real minutes show (build/domain.md), for choosing in one step. A form says only what makes it;
// what else is set, such as the first number or the era word, stays.
import type { CompoundKind } from './setting';

export type ReadyForm = Readonly<Record<string, unknown>>;

const digits = (prefix: string, suffix: string, padding = 1): ReadyForm => ({
  kind: 'digits',
  prefix,
  suffix,
  padding,
});
const letters = (prefix: string, suffix: string): ReadyForm => ({ kind: 'letters', prefix, suffix });
const bullet = (character: string): ReadyForm => ({ kind: 'bullet', bullet: character });
const none: ReadyForm = { kind: 'none' };

const gregorian = (month: 'name' | 'number', separator: string, commaBeforeYear = false): ReadyForm => ({
  month,
  separator,
  commaBeforeYear,
});

const time = (separator: ':' | '.', unit: string, spaceBeforeUnit: boolean): ReadyForm => ({
  separator,
  unit,
  spaceBeforeUnit,
});

export const readyForms: Readonly<Record<CompoundKind, readonly ReadyForm[]>> = {
  numbering: [
    digits('', '.০'),
    digits('', '.১'),
    digits('', '.২'),
    digits('', '.'),
    digits('', '।'),
    digits('', ')'),
    digits('(', ')'),
    digits('', ''),
    digits('', '', 2),
    digits('', '।', 2),
    letters('(', ')'),
    letters('', ')'),
    letters('', '.'),
    letters('', '।'),
    bullet('●'),
    bullet('–'),
    none,
  ],
  annexNumbering: [
    letters("-'", "'"),
    letters(" '", "'"),
    letters('-‘', '’'),
    letters("- '", "'"),
    letters('-', ''),
    digits('-', ''),
    none,
  ],
  gregorian: [
    gregorian('name', ' '),
    gregorian('name', ' ', true),
    gregorian('number', '/'),
    gregorian('number', '.'),
    gregorian('number', '-'),
  ],
  bangla: [
    { padDay: false, commaBeforeYear: false },
    { padDay: true, commaBeforeYear: false },
    { padDay: false, commaBeforeYear: true },
    { padDay: true, commaBeforeYear: true },
  ],
  time: [
    time(':', 'টা', true),
    time('.', 'টা', false),
    time('.', 'ঘটিকা', true),
    time(':', 'ঘটিকা', true),
    time(':', 'টা', false),
  ],
};
