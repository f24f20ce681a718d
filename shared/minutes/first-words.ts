import { cutToSize } from '#shared/kernel/shorten';
import { textsOf } from '#shared/minutes/check/texts';
import type { Minutes } from './model';

/** Letters that a line of a list has room for. */
const most = 60;

/** Whether a printed title names its meeting: that of new minutes begins with a gap for the name. */
export const isNamed = (title: string): boolean => title.trim() !== '' && !title.includes('…');

/**
 * The first words of the agenda, or the committee, by which minutes whose title says nothing are known again. Empty where
 * nothing is written yet but what all minutes begin with.
 */
export const firstWords = (minutes: Minutes): string => {
  const found = textsOf(minutes).find(({ path, text }) => path.startsWith('agenda') && text.trim() !== '');
  const words = (found?.text ?? minutes.committee ?? '').replace(/\s+/gu, ' ').trim();
  const cut = cutToSize(words, most, (text) => [...text].length);
  return cut === words ? words : `${cut.trimEnd()}…`;
};
