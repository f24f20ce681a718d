import { fail, succeed, type Result } from '#shared/kernel/result';
import { showText } from '#shared/kernel/show-text';
import { decodeFile, readFileText, repeatedKeyProblem, type FileValue } from '#shared/minutes/read-file';
import { isAcceptedId, replacementId } from '#shared/minutes/record-id';
import { limits } from '#shared/minutes/limits';
import type { Meeting } from '#shared/minutes/model';
import { recordReference } from '#shared/minutes/schema/text';
import { z } from '#shared/minutes/schema/zod';
import { parseMeetingValue } from '#shared/minutes/parse';
import { upgradeMeeting } from '#shared/minutes/upgrade/upgrade';
import { parseProblem, type ParseProblem } from '#shared/minutes/parse-problem';
import { textOf } from '#shared/kernel/text-of';
import { parseWith } from '#shared/minutes/parse-with';
import type { Committee } from '#shared/committee/committee';
import { parseEntryValue, type DirectoryEntry } from '#shared/directory/directory-entry';
import { parseCommitteeValue } from '#shared/committee/parse-committee';
import { readJson } from '#shared/kernel/read-json';
import { readVersions, type RecordKind, type Versions } from './file-versions';

export const everythingFormat = 'karjobiboroni/everything';
export const everythingVersion = 1;

/** A record as the file holds it: what was read, and its text as it was kept, in the form of today. */
type Kept<Value> = { readonly id: string; readonly changedAt: string; readonly json: string; readonly value: Value };

export type KeptDocument = Kept<Meeting> & { readonly committeeId?: string; readonly trashedAt?: string };
export type KeptCommittee = Kept<Committee> & { readonly trashedAt?: string };
export type KeptEntry = Kept<DirectoryEntry>;

/** A record whose text no version understands; it is carried along as it is. */
export type KeptUnreadable = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
  readonly changedAt: string;
  readonly committeeId?: string;
  readonly trashedAt?: string;
  readonly json: string;
};

/** A record of the file that cannot be taken over, and why. The others can. */
export type RecordProblem = {
  /** `kept`: one of those that are carried along unread. */
  readonly kind: RecordKind | 'kept';
  /** Its place in the file's list, from 0. */
  readonly index: number;
  /** A name for people: title or name, as far as it can be made out. */
  readonly title: string;
  readonly problems: readonly ParseProblem[];
};

