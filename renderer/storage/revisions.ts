import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import { rowName, type JournalRow } from '../journal/entry';
import { isKeptRow, isKeptTable } from './kept-tables';

// Each transaction that writes a kept row has a revision: one more than the last one's. The count is in the database and rises
// within the transaction itself, so that two windows never have the same. Which of two rows is newer is decided by it, never
// by a clock. The rows and their revision go to the journal, whoever wrote them: no function can forget it.

/** A row's revision; the one with the empty name is the count, with the database's lineage. */
export type RevisionRow = {
  readonly name: string;
  readonly revision: number;
  readonly lineage?: string;
  /** Of a database that another is being moved into: whether all is there, and whether it has taken over. */
  readonly stage?: 'copying' | 'ready' | 'current';
};

export const revisionsTable = 'revisions';

export const countName = '';

/** Where what was written goes besides the database. */
export type JournalSink = {
  /** Answers whether the entry is kept; where it is not, the journal is known not to work. */
  readonly keep: (revision: number, rows: readonly JournalRow[]) => Promise<boolean>;
  /** The transaction did not come to its end: the entry does not count. */
  readonly withdraw: (revision: number) => void;
};

/** What a transaction has written so far. */
type Written = {
  readonly revision: Promise<number>;
  readonly rows: JournalRow[];
  /** Whether it counts although the database could not write it. */
  countsAnyway: boolean;
  /** How many of the rows the journal has been given. */
  sent: number;
  kept?: Promise<boolean>;
};

export type RevisionKeeper = {
  readonly middleware: Middleware<DBCore>;
  /**
   * Gives the rows of a transaction that will write no more to the journal, while the database still commits it; answers whether the
   * journal has them.
   */
  readonly seal: (transaction: object, countsAnyway: boolean) => Promise<boolean>;
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

/** Gives the journal what a transaction has written since it was last given; answers whether it has all of that. */
const sendTo = async (sink: JournalSink | undefined, one: Written): Promise<boolean> => {
  const rows = one.rows.slice(one.sent);
  one.sent = one.rows.length;
  const revision = await one.revision;
  return rows.length === 0 || ((await sink?.keep(revision, rows)) ?? false);
};

export const createRevisionKeeper = (sink: () => JournalSink | undefined): RevisionKeeper => {
  const written = new WeakMap<object, Written>();
  /** The highest revision this window has used: one that was withdrawn is not used again. */
  let highest = 0;

  const nextRevision = async (revisions: DBCoreTable, trans: DBCoreTransaction): Promise<number> => {
    const count = (await revisions.get({ trans, key: countName })) as RevisionRow | undefined;
    highest = Math.max(highest, count?.revision ?? 0) + 1;
    const lineage = count?.lineage ?? crypto.randomUUID();
    const value = { ...count, name: countName, revision: highest, lineage } satisfies RevisionRow;
    await revisions.mutate({ type: 'put', trans, values: [value] });
    return highest;
  };

  const writtenIn = (revisions: DBCoreTable, trans: DBCoreTransaction): Written => {
    const known = written.get(trans);
    if (known) return known;
    const one: Written = { revision: nextRevision(revisions, trans), rows: [], countsAnyway: false, sent: 0 };
    written.set(trans, one);
    const events = trans as unknown as IDBTransaction;
    events.addEventListener('complete', () => {
      // A transaction that `Database.change` did not begin gives its rows to the journal when it is committed.
      void sendTo(sink(), one);
    });
    events.addEventListener('abort', () => {
      if (one.kept && !one.countsAnyway) void one.revision.then((revision) => sink()?.withdraw(revision));
    });
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
      const result = await table.mutate(stamped);
      if (result.numFailures > 0) return result;
      const values = rows.map(([name, key]): RevisionRow => ({ name: rowName(name, key), revision }));
      await revisions.mutate({ type: 'put', trans, values });
      one.rows.push(...rows);
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
        transaction: (stores, mode, options) => {
          const isWritten = mode === 'readwrite' && stores.some(isKeptTable) && !stores.includes(revisionsTable);
          return core.transaction(isWritten ? [...stores, revisionsTable] : stores, mode, options);
        },
        table: (name) => (isKeptTable(name) ? keepRevisions(core, core.table(name)) : core.table(name)),
      }),
    },
    seal: async (transaction, countsAnyway) => {
      const one = written.get(transaction);
      if (!one) return false;
      one.countsAnyway = countsAnyway;
      one.kept = sendTo(sink(), one);
      return one.kept;
    },
  };
};
