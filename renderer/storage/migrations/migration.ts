import type { Transaction } from 'dexie';

/** One step of the database's form. Migrations are only ever added: a database in use has gone through those before. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  /** Dexie's schema of the tables that this step adds or changes; null removes a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /**
   * What becomes of a row that the journal keeps. Rows of the database go through it when the database is opened, those of the journal
   * when they are put back.
   */
  readonly upgradeRow?: (table: string, row: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** What else is to be done to the database. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};
