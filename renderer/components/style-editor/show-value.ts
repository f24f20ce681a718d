import { assertNever } from '#shared/kernel/assert-never';
import type { Style } from '#shared/minutes/model';
import type { StyleWords } from '#shared/words/desk/style-words-bangla';
import { compoundSample } from './compound-sample';
import type { Control } from './setting';
import { withVisibleSpaces } from './visible-spaces';

const quoted = (text: string, { nothing }: StyleWords): string =>
  text === '' ? nothing : `‘${withVisibleSpaces(text)}’`;

/** The value of a setting in words, for saying what the preset has. */
export const showValue = (control: Control, value: unknown, style: Style, words: StyleWords): string => {
  switch (control.kind) {
    case 'switch':
      return value === true ? words.on : words.off;
    case 'number':
      return words.digits(String(value));
    case 'word':
      return value === '' ? words.nothing : `‘${String(value)}’`;
    case 'mark':
      return quoted(String(value), words);
    case 'last-mark':
      return value === null ? words.asOthers : quoted(value as string, words);
    case 'choice':
      return words.choices[value as keyof StyleWords['choices']];
    case 'columns':
      return (value as readonly number[]).map((share) => words.digits(String(share))).join(' · ');
    case 'numbering':
    case 'annexNumbering':
    case 'gregorian':
    case 'bangla':
    case 'time':
      return compoundSample(control.kind, value, style).join(' ') || words.none;
    default:
      return assertNever(control);
  }
};
