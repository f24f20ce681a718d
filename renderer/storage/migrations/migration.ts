import type { Transaction } from 'dexie';

/** One step of the database's form. Migrations are only ever added: a database in use has gone through those before. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  /** Dexie's schema of the tables that this step adds or changes; null removes a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};
