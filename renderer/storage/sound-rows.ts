import { textOf } from '#shared/kernel/text-of';
import { presets, states } from '#shared/minutes/choices';
import type { Database } from './database';
import type { CommitteeRow, DirectoryRow, DocumentRow } from './rows';

// A row may hold anything: another program, a failing disk or an older fault may have written it. What is shown and sorted by
// is put right on reading, so that the worst row is still listed, saved to a file and put away; its key stays as it is.

type Fields = Readonly<Record<string, unknown>>;

/** A key of the database as a text; one that is none cannot be ours, but is shown. */
const idOf = (value: unknown): string => (typeof value === 'string' ? value : String(value));

const optionalText = <Key extends string>(key: Key, from: Fields): Partial<Record<Key, string>> =>
  (typeof from[key] === 'string' ? { [key]: from[key] } : {}) as Partial<Record<Key, string>>;

const oneOf = <Choice extends string>(choices: readonly Choice[], value: unknown, usual: Choice): Choice =>
  choices.find((choice) => choice === value) ?? usual;

const texts = ['committee', 'title', 'memoNumber', 'memoKey', 'financialYear', 'changedAt'] as const;
const optional = ['committeeId', 'firstWords', 'meetingDate', 'issueDate', 'trashedAt'] as const;

const isSoundDocument = (row: Fields): boolean =>
  typeof row.id === 'string' &&
  texts.every((key) => typeof row[key] === 'string') &&
  optional.every((key) => row[key] === undefined || typeof row[key] === 'string') &&
  typeof row.revision === 'number' &&
  (row.meetingNumber === undefined || Number.isSafeInteger(row.meetingNumber)) &&
  states.some((state) => state === row.state) &&
  presets.some((preset) => preset === row.preset);

/** A document's row as the library can show it; a sound one is given back itself. */
export const soundDocumentRow = (row: DocumentRow): DocumentRow => {
  const raw = row as Fields;
  if (isSoundDocument(raw)) return row;
  return {
    id: idOf(raw.id),
    ...optionalText('committeeId', raw),
    committee: textOf(raw.committee),
    ...(Number.isSafeInteger(raw.meetingNumber) ? { meetingNumber: Number(raw.meetingNumber) } : {}),
    title: textOf(raw.title),
    ...optionalText('firstWords', raw),
    ...optionalText('meetingDate', raw),
    ...optionalText('issueDate', raw),
    memoNumber: textOf(raw.memoNumber),
    memoKey: textOf(raw.memoKey),
    financialYear: textOf(raw.financialYear),
    state: oneOf(states, raw.state, 'draft'),
    preset: oneOf(presets, raw.preset, 'P1'),
    revision: typeof raw.revision === 'number' ? raw.revision : 0,
    changedAt: textOf(raw.changedAt),
    ...optionalText('trashedAt', raw),
  };
};

export const soundCommitteeRow = (row: CommitteeRow): CommitteeRow => {
  const raw = row as Fields;
  const { id, name, changedAt, json } = raw;
  return {
    id: idOf(id),
    name: textOf(name),
    changedAt: textOf(changedAt),
    ...optionalText('trashedAt', raw),
    json: textOf(json),
  };
};

export const soundDirectoryRow = (row: DirectoryRow): DirectoryRow => {
  const { id, kind, name, changedAt, json } = row as Fields;
  return {
    id: idOf(id),
    kind: oneOf(['person', 'office', 'group'], kind, 'person'),
    name: textOf(name),
    changedAt: textOf(changedAt),
    json: textOf(json),
  };
};

/** Which of two documents was changed first; of two that came in together, which says an earlier time. */
export const byChange = (one: DocumentRow, other: DocumentRow): number =>
  one.revision - other.revision || (one.changedAt < other.changedAt ? -1 : one.changedAt > other.changedAt ? 1 : 0);

/** The rows of all documents, the last changed first; an index would leave out those without a revision or a date. */
export const allSoundDocuments = async (database: Database): Promise<readonly DocumentRow[]> =>
  (await database.documents.toArray()).map(soundDocumentRow).sort((one, other) => byChange(other, one));
