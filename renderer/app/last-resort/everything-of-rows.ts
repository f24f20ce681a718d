import type { Result } from '#shared/kernel/result';
import { isAcceptedId } from '#shared/minutes/record-id';
import { parseMinutesValue } from '#shared/minutes/parse';
import { parseEntryValue } from '#shared/records/directory-entry';
import type { KeptUnreadable, RecordKind } from '#shared/records/everything-file';
import { parseCommitteeValue } from '#shared/records/parse-committee';
import { readJson } from '#shared/records/read-json';
import { fitsSetting } from '#shared/records/settings-schema';
import { writeEverything, type RecordText } from '#shared/records/write-everything';
import type { RawTable } from './read-raw-rows';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (row: unknown): Fields => (typeof row === 'object' && row !== null ? (row as Fields) : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

type Found = KeptUnreadable & { readonly isReadable: boolean };

const isReadable = (read: (raw: unknown) => Result<unknown, unknown>, json: string): boolean => {
  try {
    return read(readJson(json)).ok;
  } catch {
    return false;
  }
};

const readers = { document: parseMinutesValue, committee: parseCommitteeValue, entry: parseEntryValue } as const;

const besideOf = ({ committeeId, trashedAt }: Fields): Pick<KeptUnreadable, 'committeeId' | 'trashedAt'> => ({
  ...(typeof committeeId === 'string' && isAcceptedId(committeeId) ? { committeeId } : {}),
  ...(typeof trashedAt === 'string' && !Number.isNaN(Date.parse(trashedAt))
    ? { trashedAt: new Date(trashedAt).toISOString() }
    : {}),
});

/** A record from its row and its text. A row that lacks either is a record all the same. */
const foundOf = (kind: RecordKind, row: Fields, json: string): Found => ({
  kind,
  id: textOf(row.id),
  title: textOf(row.title) || textOf(row.name),
  changedAt: textOf(row.changedAt),
  ...(kind === 'entry' ? {} : besideOf(row)),
  json,
  isReadable: isReadable(readers[kind], json),
});

/** Of two with one id the one changed later: the desk may have moved its database, and left the old one behind. */
const newest = (found: readonly Found[]): readonly Found[] => {
  const byId = new Map<string, Found>();
  for (const one of found) {
    const key = `${one.kind} ${one.id}`;
    const other = byId.get(key);
    if (!other || one.changedAt > other.changedAt) byId.set(key, one);
  }
  return [...byId.values()];
};

const documentsOf = (rows: readonly Fields[], contents: readonly Fields[]): readonly Found[] => {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const textFor = new Map(contents.map((content) => [content.id, textOf(content.json)]));
  const ids = new Set([...rowOf.keys(), ...textFor.keys()]);
  return [...ids].map((id) => foundOf('document', rowOf.get(id) ?? { id }, textFor.get(id) ?? ''));
};

/** Texts that a window put aside while it closed, `changedAt` in themselves; they stand in for an older text. */
const withLastWords = (found: readonly Found[], words: readonly string[]): readonly Found[] => {
  const later = words.flatMap((json) => {
    const { id, changedAt } = fieldsOf(readJson(json));
    const known = found.find((one) => one.kind === 'document' && one.id === id);
    if (typeof id !== 'string' || (known && known.changedAt >= textOf(changedAt))) return [];
    return [foundOf('document', { ...(known ?? { title: '' }), id, changedAt }, json)];
  });
  return newest([...found, ...later]);
};

/** What JSON can hold of a row; bytes and the like say so. */
const plain = (rows: readonly unknown[]): string => {
  try {
    return JSON.stringify(rows);
  } catch (error) {
    return JSON.stringify(String(error));
  }
};

const ours: ReadonlySet<string> = new Set(['documents', 'contents', 'committees', 'directory', 'settings']);

const settingsOf = (rows: readonly Fields[]): Fields =>
  Object.fromEntries(
    rows.flatMap(({ key, value }) => (typeof key === 'string' && fitsSetting(key, value) ? [[key, value]] : [])),
  );

/**
 * The rows as a file of everything that Settings can bring back: what the readers understand as records, everything else
 * carried along as it is. Tables that such a file does not know stand in `rest`, which no reader looks at.
 */
export const everythingOfRows = (tables: readonly RawTable[], lastWords: readonly string[], madeAt: string): string => {
  const rowsOf = (name: string): readonly Fields[] =>
    tables.filter((table) => table.name === name).flatMap(({ rows }) => rows.map(fieldsOf));
  // Each database's documents go with its own texts; `newest` then chooses between databases.
  const documents = tables.flatMap(({ name, rows }, index) => {
    if (name !== 'documents') return [];
    const own = [...tables.slice(0, index)].reverse().find((table) => table.name === 'contents') ?? { rows: [] };
    return documentsOf(rows.map(fieldsOf), own.rows.map(fieldsOf));
  });
  const orphans = documentsOf([], rowsOf('contents')).filter(({ id }) => !documents.some((one) => one.id === id));
  const found = newest([
    ...withLastWords(newest([...documents, ...orphans]), lastWords),
    ...rowsOf('committees').map((row) => foundOf('committee', row, textOf(row.json))),
    ...rowsOf('directory').map((row) => foundOf('entry', row, textOf(row.json))),
  ]);
  const readable = (kind: RecordKind): readonly RecordText[] =>
    found
      .filter((one) => one.kind === kind && one.isReadable)
      .map(({ json, committeeId, trashedAt }) => ({
        json,
        ...(committeeId === undefined ? {} : { committeeId }),
        ...(trashedAt === undefined ? {} : { trashedAt }),
      }));
  const text = writeEverything({
    madeAt,
    documents: readable('document'),
    committees: readable('committee'),
    directory: readable('entry'),
    unreadable: found.flatMap(({ isReadable: isRead, ...record }) => (isRead ? [] : [record])),
    settings: settingsOf(rowsOf('settings')),
  });
  const rest = tables
    .filter(({ name }) => !ours.has(name))
    .map(({ name, rows }) => `${JSON.stringify(name)}:${plain(rows)}`);
  return rest.length === 0 ? text : `${text.slice(0, text.lastIndexOf('}'))},\n"rest":[{${rest.join('},{')}}]}\n`;
};
