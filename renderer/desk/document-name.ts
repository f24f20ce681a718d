import { isNamed } from '#shared/minutes/first-words';
import { appWords } from '#shared/words/desk/app-words';
import type { Language } from '#shared/words/language';
import type { DocumentRow } from '#renderer/storage/rows';
import { formatDayText, formatInstant } from './format-day';

/** What a document is called in lists: its title; one whose title names no meeting is told apart by its first words and a date. */
export const documentName = (row: DocumentRow, language: Language): string => {
  const title = row.title.trim();
  if (isNamed(title)) return title;
  const { untitled } = appWords(language);
  const date =
    row.meetingDate === undefined ? formatInstant(row.changedAt, language) : formatDayText(row.meetingDate, language);
  const words = row.firstWords ?? '';
  return [
    title === '' ? untitled : title,
    ...(words === '' ? [] : [`“${words}”`]),
    ...(date === '' ? [] : [date]),
  ].join(' · ');
};
