import { pathKey, type Path } from '#shared/minutes/path';
import type { Migration } from './migration';
import { withUpgradedText } from './upgrade-text';

/** Documents are meetings with their papers: the texts of version 1 are brought up. Where a document was left is a place. */
export const meetings: Migration = {
  version: 4,
  name: 'meetings',
  stores: {},
  upgradeRow: withUpgradedText,
  upgrade: async (transaction) => {
    await transaction
      .table<{ path?: Path; place?: string }>('places')
      .toCollection()
      .modify((row) => {
        row.place ??= pathKey(row.path ?? []);
        delete row.path;
      });
  },
};