/** Everything the desk keeps, read from one file. */
export type Everything = {
  readonly madeAt: string;
  readonly documents: readonly KeptDocument[];
  readonly committees: readonly KeptCommittee[];
  readonly directory: readonly KeptEntry[];
  readonly unreadable: readonly KeptUnreadable[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** The versions of the records, as far as the file says them. */
  readonly versions: Versions;
  readonly problems: readonly RecordProblem[];
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A name by which a person knows a record that cannot be read. */
const titleOf = (raw: unknown): string => {
  const { title, name, id, papers } = fieldsOf(raw);
  const lines = listOf(title ?? fieldsOf(fieldsOf(papers).minutes).title)
    .map(textOf)
    .filter((line) => line !== '');
  return showText((lines.join(' ') || textOf(name) || textOf(id)).slice(0, 200));
};

const instant = z.iso.datetime({ offset: true });

/** What stands beside a record. */
const besideSchema = z.strictObject({ committeeId: recordReference.optional(), trashedAt: instant.optional() });

type Beside = { readonly committeeId?: string | undefined; readonly trashedAt?: string | undefined };

/** A record that is carried along unread. Its id and dates may be as bad as what is wrong with it. */
const keptSchema = z.strictObject({
  kind: z.enum(['document', 'committee', 'entry']),
  id: z.string(),
  title: z.string(),
  changedAt: z.string(),
  committeeId: z.string().optional(),
  trashedAt: z.string().optional(),
  json: z.string(),
});

type Reader<Value> = (raw: unknown) => Result<Value, readonly ParseProblem[]>;

type ReadList<Value> = {
  readonly kept: readonly (Kept<Value> & { readonly from: Beside })[];
  readonly problems: readonly RecordProblem[];
};

/** What the keys of one record that stand twice mean: a problem of that record alone. Keyed by list and place. */
type RepeatedKeys = ReadonlyMap<string, ParseProblem>;

type ListOf<Value> = {
  readonly name: string;
  readonly kind: RecordKind;
  readonly read: Reader<Value>;
};

/** The value as its kind is written today: a meeting of an earlier version in today's form, all else as it is. */
const asToday = (kind: RecordKind, raw: unknown): unknown => (kind === 'document' ? upgradeMeeting(raw).value : raw);

/** Reads one record with what stands beside it. */
const readRecord = <Value>(
  item: unknown,
  read: Reader<Value>,
): Result<{ value: Value; from: Beside }, readonly ParseProblem[]> => {
  const { value: raw, ...rest } = fieldsOf(item);
  const parsed = read(raw);
  if (!parsed.ok) return parsed;
  const from = parseWith(besideSchema, rest);
  return from.ok ? succeed({ value: parsed.value, from: from.value }) : from;
};

/** Reads the records of one kind, one at each step. */
function* readList<Value extends { readonly id: string; readonly changedAt: string }>(
  file: Fields,
  { name, kind, read }: ListOf<Value>,
  repeated: RepeatedKeys,
): Generator<undefined, ReadList<Value>> {
  const kept: (Kept<Value> & { readonly from: Beside })[] = [];
  const problems: RecordProblem[] = [];
  const ids = new Set<string>();
  for (const [index, item] of listOf(file[name]).entries()) {
    yield;
    const parsed = readRecord(item, read);
    const twice = repeated.get(`${name} ${String(index)}`);
    const isTwice = parsed.ok && ids.has(parsed.value.value.id);
    const raw = fieldsOf(item).value;
    if (!parsed.ok || twice || isTwice) {
      const sameId = parsed.ok
        ? [parseProblem('duplicate-key', ['id'], { field: parsed.value.value.id })]
        : parsed.error;
      problems.push({ kind, index, title: titleOf(raw), problems: twice && parsed.ok ? [twice] : sameId });
      continue;
    }
    const { value, from } = parsed.value;
    ids.add(value.id);
    // The text of the value with its fields as the file has them: the schema would put them in another order.
    kept.push({ id: value.id, changedAt: value.changedAt, json: JSON.stringify(asToday(kind, raw)), value, from });
  }
  return { kept, problems };
}

const headerProblem = (raw: unknown): ParseProblem | undefined => {
  const { format, version, documents, committees, directory, unreadable = [], settings = {} } = fieldsOf(raw);
  if (format !== everythingFormat) return parseProblem('not-minutes', ['format'], { expected: everythingFormat });
  if (version === undefined) return parseProblem('missing-field', ['version'], { expected: 'number' });
  if (typeof version !== 'number') return parseProblem('wrong-type', ['version'], { expected: 'number' });
  if (version > everythingVersion)
    return parseProblem('newer-version', ['version'], { version, expected: everythingVersion });
  if (version !== everythingVersion) return parseProblem('not-one-of', ['version'], { expected: everythingVersion });
  const lists = { documents, committees, directory, unreadable };
  const wrong = Object.entries(lists).find(([, list]) => !Array.isArray(list));
  if (wrong) return parseProblem('missing-field', [wrong[0]], { expected: 'array' });
  return isFields(settings) ? undefined : parseProblem('wrong-type', ['settings'], { expected: 'object' });
};

const listNames = ['documents', 'committees', 'directory', 'unreadable'];

/** Sorts the keys that stand twice by the record they are in; one outside all records makes the whole file uncertain. */
const sortRepeated = ({ repeated }: FileValue): Result<RepeatedKeys, ParseProblem> => {
  const sorted = new Map<string, ParseProblem>();
  for (const one of repeated) {
    const [list, index] = one.path;
    if (!listNames.includes(String(list)) || typeof index !== 'number') return fail(repeatedKeyProblem(one));
    const key = `${String(list)} ${String(index)}`;
    if (!sorted.has(key)) sorted.set(key, repeatedKeyProblem({ ...one, path: one.path.slice(3) }));
  }
  return succeed(sorted);
};

/** How far reading a file has come, in records. */
export type ReadProgress = { readonly done: number; readonly all: number };

/** The steps of reading, each a record further. */
function* counted<Value>(
  steps: Generator<undefined, Value>,
  all: number,
  before: number,
): Generator<ReadProgress, Value> {
  let done = before;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield { done: done++, all };
  }
}

type Records = Pick<Everything, 'documents' | 'committees' | 'directory' | 'unreadable' | 'problems'>;

const besideOf = ({
  committeeId,
  trashedAt,
}: Beside): { readonly committeeId?: string; readonly trashedAt?: string } => ({
  ...(committeeId === undefined || !isAcceptedId(committeeId) ? {} : { committeeId }),
  ...(trashedAt === undefined || !instant.safeParse(trashedAt).success ? {} : { trashedAt }),
});

/**
 * Reads a carried-along text again; returns undefined where this version cannot read it either. An id that no version
 * accepts is replaced here, and only here, so that a record with such an id can be read again.
 */
const readAgain = <Value extends { readonly id: string; readonly changedAt: string }>(
  kind: RecordKind,
  json: string,
  read: Reader<Value>,
): Kept<Value> | undefined => {
  const raw = fieldsOf(readJson(json));
  const { id } = raw;
  const isMended = typeof id === 'string' && !isAcceptedId(id);
  const value = isMended ? { ...raw, id: replacementId(id) } : raw;
  const parsed = read(value);
  if (!parsed.ok) return undefined;
  const today = asToday(kind, value);
  const text = isMended || today !== value ? JSON.stringify(today) : json;
  return { id: parsed.value.id, changedAt: parsed.value.changedAt, json: text, value: parsed.value };
};

/** Sorts a record that was carried along into the lists: read, if it can be read now; as it is, if not. */
const addKept = (record: KeptUnreadable, into: { [Key in keyof Records]: Records[Key][number][] }): void => {
  const beside = besideOf(record);
  switch (record.kind) {
    case 'document': {
      const document = readAgain(record.kind, record.json, parseMeetingValue);
      if (document) into.documents.push({ ...document, ...beside });
      else into.unreadable.push(record);
      return;
    }
    case 'committee': {
      const committee = readAgain(record.kind, record.json, parseCommitteeValue);
      const { trashedAt } = beside;
      if (committee) into.committees.push({ ...committee, ...(trashedAt === undefined ? {} : { trashedAt }) });
      else into.unreadable.push(record);
      return;
    }
    case 'entry': {
      const entry = readAgain(record.kind, record.json, parseEntryValue);
      if (entry) into.directory.push(entry);
      else into.unreadable.push(record);
      return;
    }
  }
};

const lists = { document: 'documents', committee: 'committees', entry: 'directory' } as const;

/**
 * Adds the carried-along records to those that were read; one with a bad form, a repeated key or a taken id becomes a
 * problem.
 */
const addUnreadable = (list: unknown, records: Records, repeated: RepeatedKeys): Records => {
  const into = {
    documents: [...records.documents],
    committees: [...records.committees],
    directory: [...records.directory],
    unreadable: [] as KeptUnreadable[],
    problems: [...records.problems],
  };
  const taken = new Set(
    Object.entries(lists).flatMap(([kind, name]) => records[name].map(({ id }) => `${kind} ${id}`)),
  );
  for (const [index, item] of listOf(list).entries()) {
    const parsed = parseWith(keptSchema, item);
    const twice = repeated.get(`unreadable ${String(index)}`);
    const { kind = '', id = '' } = parsed.ok ? parsed.value : {};
    const key = `${kind} ${isAcceptedId(id) ? id : replacementId(id)}`;
    if (!parsed.ok || twice || taken.has(key)) {
      const why = parsed.ok ? [twice ?? parseProblem('duplicate-key', ['id'], { field: showText(id) })] : parsed.error;
      into.problems.push({ kind: 'kept', index, title: titleOf(item), problems: why });
      continue;
    }
    taken.add(key);
    const { committeeId: _, trashedAt: __, ...record } = parsed.value;
    const soundId = isAcceptedId(id) ? id : replacementId(id);
    addKept({ ...record, id: soundId, title: record.title.slice(0, 1000), ...besideOf(parsed.value) }, into);
  }
  return into;
};

/** Reads the records of a file whose header is right. */
function* readRecords(file: Fields, repeated: RepeatedKeys): Generator<ReadProgress, Records> {
  const lengths = [file.documents, file.committees, file.directory].map((list) => listOf(list).length);
  const [first = 0, second = 0, third = 0] = lengths;
  const all = first + second + third;
  const list = <Value>(name: string, kind: RecordKind, read: Reader<Value>) => ({ name, kind, read });
  const documents = yield* counted(readList(file, list('documents', 'document', parseMeetingValue), repeated), all, 0);
  const committees = yield* counted(
    readList(file, list('committees', 'committee', parseCommitteeValue), repeated),
    all,
    first,
  );
  const directory = yield* counted(
    readList(file, list('directory', 'entry', parseEntryValue), repeated),
    all,
    first + second,
  );
  const read: Records = {
    documents: documents.kept.map(({ from, ...kept }) => ({ ...kept, ...besideOf(from) })),
    committees: committees.kept.map(({ from: { trashedAt }, ...kept }) => ({ ...kept, ...besideOf({ trashedAt }) })),
    directory: directory.kept.map(({ id, changedAt, json, value }) => ({ id, changedAt, json, value })),
    unreadable: [],
    problems: [...documents.problems, ...committees.problems, ...directory.problems],
  };
  return addUnreadable(file.unreadable, read, repeated);
}

/**
 * Reads the text of a file of everything, one record at each step, so that the caller can show progress and stop. Fails
 * where the text is no such file. A record that cannot be read is listed in `problems`, and the others are still read.
 * Settings are not checked: `settings-schema.ts` says which are valid.
 */
export function* readEverything(text: string): Generator<ReadProgress, Result<Everything, ParseProblem>> {
  const read = readFileText(text);
  if (!read.ok) return read;
  const wrong = headerProblem(read.value.value);
  if (wrong) return fail(wrong);
  const repeated = sortRepeated(read.value);
  if (!repeated.ok) return repeated;
  const file = fieldsOf(read.value.value);
  const records = yield* readRecords(file, repeated.value);
  const madeAt = textOf(file.madeAt);
  return succeed({
    madeAt: instant.safeParse(madeAt).success ? madeAt : '',
    versions: readVersions(file.versions),
    settings: fieldsOf(file.settings),
    ...records,
  });
}

/** Reads the bytes of a file of everything, step by step. */
export function* readEverythingFile(bytes: Uint8Array): Generator<ReadProgress, Result<Everything, ParseProblem>> {
  const text = decodeFile(bytes, limits.everythingBytes);
  return text.ok ? yield* readEverything(text.value) : text;
}

/** Reads a file of everything in one go. */
export const parseEverything = (text: string): Result<Everything, ParseProblem> => {
  const steps = readEverything(text);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
};
