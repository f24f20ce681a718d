import type { Transaction } from 'dexie';
import { keptTables } from '../kept-tables';
import type { Migration } from './migration';

type Row = Readonly<Record<string, unknown>>;

/** What is there was written by a newer version of the program. */
export class NewerError extends Error {
  override readonly name = 'NewerError';

  constructor(found: number, known: number) {
    super(`the data have version ${String(found)}, this program knows ${String(known)}`);
  }
}

/** A row of an older form of the database as the steps since then leave it. Throws NewerError for a row of a newer form. */
export const upgradeRow = (steps: readonly Migration[], table: string, row: Row, form: number): Row => {
  const known = steps.at(-1)?.version ?? 0;
  if (form > known) throw new NewerError(form, known);
  return steps.reduce((now, step) => (step.version > form ? (step.upgradeRow?.(table, now) ?? now) : now), row);
};

/** What a step does to the rows of a database that is being opened. */
export const upgradeDatabase = async (step: Migration, transaction: Transaction): Promise<void> => {
  const tables = step.upgradeRow ? keptTables.filter((name) => transaction.storeNames.includes(name)) : [];
  for (const name of tables)
    await transaction
      .table<Row>(name)
      .toCollection()
      .modify((row, change) => {
        change.value = step.upgradeRow?.(name, row) ?? row;
      });
  await step.upgrade?.(transaction);
};
