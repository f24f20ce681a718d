import type { Migration } from './migration';

/** Each row that the journal keeps has a revision, and the database counts them. */
export const revisions: Migration = {
  version: 2,
  name: 'revisions',
  stores: { revisions: 'name' },
};
