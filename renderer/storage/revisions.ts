import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import { rowName, type JournalRow } from '#renderer/journal/entry';
import { isKeptRow, isKeptTable } from './kept-tables';

// Each transaction that writes a kept row has a revision: one more than the last one's. The count is in the database and rises
// within the transaction itself, so that two windows never have the same. Which of two rows is newer is decided by it, never
// by a clock. The rows and their revision go to the journal, whoever wrote them: no function can forget it.

/** A row's revision; the one with the empty name is the count, with the database's lineage. */
export type RevisionRow = {
  readonly name: string;
  readonly revision: number;
  readonly lineage?: string;
  /** The first revision of those that only the journal has: the database had no room for them. */
  readonly onlyInJournal?: number;
  /** Of a database that another is being moved into: whether all is there, and whether it has taken over. */
  readonly stage?: 'copying' | 'ready' | 'current';
};

export const revisionsTable = 'revisions';

export const countName = '';

/** Where what was written goes besides the database. */
export type JournalSink = {
  /** What the transaction with this revision is writing: the journal makes it ready, so that keeping takes the less time. */
  readonly write: (revision: number, rows: readonly JournalRow[]) => void;
  /** Keeps what was written under this revision; answers whether it did. Where it did not, the journal is known not to work. */
  readonly keep: (revision: number) => Promise<boolean>;
  /** The transaction did not come to its end: what it wrote does not count. */
  readonly withdraw: (revision: number) => void;
};

/** A transaction that has written something. */
type Written = {
  readonly revision: Promise<number>;
  readonly sink: JournalSink | undefined;
  /** Whether it counts although the database could not write it. */
  countsAnyway: boolean;
  /** What the journal has of it: nothing yet, rows that it was not yet asked to keep, or all. */
  journal: 'nothing' | 'rows' | 'all';
};

export type RevisionKeeper = {
  readonly middleware: Middleware<DBCore>;
  /**
   * Has the journal keep what a transaction wrote that will write no more, while the database still commits it; answers whether it has.
   */
  readonly seal: (transaction: object, countsAnyway: boolean) => Promise<boolean>;
};

export type RevisionKeeperParts = {
  readonly sink: () => JournalSink | undefined;
  /** Told each time that the journal did not keep what was written. */
  readonly onUnkept: () => void;
  /** Told that only the journal has what was written under a revision: the database had no room for it. */
  readonly onOnlyInJournal: (revision: number) => void;
  /** Whether a count is of another database than the one that was opened. */
  readonly isOther: (count: RevisionRow | undefined) => boolean;
};

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The keys that a request deletes, and the rows that it writes. */
const rowsOf = async (table: DBCoreTable, request: DBCoreMutateRequest): Promise<readonly JournalRow[]> => {
  const keyOf = (row: unknown): string => String(table.schema.primaryKey.extractKey?.(row));
  const isKept = ([name, key]: JournalRow): boolean => isKeptRow(name, key);
  if (request.type === 'add' || request.type === 'put')
    return (request.values as Rows).map((row): JournalRow => [table.name, keyOf(row), row]).filter(isKept);
  const gone = (keys: readonly unknown[]) =>
    keys.map((key): JournalRow => [table.name, String(key), null]).filter(isKept);
  if (request.type === 'delete') return gone(request.keys as readonly unknown[]);
  const { trans, range } = request;
  const query = { index: table.schema.primaryKey, range };
  const { result } = await table.query({ trans, values: false, query });
  return gone(result);
};

/** A document's row with this revision, where it waits for one; one that was only moved to the trash keeps its own. */
export const withRevision = <Row extends Readonly<Record<string, unknown>>>(row: Row, revision: number): Row =>
  typeof row.revision === 'number' && row.revision > 0 ? row : { ...row, revision };

const withRevisions = ({ name }: DBCoreTable, request: DBCoreMutateRequest, revision: number): DBCoreMutateRequest =>
  name === 'documents' && (request.type === 'put' || request.type === 'add')
    ? { ...request, values: (request.values as Rows).map((row) => withRevision(row, revision)) }
    : request;

/** Has the journal keep what a transaction has written since it last did; answers whether it has all of that. */
const keepIn = async (one: Written, onUnkept: () => void): Promise<boolean> => {
  if (one.journal !== 'rows') return true;
  one.journal = 'all';
  const isKept = (await one.sink?.keep(await one.revision)) ?? false;
  if (!isKept) onUnkept();
  return isKept;
};

/** The tables of a transaction: whoever writes a kept row writes its revision. */
const storesWithRevisions = (stores: string[], mode: 'readonly' | 'readwrite'): string[] => {
  const isWritten = mode === 'readwrite' && stores.some(isKeptTable) && !stores.includes(revisionsTable);
  return isWritten ? [...stores, revisionsTable] : stores;
};

