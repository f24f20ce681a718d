import { assertNever } from '#shared/kernel/assert-never';
import { formatNumber } from './digits';
import { formatLetters } from './letters';

/** How a running number looks; see `shared/minutes/schema/numbering.ts` for the fields. */
export type NumberPattern = {
  readonly kind: 'digits' | 'letters' | 'bullet' | 'none';
  readonly prefix: string;
  readonly suffix: string;
  readonly padding: number;
  readonly start: number;
  readonly bullet: string;
};

const coreOf = (pattern: NumberPattern, number: number): string => {
  switch (pattern.kind) {
    case 'digits':
      return formatNumber(number, pattern.padding);
    case 'letters':
      return formatLetters(number);
    case 'bullet':
      return pattern.bullet;
    case 'none':
      return '';
    default:
      return assertNever(pattern.kind);
  }
};

/** The marker of the item at `index` (from 0): `(ক)`, `০১`, `১।`, `●`, or nothing. A bullet stands by itself. */
export const formatPattern = (pattern: NumberPattern, index: number): string => {
  if (pattern.kind === 'none') return '';
  if (pattern.kind === 'bullet') return pattern.bullet;
  const start = pattern.kind === 'letters' ? Math.max(1, pattern.start) : pattern.start; // no letter stands for zero
  return pattern.prefix + coreOf(pattern, start + index) + pattern.suffix;
};
