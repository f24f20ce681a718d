import { toBanglaDigits } from '#shared/bangla/digits';
import { checkMemoNumber, formatMemoNumber, parseMemoNumber, type MemoProblem } from '#shared/memo-number/memo-number';
import type { MemoFile } from './committee';

/** What is wrong with a file's prefix; that it has no serial is as it should be. */
export const checkMemoPrefix = (prefix: string): readonly MemoProblem[] =>
  checkMemoNumber(prefix).filter(({ code }) => code !== 'memo-no-serial');

/**
 * Takes a whole memo number, such as that of the last letter, for the file it belongs to: the prefix and the serial
 * after it, behind a dot or (for any dash or slash) a hyphen. Undefined where the text has no serial or is no memo number.
 */
export const splitMemoNumber = (text: string): Pick<MemoFile, 'prefix' | 'nextSerial' | 'separator'> | undefined => {
  const memo = parseMemoNumber(text);
  if (!memo.ok || memo.value.serial === '' || memo.value.serial.length > 8) return undefined;
  return {
    prefix: formatMemoNumber({ ...memo.value, serial: '', suffix: '' }),
    nextSerial: Number(memo.value.serial) + 1,
    separator: /^[\s.]*$/u.test(memo.value.separator) ? '.' : '-',
  };
};

/** The number of the file's next letter, in Bangla digits; a prefix of no known shape is kept as it was typed. */
export const nextFileNumber = ({ prefix, nextSerial, separator }: MemoFile): string => {
  const memo = parseMemoNumber(prefix);
  const serial = String(nextSerial);
  if (!memo.ok) return toBanglaDigits(prefix.trim() + separator + serial);
  return formatMemoNumber({ ...memo.value, separator, serial, suffix: '' });
};

/** The file after a letter with this number was issued: the serial rises, never falls. Another file's number changes nothing. */
export const afterIssuing = (file: MemoFile, number: string): MemoFile => {
  const issued = parseMemoNumber(number);
  const own = parseMemoNumber(file.prefix);
  if (!issued.ok || !own.ok || issued.value.serial === '' || issued.value.profile !== own.value.profile) return file;
  const isSame = issued.value.groups.every(({ digits }, index) => own.value.groups[index]?.digits === digits);
  const next = Number(issued.value.serial) + 1;
  return isSame && next > file.nextSerial && next <= 999_999_999 ? { ...file, nextSerial: next } : file;
};
