import { toBanglaDigits } from '#shared/bangla/digits';
import { formatMemoNumber, parseMemoNumber } from '#shared/memo-number/memo-number';
import type { Minutes, Style } from '#shared/minutes/model';

/** The memo number in Bangla digits without its literal; one of an unknown shape is kept as typed, its digits aside. */
export const composeMemoNumber = (minutes: Minutes): string | undefined => {
  const number = minutes.memo?.number?.trim() ?? '';
  if (number === '') return undefined;
  const memo = parseMemoNumber(number);
  return memo.ok ? formatMemoNumber(memo.value) : toBanglaDigits(number);
};

/** The memo number as it is printed; empty where there is none. */
export const printMemoNumber = (minutes: Minutes): string =>
  minutes.memo?.literal?.number ?? composeMemoNumber(minutes) ?? '';

/** `স্মারক নম্বর:` */
export const composeMemoLabel = ({ wording, labels }: Style): string => wording.memo + labels.colon;

/** `তারিখ:` */
export const composeDateLabel = ({ wording, labels }: Style): string => wording.date + labels.colon;
