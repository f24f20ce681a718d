import { formatOrdinal } from '#shared/bangla/ordinals';
import { libraryWords } from '#shared/words/desk/library-words';
import type { Language } from '#shared/words/language';
import { formatBanglaDay, formatDayText, formatInstant } from '#renderer/desk/format-day';
import type { DocumentRow } from '#renderer/storage/rows';
import type { ColumnId } from './library-columns';

export type RowTexts = Readonly<Record<ColumnId, string>>;

const meetingText = (number: number | undefined, language: Language): string =>
  number === undefined ? '' : language === 'bn' ? formatOrdinal(number) : String(number);

const composeTexts = (row: DocumentRow, language: Language): RowTexts => ({
  committee: row.committee,
  meetingNumber: meetingText(row.meetingNumber, language),
  title: row.title.trim(),
  meetingDate: formatDayText(row.meetingDate, language),
  issueDate: `${formatBanglaDay(row.issueDate)}\n${formatDayText(row.issueDate, language)}`,
  memoNumber: row.memoNumber,
  state: libraryWords(language).states[row.state],
  changedAt: formatInstant(row.changedAt, language),
});

const composed: Readonly<Record<Language, WeakMap<DocumentRow, RowTexts>>> = { bn: new WeakMap(), en: new WeakMap() };

/** A row's texts as the library shows them. They are kept with the row: scrolling back and forth formats nothing twice. */
export const rowTexts = (row: DocumentRow, language: Language): RowTexts => {
  const known = composed[language].get(row);
  if (known) return known;
  const texts = composeTexts(row, language);
  composed[language].set(row, texts);
  return texts;
};
