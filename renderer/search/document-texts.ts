import { parseCivilDate } from '#shared/calendar/civil-date';
import { formatGregorianDate } from '#shared/calendar/format-date';
import { textsOf } from '#shared/minutes/check/texts';
import type { Minutes } from '#shared/minutes/model';
import type { DocumentRow } from '#renderer/storage/rows';

/** A text that can be found, with its place in the file; the path is empty for what the library shows of the document. */
export type FindableText = { readonly path: string; readonly text: string };

export type DocumentTexts = {
  readonly texts: readonly FindableText[];
  /** False where the document's file is missing or cannot be understood: only the library's row is found then. */
  readonly isReadable: boolean;
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

const rowTexts = (row: DocumentRow): readonly string[] => [
  row.title,
  row.committee,
  row.memoNumber,
  ...dateTexts(row.meetingDate),
  ...dateTexts(row.issueDate),
  row.financialYear,
];

/** The texts of a minutes file. The border is not asked: a file that has slipped past it is still worth finding. */
const fileTexts = (json: string): readonly FindableText[] | undefined => {
  try {
    return textsOf(JSON.parse(json) as Minutes);
  } catch {
    return undefined;
  }
};

/** Everything a document can be found by. */
export const documentTexts = (row: DocumentRow, json: string | undefined): DocumentTexts => {
  const inFile = json === undefined ? undefined : fileTexts(json);
  const inRow = rowTexts(row).filter((text) => text !== '');
  return { texts: [...(inFile ?? []), ...inRow.map((text) => ({ path: '', text }))], isReadable: inFile !== undefined };
};