/** Tells the journal how a transaction ended. */
const followEnd = (
  transaction: IDBTransaction,
  one: Written,
  {
    onUnkept,
    noteOnlyInJournal,
  }: Pick<RevisionKeeperParts, 'onUnkept'> & {
    readonly noteOnlyInJournal: (revision: number) => void;
  },
): void => {
  transaction.addEventListener('complete', () => {
    // What a transaction wrote that `Database.change` did not begin is kept when it is committed.
    void keepIn(one, onUnkept);
  });
  transaction.addEventListener('abort', () => {
    const isKept = one.journal === 'all' && one.countsAnyway;
    if (isKept) void one.revision.then(noteOnlyInJournal);
    else if (one.journal !== 'nothing') void one.revision.then((revision) => one.sink?.withdraw(revision));
  });
};

/** The browser has put another database, an empty one, in the place of the one that was opened: nothing is written into it. */
export class OtherDatabaseError extends Error {
  override readonly name = 'OtherDatabaseError';
}

/** The count of a database with a new revision; `onlyInJournal` is the first of those that this window's database had no room for. */
const nextCount = (
  count: RevisionRow | undefined,
  revision: number,
  onlyInJournal: number | undefined,
): RevisionRow => {
  const missing = [onlyInJournal, count?.onlyInJournal].filter((one) => one !== undefined);
  return {
    ...count,
    name: countName,
    revision,
    lineage: count?.lineage ?? crypto.randomUUID(),
    ...(missing.length > 0 ? { onlyInJournal: Math.min(...missing) } : {}),
  };
};

/** Raises the database's count. */
const createCounter = ({ isOther, onOnlyInJournal }: RevisionKeeperParts) => {
  /** The highest revision this window has used: one that was withdrawn is not used again. */
  let highest = 0;
  let onlyInJournal: number | undefined;
  return {
    next: async (revisions: DBCoreTable, trans: DBCoreTransaction): Promise<number> => {
      const count = (await revisions.get({ trans, key: countName })) as RevisionRow | undefined;
      if (isOther(count)) throw new OtherDatabaseError();
      highest = Math.max(highest, count?.revision ?? 0) + 1;
      await revisions.mutate({ type: 'put', trans, values: [nextCount(count, highest, onlyInJournal)] });
      return highest;
    },
    noteOnlyInJournal: (revision: number): void => {
      onlyInJournal = Math.min(onlyInJournal ?? revision, revision);
      onOnlyInJournal(revision);
    },
  };
};

export const createRevisionKeeper = (parts: RevisionKeeperParts): RevisionKeeper => {
  const { sink, onUnkept } = parts;
  const written = new WeakMap<object, Written>();
  const counter = createCounter(parts);

  const writtenIn = (revisions: DBCoreTable, trans: DBCoreTransaction): Written => {
    const known = written.get(trans);
    if (known) return known;
    const one: Written = {
      revision: counter.next(revisions, trans),
      sink: sink(),
      countsAnyway: false,
      journal: 'nothing',
    };
    written.set(trans, one);
    followEnd(trans as unknown as IDBTransaction, one, { onUnkept, noteOnlyInJournal: counter.noteOnlyInJournal });
    return one;
  };

  const keepRevisions = (core: DBCore, table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: async (request) => {
      const { trans } = request;
      if ((trans as unknown as IDBTransaction).mode === 'versionchange') return table.mutate(request);
      const asked = await rowsOf(table, request);
      if (asked.length === 0) return table.mutate(request);
      const revisions = core.table(revisionsTable);
      const one = writtenIn(revisions, trans);
      const revision = await one.revision;
      const stamped = withRevisions(table, request, revision);
      const rows = stamped === request ? asked : await rowsOf(table, stamped);
      one.sink?.write(revision, rows);
      one.journal = 'rows';
      const result = await table.mutate(stamped);
      if (result.numFailures > 0) {
        // Aborts the transaction: the journal has already been given all rows.
        (trans as unknown as IDBTransaction).abort();
        return result;
      }
      const values = rows.map(([name, key]): RevisionRow => ({ name: rowName(name, key), revision }));
      await revisions.mutate({ type: 'put', trans, values });
      return result;
    },
  });

  return {
    middleware: {
      stack: 'dbcore',
      // Next to the database itself: Dexie's own parts see the rows, not their revisions.
      level: -2,
      name: 'revisions',
      create: (core) => ({
        ...core,
        transaction: (stores, mode, options) => core.transaction(storesWithRevisions(stores, mode), mode, options),
        table: (name) => (isKeptTable(name) ? keepRevisions(core, core.table(name)) : core.table(name)),
      }),
    },
    seal: async (transaction, countsAnyway) => {
      const one = written.get(transaction);
      if (one) one.countsAnyway = countsAnyway;
      return one !== undefined && keepIn(one, onUnkept);
    },
  };
};
