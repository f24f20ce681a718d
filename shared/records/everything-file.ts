import { fail, succeed, type Result } from '#shared/kernel/result';
import type { Minutes } from '#shared/minutes/model';
import { parseMinutesValue } from '#shared/minutes/parse';
import { parseProblem, type ParseProblem } from '#shared/minutes/parse-problem';
import type { Committee } from './committee';
import { parseEntryValue, type DirectoryEntry } from './directory-entry';
import { parseCommitteeValue } from './parse-committee';
import { readJson } from './read-json';

export const everythingFormat = 'karjobiboroni/everything';
export const everythingVersion = 1;

export type RecordKind = 'document' | 'committee' | 'entry';

/** A record as the file holds it: what was read, and its text exactly as it was kept. */
type Kept<Value> = { readonly id: string; readonly changedAt: string; readonly json: string; readonly value: Value };

export type KeptDocument = Kept<Minutes> & { readonly committeeId?: string; readonly trashedAt?: string };
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
  readonly kind: RecordKind;
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
  readonly problems: readonly RecordProblem[];
};

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A name by which a person knows a record that cannot be read. */
const titleOf = (raw: unknown): string => {
  const { title, name, id } = fieldsOf(raw);
  const lines = listOf(title).flatMap((line) => textOf(line) ?? []);
  return (lines.join(' ') || (textOf(name) ?? '') || (textOf(id) ?? '')).slice(0, 200);
};

type Reader<Value> = (raw: unknown) => Result<Value, readonly ParseProblem[]>;

type ReadList<Value> = {
  readonly kept: readonly (Kept<Value> & { readonly from: Fields })[];
  readonly problems: readonly RecordProblem[];
};

/** Reads the records of one kind, one at each step. */
function* readList<Value extends { readonly id: string; readonly changedAt: string }>(
  list: unknown,
  kind: RecordKind,
  read: Reader<Value>,
): Generator<undefined, ReadList<Value>> {
  const kept: (Kept<Value> & { readonly from: Fields })[] = [];
  const problems: RecordProblem[] = [];
  const ids = new Set<string>();
  for (const [index, item] of listOf(list).entries()) {
    yield;
    const from = fieldsOf(item);
    const parsed = read(from.value);
    const isTwice = parsed.ok && ids.has(parsed.value.id);
    if (!parsed.ok || isTwice) {
      const why = parsed.ok ? [parseProblem('duplicate-key', ['id'], { field: parsed.value.id })] : parsed.error;
      problems.push({ kind, index, title: titleOf(from.value), problems: why });
      continue;
    }
    const { id, changedAt } = parsed.value;
    ids.add(id);
    // The text of the value as the file has it: reading it through the schema would put its fields in another order.
    kept.push({ id, changedAt, json: JSON.stringify(from.value), value: parsed.value, from });
  }
  return { kept, problems };
}

const optional = <Key extends string>(key: Key, from: Fields): Partial<Record<Key, string>> => {
  const value = textOf(from[key]);
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, string>>;
};

const kinds: readonly RecordKind[] = ['document', 'committee', 'entry'];

const readUnreadable = (list: unknown): readonly KeptUnreadable[] =>
  listOf(list).flatMap((item) => {
    const from = fieldsOf(item);
    const kind = kinds.find((one) => one === from.kind);
    const [id, json] = [textOf(from.id), textOf(from.json)];
    if (!kind || id === undefined || id === '' || json === undefined) return [];
    const beside = { ...optional('committeeId', from), ...optional('trashedAt', from) };
    return [{ kind, id, title: textOf(from.title) ?? '', changedAt: textOf(from.changedAt) ?? '', ...beside, json }];
  });

const headerProblem = (raw: unknown): ParseProblem | undefined => {
  const { format, version, documents, committees, directory } = fieldsOf(raw);
  if (format !== everythingFormat) return parseProblem('not-minutes', ['format'], { expected: everythingFormat });
  if (typeof version === 'number' && version > everythingVersion) {
    return parseProblem('newer-version', ['version'], { version, expected: everythingVersion });
  }
  const lists = { documents, committees, directory };
  const missing = Object.entries(lists).find(([, list]) => !Array.isArray(list));
  return missing && parseProblem('missing-field', [missing[0]], { expected: 'array' });
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

/**
 * Reads the text of a file of everything, one record at each step, so that who reads a large one can say how far it has
 * come and give it up. A file that is none fails; a record in it that cannot be read is a problem beside the others, so
 * that one bad record does not keep back the rest.
 */
export function* readEverything(text: string): Generator<ReadProgress, Result<Everything, ParseProblem>> {
  const raw = readJson(text.replace(/^\uFEFF/u, ''));
  if (raw === undefined) return fail(parseProblem('not-json', [], { line: 1, column: 1 }));
  const wrong = headerProblem(raw);
  if (wrong) return fail(wrong);
  const file = fieldsOf(raw);
  const lengths = [file.documents, file.committees, file.directory].map((list) => listOf(list).length);
  const [first = 0, second = 0, third = 0] = lengths;
  const all = first + second + third;
  const documents = yield* counted(readList(file.documents, 'document', parseMinutesValue), all, 0);
  const committees = yield* counted(readList(file.committees, 'committee', parseCommitteeValue), all, first);
  const directory = yield* counted(readList(file.directory, 'entry', parseEntryValue), all, first + second);
  return succeed({
    madeAt: textOf(file.madeAt) ?? '',
    documents: documents.kept.map(({ from, ...kept }) => ({
      ...kept,
      ...optional('committeeId', from),
      ...optional('trashedAt', from),
    })),
    committees: committees.kept.map(({ from, ...kept }) => ({ ...kept, ...optional('trashedAt', from) })),
    directory: directory.kept.map(({ id, changedAt, json, value }) => ({ id, changedAt, json, value })),
    unreadable: readUnreadable(file.unreadable),
    settings: fieldsOf(file.settings),
    problems: [...documents.problems, ...committees.problems, ...directory.problems],
  });
}

/** Reads a file of everything in one go. */
export const parseEverything = (text: string): Result<Everything, ParseProblem> => {
  const steps = readEverything(text);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
};
