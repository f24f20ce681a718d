import type { ComparedRecord } from '#shared/records/compare-everything';
import { readJson } from '#shared/records/read-json';
import type { WholeDocument } from './incoming-rows';
import type { CommitteeRow, DirectoryRow } from './rows';

// Where a record stands counts as much as what it says: one that was moved to the trash has changed.

const beginning = '1970-01-01T00:00:00.000Z';

/** A record here that cannot be read is older than any that can. */
const timeOf = (json: string, changedAt: string): string => (readJson(json) === undefined ? beginning : changedAt);

export const comparedDocument = ({ row, json }: WholeDocument): ComparedRecord => ({
  id: row.id,
  title: row.title,
  changedAt: timeOf(json, row.changedAt),
  text: [json, row.committeeId ?? '', row.trashedAt ?? ''].join('\n'),
});

export const comparedCommittee = ({ id, name, changedAt, trashedAt, json }: CommitteeRow): ComparedRecord => ({
  id,
  title: name,
  changedAt: timeOf(json, changedAt),
  text: [json, trashedAt ?? ''].join('\n'),
});

export const comparedEntry = ({ id, name, changedAt, json }: DirectoryRow): ComparedRecord => ({
  id,
  title: name,
  changedAt: timeOf(json, changedAt),
  text: json,
});
