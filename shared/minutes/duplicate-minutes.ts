import { formatMemoNumber, parseMemoNumber } from '#shared/memo-number/memo-number';
import { withoutFields } from '#shared/kernel/without-fields';
import type { Minutes } from './model';
import { undatedSignatory } from './undated-signatory';

export type DuplicateMinutes = {
  readonly id: string;
  readonly changedAt: string;
  /** Put after the last line of the title, so that the copy is told from its source: ` (অনুলিপি)`. */
  readonly titleSuffix?: string;
};

/** A memo number ends before its serial, since two letters with one number are a mishap; another text is dropped. */
const withoutSerial = (memo: Minutes['memo']): Minutes['memo'] => {
  const number = parseMemoNumber(memo?.number ?? '');
  const label = memo?.literal?.label;
  if (!number.ok && label === undefined) return undefined;
  return {
    ...(number.ok ? { number: formatMemoNumber({ ...number.value, serial: '', suffix: '' }) } : {}),
    ...(label === undefined ? {} : { literal: { label } }),
  };
};

const withSuffix = (title: readonly string[], suffix: string): readonly string[] =>
  title.map((line, index) => (index === title.length - 1 ? line + suffix : line));

/** A copy to work on: a draft with all its text, but without serial, issue date and dates of signature. */
export const duplicateMinutes = (minutes: Minutes, { id, changedAt, titleSuffix = '' }: DuplicateMinutes): Minutes => {
  const memo = withoutSerial(minutes.memo);
  const label = minutes.issueDate?.literal?.label;
  return {
    ...withoutFields(minutes, 'memo', 'issueDate'),
    id,
    changedAt,
    state: 'draft',
    title: withSuffix(minutes.title, titleSuffix),
    signatories: minutes.signatories.map(undatedSignatory),
    ...(memo ? { memo } : {}),
    ...(label === undefined ? {} : { issueDate: { literal: { label } } }),
  };
};
