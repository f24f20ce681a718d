import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import { first } from './migrations/001-first';
import { revisions } from './migrations/002-revisions';
import { writers } from './migrations/003-writers';
import { meetings } from './migrations/004-meetings';
import { progress } from './migrations/005-progress';
import type { Migration } from './migrations/migration';
import { upgradeDatabase, upgradeRow } from './migrations/upgrade-rows';
import {
  createRevisionKeeper,
  type JournalSink,
  type RevisionKeeper,
  type RevisionKeeperParts,
  type RevisionRow,
} from './revisions';
import type {
  CommitteeRow,
  ContentRow,
  DirectoryRow,
  DocumentRow,
  OriginRow,
  PlaceRow,
  SearchDocumentRow,
  SearchWordsRow,
  SettingRow,
  WritersRow,
} from './rows';

export const databaseName = 'karjobiboroni';

/** All steps, oldest first. */
export const migrations: readonly Migration[] = [first, revisions, writers, meetings, progress];

/** Where a database is: in a storage bucket, which has a log of its own, or with the page's other data. */
export type DatabasePlace = { readonly factory: IDBFactory; readonly bucket?: string };

export type DatabaseOptions = {
  readonly name?: string;
  readonly steps?: readonly Migration[];
  readonly place?: DatabasePlace;
  /** Rows are written with the revisions they come with: for putting back and moving. */
  readonly asTheyAre?: boolean;
};

/** Told where the journal and the database do not have the same. */
export type JournalListeners = Pick<RevisionKeeperParts, 'onUnkept' | 'onOnlyInJournal'>;

/** The database could not write what counts anyway: the journal has it, and the next start brings it back from there. */
export class OnlyInJournalError extends Error {
  override readonly name = 'OnlyInJournalError';
  readonly inner: unknown;

  constructor(inner: unknown) {
    super(inner instanceof Error ? `${inner.name}: ${inner.message}` : String(inner));
    this.inner = inner;
  }
}

/**
 * The desk's database. Writes are on the disk when their promise is kept: Chromium's own default is not. Dexie keeps no
 * copies of what was read: ten thousand rows would be there twice, and what is shown would be there before it is written.
 */
export class Database extends Dexie {
  declare readonly documents: EntityTable<DocumentRow, 'id'>;
  declare readonly contents: EntityTable<ContentRow, 'id'>;
  declare readonly places: EntityTable<PlaceRow, 'id'>;
  declare readonly searchWords: EntityTable<SearchWordsRow, 'first'>;
  declare readonly searchDocuments: EntityTable<SearchDocumentRow, 'id'>;
  declare readonly committees: EntityTable<CommitteeRow, 'id'>;
  declare readonly directory: EntityTable<DirectoryRow, 'id'>;
  declare readonly settings: EntityTable<SettingRow, 'key'>;
  declare readonly revisions: EntityTable<RevisionRow, 'name'>;
  declare readonly writers: EntityTable<WritersRow, 'id'>;
  declare readonly origins: EntityTable<OriginRow, 'name'>;

  readonly place: DatabasePlace;
  readonly #steps: readonly Migration[];
  readonly #revisions: RevisionKeeper;
  #journal: JournalSink | undefined;
  #lineage: string | undefined;
  #listeners: JournalListeners | undefined;

  constructor({
    name = databaseName,
    steps = migrations,
    place = { factory: indexedDB },
    asTheyAre = false,
  }: DatabaseOptions = {}) {
    super(name, {
      chromeTransactionDurability: 'strict',
      autoOpen: false,
      cache: 'disabled',
      indexedDB: place.factory,
      IDBKeyRange,
    });
    this.place = place;
    this.#revisions = createRevisionKeeper({
      sink: () => this.#journal,
      onUnkept: () => {
        this.#listeners?.onUnkept();
      },
      onOnlyInJournal: (revision) => {
        this.#listeners?.onOnlyInJournal(revision);
      },
      isOther: (count) => this.#lineage !== undefined && count?.lineage !== this.#lineage,
    });
    if (!asTheyAre) this.use(this.#revisions.middleware);
    this.#steps = steps;
    for (const step of steps) {
      const form = this.version(step.version).stores({ ...step.stores });
      if (step.upgradeRow ?? step.upgrade) form.upgrade((transaction) => upgradeDatabase(step, transaction));
    }
  }

  /** A row that the journal has from an earlier form of the database, in today's. Throws NewerError for one of a later form. */
  upgradeRow(table: string, row: Readonly<Record<string, unknown>>, form: number): Readonly<Record<string, unknown>> {
    return upgradeRow(this.#steps, table, row, form);
  }

  /** From now on nothing is written where the browser has put another database in this one's place. */
  belongTo(lineage: string, listeners: JournalListeners): void {
    this.#lineage = lineage;
    this.#listeners = listeners;
  }

  get lineage(): string | undefined {
    return this.#lineage;
  }

  /** From now on what is written goes to the journal too. */
  keepJournal(journal: JournalSink): void {
    this.#journal = journal;
  }

  /**
   * The one door for writing: all of it or nothing, and when the promise is kept it is on the disk twice, in the database and in
   * the journal. `countsAnyway`: it stays in the journal where the database could not write it, and comes back from there; the error says so.
   */
  async change<Value>(
    tables: readonly Table[],
    work: () => Promise<Value> | PromiseLike<Value>,
    { countsAnyway = false }: { readonly countsAnyway?: boolean } = {},
  ): Promise<Value> {
    // Inside another change: runs in that change's transaction and ends with it.
    if ((Dexie.currentTransaction as Transaction | null)?.db === this) return this.transaction('rw', [...tables], work);
    let kept: Promise<boolean> | undefined;
    const done = this.transaction('rw', [...tables], async (transaction) => {
      const result = await work();
      kept = Dexie.ignoreTransaction(() =>
        this.#revisions.seal((transaction as unknown as { idbtrans: object }).idbtrans, countsAnyway),
      );
      return result;
    });
    try {
      const value = await done;
      await kept;
      return value;
    } catch (error) {
      throw countsAnyway && (await kept) ? new OnlyInJournalError(error) : error;
    }
  }
}
