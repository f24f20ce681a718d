import type { CivilDate } from '#shared/calendar/civil-date';
import { formatCivilDate } from '#shared/calendar/civil-date';
import { parseDate } from '#shared/calendar/find-dates';
import type { Deadline, Style } from './model';
import { composeDeadline } from './phrases/deadline';
import { readDeadline } from './read-deadline';

const same = (one: string, other: string): boolean => one.normalize('NFC') === other.normalize('NFC');

/** The deadline without words of its own. */
export const withoutLiteral = <Kind extends Deadline>(deadline: Kind): Kind => {
  const bare = { ...deadline };
  Reflect.deleteProperty(bare, 'literal');
  return bare;
};

/** The deadline with the words as they are to be printed, where composing it would give others. */
export const worded = (deadline: Deadline, words: string, style: Style): Deadline => {
  if (deadline.kind === 'qualitative') return { kind: 'qualitative', text: words };
  const bare = withoutLiteral(deadline);
  return same(composeDeadline(bare, style), words) ? bare : { ...bare, literal: words };
};

/** A text that is a deadline and nothing else, as it is typed or pasted into a cell. Its words are kept. */
export const deadlineFromText = (text: string, style: Style, meeting: CivilDate | undefined): Deadline | undefined => {
  const words = text.trim();
  if (words === '') return undefined;
  const date = parseDate(words);
  const read: Deadline | undefined = date.ok
    ? { kind: 'absolute', date: formatCivilDate(date.value) }
    : readDeadline(words, meeting);
  return worded(read ?? { kind: 'qualitative', text: words }, words, style);
};
