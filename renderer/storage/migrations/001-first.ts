import type { Migration } from './migration';

/** The first form of the database. */
export const first: Migration = {
  version: 1,
  name: 'first',
  stores: {
    documents: 'id, changedAt, committeeId, memoKey, trashedAt',
    contents: 'id',
    places: 'id',
    searchWords: 'first',
    searchDocuments: 'id',
    committees: 'id, name',
    directory: 'id, kind, name',
    settings: 'key',
  },
};
