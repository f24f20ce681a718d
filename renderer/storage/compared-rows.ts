import type { ComparedRecord } from '#shared/everything-file/compare-everything';
import { readJson } from '#shared/kernel/read-json';
import type { RecordVersion } from '#shared/everything-file/record-version';
import type { WholeDocument } from './incoming-rows';
import type { CommitteeRow, DirectoryRow } from './rows';

// Where a record stands counts as much as what it says: one that was moved to the trash has changed.

type Row = { readonly id: string; readonly changedAt: string };

const compared = (
  { id, changedAt }: Row,
  title: string,
  json: string,
  beside: readonly (string | undefined)[],
  version: RecordVersion | undefined,
): ComparedRecord => ({
  id,
  title,
  changedAt,
  isReadable: readJson(json) !== undefined,
  ...(version ? { version } : {}),
  text: [json, ...beside.map((one) => one ?? '')].join('\n'),
});

export const comparedDocument = ({ row, json }: WholeDocument, version?: RecordVersion): ComparedRecord =>
  compared(row, row.title, json, [row.committeeId, row.trashedAt], version);

export const comparedCommittee = (row: CommitteeRow, version?: RecordVersion): ComparedRecord =>
  compared(row, row.name, row.json, [row.trashedAt], version);

export const comparedEntry = (row: DirectoryRow, version?: RecordVersion): ComparedRecord =>
  compared(row, row.name, row.json, [], version);
