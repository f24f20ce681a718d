import { cutToSize } from '#shared/kernel/shorten';
import { textsOf } from '#shared/minutes/check/texts';
import type { Minutes } from './model';

/** Letters that a line of a list has room for. */
const most = 60;

/**
 * The first words that somebody wrote, by which minutes without a title are known again: those of the agenda before those
 * of the head, and none of the words that a layout gives. Empty where there are none.
 */
export const firstWords = (minutes: Minutes): string => {
  const texts = textsOf(minutes).filter(({ path }) => !/^(?:style|letterhead|title)\b/u.test(path));
  const found = texts.find(({ path }) => path.startsWith('agenda')) ?? texts[0];
  const words = (found?.text ?? '').replace(/\s+/gu, ' ').trim();
  const cut = cutToSize(words, most, (text) => [...text].length);
  return cut === words ? words : `${cut.trimEnd()}…`;
};
