import { parseCivilDate } from '#shared/calendar/civil-date';
import { formatGregorianDate } from '#shared/calendar/format-date';
import { textsOf } from '#shared/minutes/check/texts';
import type { Meeting, Minutes } from '#shared/minutes/model';
import { minutesOf } from '#shared/minutes/paper-view';
import { parsePathKey } from '#shared/minutes/path';
import { placeAt, type Place } from '#shared/minutes/place';
import { upgradeMeeting } from '#shared/minutes/upgrade/upgrade';
import type { DocumentRow } from '#renderer/storage/rows';

/** A text that can be found, with its path in the minutes; that is empty for what stands at no place of theirs. */
export type FindableText = { readonly path: string; readonly text: string };

export type DocumentTexts = {
  readonly texts: readonly FindableText[];
  /** False where the document's file is missing or cannot be understood: only the library's row is found then. */
  readonly isReadable: boolean;
  /** The place of a path: it leads there too when the document has been changed meanwhile. */
  readonly placeOf: (path: string) => Place;
};

/** A date as people may ask for it: `১০ ফেব্রুয়ারি ২০২৬`, `১০-০২-২০২৬`, `2026-02-10`. */
const dateTexts = (iso: string | undefined): readonly string[] => {
  const date = parseCivilDate(iso ?? '');
  if (iso === undefined || !date) return [];
  const form = { padDay: true, commaBeforeYear: false, era: '' };
  return [
    formatGregorianDate(date, { ...form, month: 'name', separator: ' ' }),
    formatGregorianDate(date, { ...form, month: 'number', separator: '-' }),
    iso,
  ];
};

/** What the library shows of a document, each with the place in the minutes that it is made of. */
const rowTexts = (row: DocumentRow, minutes: Minutes | undefined): readonly FindableText[] => {
  const date = minutes?.facts.findIndex(({ kind }) => kind === 'date') ?? -1;
  const datePath = date < 0 ? '' : `facts[${String(date)}].date`;
  const at = (path: string, ...texts: readonly string[]): readonly FindableText[] =>
    texts.map((text) => ({ path: minutes ? path : '', text }));
  return [
    ...at('title[0]', row.title),
    ...at('committee', row.committee),
    ...at('memo.number', row.memoNumber),
    ...at(datePath, ...dateTexts(row.meetingDate)),
    ...at('issueDate.date', ...dateTexts(row.issueDate)),
    ...at(datePath, row.financialYear),
  ];
};

/** The texts of a meeting's file. The border is not asked: a file that has slipped past it is still worth finding. */
const readFile = (json: string): { readonly minutes: Minutes; readonly texts: readonly FindableText[] } | undefined => {
  try {
    const minutes = minutesOf(upgradeMeeting(JSON.parse(json)).value as Meeting);
    return { minutes, texts: textsOf(minutes) };
  } catch {
    return undefined;
  }
};

/** Everything a document can be found by. */
export const documentTexts = (row: DocumentRow, json: string | undefined): DocumentTexts => {
  const file = json === undefined ? undefined : readFile(json);
  const inRow = rowTexts(row, file?.minutes).filter(({ text }) => text !== '');
  return {
    // As it is printed before as it was typed: a hit shows a memo number in Bangla digits.
    texts: [...inRow, ...(file?.texts ?? [])],
    isReadable: file !== undefined,
    placeOf: (path) => placeAt(file?.minutes, parsePathKey(path)),
  };
};
