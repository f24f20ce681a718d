import type { Result } from '#shared/kernel/result';
import { isAcceptedId } from '#shared/minutes/record-id';
import { parseMeetingValue } from '#shared/minutes/parse';
import { parseEntryValue } from '#shared/directory/directory-entry';
import type { KeptUnreadable } from '#shared/everything-file/everything-file';
import type { RecordKind } from '#shared/everything-file/file-versions';
import { parseCommitteeValue } from '#shared/committee/parse-committee';
import { readJson } from '#shared/kernel/read-json';
import { fitsSetting } from '#shared/everything-file/settings-schema';
import { writeEverything, type RecordText } from '#shared/everything-file/write-everything';
import { textOf } from '#shared/kernel/text-of';
import type { RawDatabase } from './read-raw-rows';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (row: unknown): Fields => (typeof row === 'object' && row !== null ? (row as Fields) : {});
type Found = KeptUnreadable & { readonly isReadable: boolean };

const isReadable = (read: (raw: unknown) => Result<unknown, unknown>, json: string): boolean => {
  try {
    return read(readJson(json)).ok;
  } catch {
    return false;
  }
};

const readers = { document: parseMeetingValue, committee: parseCommitteeValue, entry: parseEntryValue } as const;

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

const keyOf = ({ kind, id }: Pick<Found, 'kind' | 'id'>): string => `${kind} ${id}`;

const documentsOf = (rows: readonly Fields[], contents: readonly Fields[]): readonly Found[] => {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const textFor = new Map(contents.map((content) => [content.id, textOf(content.json)]));
  const ids = new Set([...rowOf.keys(), ...textFor.keys()]);
  return [...ids].map((id) => foundOf('document', rowOf.get(id) ?? { id }, textFor.get(id) ?? ''));
};

const rowsIn = (database: RawDatabase, name: string): readonly Fields[] =>
  database.filter((table) => table.name === name).flatMap(({ rows }) => rows.map(fieldsOf));

const recordsOf = (database: RawDatabase): readonly Found[] => [
  ...documentsOf(rowsIn(database, 'documents'), rowsIn(database, 'contents')),
  ...rowsIn(database, 'committees').map((row) => foundOf('committee', row, textOf(row.json))),
  ...rowsIn(database, 'directory').map((row) => foundOf('entry', row, textOf(row.json))),
];

const mainTable = { document: 'documents', committee: 'committees', entry: 'directory' } as const;

/** The revisions of a database's records by their keys, and the lineage that they count in. */
const revisionsOf = (database: RawDatabase) => {
  const rows = rowsIn(database, 'revisions');
  const revisions = new Map(rows.map(({ name, revision }) => [name, Number(revision)]));
  return {
    lineage: rows.find(({ name }) => name === '')?.lineage,
    of: ({ kind, id }: Found): number => revisions.get(`${mainTable[kind]}\n${id}`) ?? 0,
  };
};

type Chosen = { readonly found: Found; readonly lineage: unknown; readonly revision: number };

/**
 * Of records with one id the one with the highest revision: the desk may have moved its database, and left the old one behind. Where
 * two databases count differently, the one in the latest place.
 */
const newest = (databases: readonly RawDatabase[]): ReadonlyMap<string, Found> => {
  const byId = new Map<string, Chosen>();
  for (const database of databases) {
    const revisions = revisionsOf(database);
    const { lineage } = revisions;
    for (const found of recordsOf(database)) {
      const known = byId.get(keyOf(found));
      const revision = revisions.of(found);
      // A text whose row is missing is better than none.
      const isBetter = !known || (known.lineage === lineage && revision > known.revision) || known.found.json === '';
      if (isBetter) byId.set(keyOf(found), { found, lineage, revision });
    }
  }
  return new Map([...byId].map(([key, { found }]) => [key, found]));
};

/** Replaces kept texts by those that closing windows put aside: these are the newest, whatever the clocks say. */
const withLastWords = (records: ReadonlyMap<string, Found>, words: readonly string[]): readonly Found[] => {
  const all = new Map(records);
  for (const json of words) {
    const { id, changedAt } = fieldsOf(readJson(json));
    if (typeof id !== 'string') continue;
    const key = keyOf({ kind: 'document', id });
    all.set(key, foundOf('document', { ...(all.get(key) ?? { title: '' }), id, changedAt }, json));
  }
  return [...all.values()];
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
export const everythingOfRows = (
  databases: readonly RawDatabase[],
  lastWords: readonly string[],
  madeAt: string,
): string => {
  const tables = databases.flat();
  const found = withLastWords(newest(databases), lastWords);
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
    settings: settingsOf(rowsIn(tables, 'settings')),
  });
  const rest = tables
    .filter(({ name }) => !ours.has(name))
    .map(({ name, rows }) => `${JSON.stringify(name)}:${plain(rows)}`);
  return rest.length === 0 ? text : `${text.slice(0, text.lastIndexOf('}'))},\n"rest":[{${rest.join('},{')}}]}\n`;
};
