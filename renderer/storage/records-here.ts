import type { ComparedRecord } from '#shared/everything-file/compare-everything';
import type { RecordKind } from '#shared/everything-file/file-versions';
import type { RecordVersion } from '#shared/everything-file/record-version';
import { comparedCommittee, comparedDocument, comparedEntry } from './compared-rows';
import type { Database } from './database';
import type { CommitteeRow, DirectoryRow } from './rows';
import { ownVersions } from './versions';

// The records that are here, for comparing them with those of a file.

/** Records that are a row each. */
export type RowsOf<Row> = {
  readonly kind: RecordKind;
  readonly table: {
    readonly toArray: () => PromiseLike<readonly Row[]>;
    readonly bulkPut: (rows: readonly Row[]) => PromiseLike<unknown>;
    readonly bulkGet: (ids: string[]) => PromiseLike<readonly unknown[]>;
  };
  readonly compared: (row: Row, version?: RecordVersion) => ComparedRecord;
};

export const committeesOf = ({ committees }: Database) =>
  ({ kind: 'committee', table: committees, compared: comparedCommittee }) as const satisfies RowsOf<CommitteeRow>;

export const entriesOf = ({ directory }: Database) =>
  ({ kind: 'entry', table: directory, compared: comparedEntry }) as const satisfies RowsOf<DirectoryRow>;

export const rowsHere = async <Row extends { readonly id: string }>(
  database: Database,
  { kind, table, compared }: RowsOf<Row>,
): Promise<readonly ComparedRecord[]> => {
  const rows = await table.toArray();
  const ids = rows.map(({ id }) => id);
  const versions = await ownVersions(database, kind, ids);
  return rows.map((row) => compared(row, versions.get(row.id)));
};

/** The documents with these ids that are here. */
export const documentsHere = async (database: Database, ids: readonly string[]): Promise<readonly ComparedRecord[]> => {
  const rows = await database.documents.bulkGet([...ids]);
  const contents = await database.contents.bulkGet([...ids]);
  const versions = await ownVersions(database, 'document', ids);
  return rows.flatMap((row, index) =>
    row ? comparedDocument({ row, json: contents[index]?.json ?? '' }, versions.get(row.id)) : [],
  );
};
