import { foldedText } from '#shared/bangla/fold';
import { withoutEmpty } from '#shared/kernel/without-empty';
import type { DirectoryEntry, PersonEntry } from './directory-entry';

type Column = Exclude<keyof PersonEntry, 'kind' | 'id' | 'changedAt'>;

/** The order of the columns where the first row does not name them. */
const usualOrder: readonly Column[] = ['name', 'post', 'office', 'phone', 'email'];

const headings: Readonly<Record<Column, readonly string[]>> = {
  honorific: ['সম্বোধন', 'honorific', 'title'],
  name: ['নাম', 'কর্মকর্তার নাম', 'সদস্যের নাম', 'name'],
  award: ['পদক', 'পুরস্কার', 'award'],
  post: ['পদবি', 'পদবী', 'পদ', 'post', 'designation'],
  section: ['শাখা', 'অনুবিভাগ', 'section', 'branch'],
  office: ['দপ্তর', 'কার্যালয়', 'অফিস', 'প্রতিষ্ঠান', 'দপ্তর/সংস্থা', 'office', 'organisation', 'organization'],
  phone: ['ফোন', 'মোবাইল', 'টেলিফোন', 'ফোন নম্বর', 'মোবাইল নম্বর', 'phone', 'mobile'],
  email: ['ইমেইল', 'ই-মেইল', 'ই-মেইল ঠিকানা', 'email', 'e-mail'],
  latin: ['ইংরেজি', 'latin', 'english'],
};

const columnOf = (heading: string): Column | undefined => {
  const wanted = foldedText(heading).trim();
  return (Object.keys(headings) as Column[]).find((column) =>
    headings[column].some((name) => foldedText(name) === wanted),
  );
};

/** A tab-separated text as spreadsheets put it on the clipboard: a cell with a line break stands in quotes. */
export const readTabbedRows = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gu;
  for (const [whole, quoted, bare, end] of text.matchAll(cells)) {
    if (whole === '' && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push((quoted?.replace(/""/gu, '"') ?? bare ?? '').trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
};

const honorifics = /^(জনাবা?|ড\.|ডাঃ|ডা\.|প্রফেসর|অধ্যাপক|বেগম|মিজ)\s+(?=\S)/u;

/** জনাব and the like stand apart from the name, so that names sort by what people are called. */
const splitHonorific = (name: string): { readonly name: string; readonly honorific?: string } => {
  const match = honorifics.exec(name);
  return match?.[1] === undefined ? { name } : { name: name.slice(match[0].length), honorific: match[1] };
};

const entryOf = (
  row: readonly string[],
  columns: readonly (Column | undefined)[],
  id: string,
  changedAt: string,
): DirectoryEntry => {
  const fields = Object.fromEntries(
    columns.flatMap((column, index) => (column === undefined ? [] : [[column, row[index] ?? '']])),
  ) as Partial<Record<Column, string>>;
  const { name = '', post = '', office = '' } = fields;
  if (name === '' && post === '' && office !== '') {
    return { kind: 'office', id, changedAt, name: office, ...withoutEmpty({ section: fields.section }) };
  }
  return { kind: 'person', id, changedAt, ...withoutEmpty({ ...fields, ...splitHonorific(name) }), name: splitHonorific(name).name };
}; // prettier-ignore

/**
 * People from rows of a spreadsheet. A first row of headings says which column is what; else the columns are name,
 * post, office, phone, e-mail. `newId` gives each entry its id.
 */
export const parseDirectoryRows = (
  text: string,
  { changedAt, newId }: { readonly changedAt: string; readonly newId: () => string },
): readonly DirectoryEntry[] => {
  const rows = readTabbedRows(text);
  const named = (rows[0] ?? []).map(columnOf);
  const hasHeadings = named.filter((column) => column !== undefined).length >= Math.min(2, named.length);
  const columns = hasHeadings ? named : usualOrder;
  return rows
    .slice(hasHeadings ? 1 : 0)
    .map((row) => entryOf(row, columns, newId(), changedAt))
    .filter((entry) => entry.name !== '' || (entry.kind === 'person' && (entry.post ?? '') !== ''));
};
