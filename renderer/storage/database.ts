import Dexie, { type EntityTable } from 'dexie';
import { first } from './migrations/001-first';
import type { Migration } from './migrations/migration';
import type {
  CommitteeRow,
  ContentRow,
  DirectoryRow,
  DocumentRow,
  PlaceRow,
  SearchDocumentRow,
  SearchWordsRow,
  SettingRow,
} from './rows';

export const databaseName = 'karjobiboroni';

/** All steps, oldest first. */
export const migrations: readonly Migration[] = [first];

/**
 * The desk's database. Writes are on the disk when their promise is kept: Chromium's own default is not. Dexie keeps no
 * copies of what was read: ten thousand rows would be there twice, and what is shown would be there before it is written.
 */
export class Database extends Dexie {
  declare readonly documents: EntityTable<DocumentRow, 'id'>;
  declare readonly contents: EntityTable<ContentRow, 'id'>;
  declare readonly places: EntityTable<PlaceRow, 'id'>;
  declare readonly searchWords: EntityTable<SearchWordsRow, 'first'>;
  declare readonly searchDocuments: EntityTable<SearchDocumentRow, 'id'>;
  declare readonly committees: EntityTable<CommitteeRow, 'id'>;
  declare readonly directory: EntityTable<DirectoryRow, 'id'>;
  declare readonly settings: EntityTable<SettingRow, 'key'>;

  constructor(name: string = databaseName, steps: readonly Migration[] = migrations) {
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false, cache: 'disabled' });
    for (const { version, stores, upgrade } of steps) {
      const form = this.version(version).stores({ ...stores });
      if (upgrade) form.upgrade(upgrade);
    }
  }
}
