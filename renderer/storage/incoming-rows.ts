import { toNfc } from '#shared/bangla/script';
import type { Everything, KeptDocument, KeptUnreadable } from '#shared/everything-file/everything-file';
import { committeeRow } from './committees';
import { directoryRow } from './directory';
import { documentRow } from './document-row';
import type { CommitteeRow, DirectoryRow, DocumentRow } from './rows';

/** A document's row and text together: they are written together. */
export type WholeDocument = { readonly row: DocumentRow; readonly json: string };

/** The rows that a file of everything becomes. */
export type IncomingRows = {
  readonly documents: readonly WholeDocument[];
  readonly committees: readonly CommitteeRow[];
  readonly directory: readonly DirectoryRow[];
};

type Beside = { readonly committeeId?: string; readonly trashedAt?: string };

const besideOf = ({ committeeId, trashedAt }: Beside): Beside => ({
  ...(committeeId === undefined ? {} : { committeeId }),
  ...(trashedAt === undefined ? {} : { trashedAt }),
});

/** A document that no version understands, shown by the name it had. */
const unreadableDocument = (record: KeptUnreadable): WholeDocument => ({
  row: {
    id: record.id,
    ...besideOf(record),
    committee: '',
    title: record.title,
    memoNumber: '',
    memoKey: '',
    financialYear: '',
    state: 'draft',
    preset: 'P1',
    revision: 0,
    changedAt: record.changedAt,
  },
  json: record.json,
});

const unreadableCommittee = ({ id, title, changedAt, trashedAt, json }: KeptUnreadable): CommitteeRow => ({
  id,
  name: title,
  changedAt,
  ...(trashedAt === undefined ? {} : { trashedAt }),
  json,
});

/** The row of a document that can be read. Its text is that of the file, letter for letter. */
export const readableDocument = (kept: KeptDocument): WholeDocument => ({
  row: documentRow(kept.value, besideOf(kept)),
  json: toNfc(kept.json),
});

/** The rows of all other records that can be read. */
export const readableRows = ({ committees, directory }: Everything): Omit<IncomingRows, 'documents'> => ({
  committees: committees.map(({ value, trashedAt, json }) => ({
    ...committeeRow(value, trashedAt),
    json: toNfc(json),
  })),
  directory: directory.map(({ value, json }) => ({ ...directoryRow(value), json: toNfc(json) })),
});

/** The rows of the records that nothing can read; they are kept for a version that can. */
export const unreadableRows = ({ unreadable }: Everything): IncomingRows => {
  const of = (kind: KeptUnreadable['kind']) => unreadable.filter((record) => record.kind === kind);
  return {
    documents: of('document').map(unreadableDocument),
    committees: of('committee').map(unreadableCommittee),
    directory: of('entry').map(({ id, title, changedAt, json }) => ({
      id,
      kind: 'person',
      name: title,
      changedAt,
      json,
    })),
  };
};
