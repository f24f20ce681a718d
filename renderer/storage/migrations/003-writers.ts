import type { Migration } from './migration';

/** A document's row says its revision, by which the library is sorted; and it is known who wrote, and where records came from. */
export const writers: Migration = {
  version: 3,
  name: 'writers',
  stores: {
    documents: 'id, [revision+changedAt], committeeId, memoKey, trashedAt',
    writers: 'id',
    origins: 'name',
  },
  upgrade: async (transaction) => {
    const known = await transaction.table<{ name: string; revision: number }>('revisions').toArray();
    const revisionOf = new Map(known.map(({ name, revision }) => [name, revision]));
    const indexed = new Map<string, { changedAt: string; revision: number }>();
    await transaction
      .table<{ id: string; changedAt: string; revision: number }>('documents')
      .toCollection()
      .modify((row) => {
        row.revision = revisionOf.get(`documents\n${row.id}`) ?? 0;
        indexed.set(row.id, { changedAt: row.changedAt, revision: row.revision });
      });
    await transaction
      .table<{ id: string; changedAt?: string; revision: number }>('searchDocuments')
      .toCollection()
      .modify((row) => {
        const document = indexed.get(row.id);
        // What was indexed before its text was changed is indexed again.
        row.revision = document?.changedAt === row.changedAt ? (document?.revision ?? -1) : -1;
        delete row.changedAt;
      });
  },
};
