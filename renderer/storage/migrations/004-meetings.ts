import { readJson } from '#shared/kernel/read-json';
import { upgradeMeeting } from '#shared/minutes/upgrade/upgrade';
import { pathKey, type Path } from '#shared/minutes/path';
import type { Migration } from './migration';

/** A meeting's text in the form of today. One that cannot be read as JSON stays as it is, and is told of where it is opened. */
const upgradeText = (json: string): string => {
  const raw = readJson(json);
  const { value } = upgradeMeeting(raw);
  return value === raw ? json : JSON.stringify(value);
};

/** Documents are meetings with their papers: the texts of version 1 are brought into version 2. Where a document was left is a place. */
export const meetings: Migration = {
  version: 4,
  name: 'meetings',
  stores: {},
  upgradeRow: (table, row) =>
    table === 'contents' && typeof row.json === 'string' ? { ...row, json: upgradeText(row.json) } : row,
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
