import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { MemoFile } from '#shared/committee/committee';
import { afterIssuing } from '#shared/committee/memo-file';
import { useDesk, type Desk } from '#renderer/desk/desk-context';
import { changeCommitteeOfDocument, committeeOfDocument } from '#renderer/storage/committees';
import type { Database } from '#renderer/storage/database';
import { documentName } from '#renderer/desk/document-name';
import { findMemoHolder } from '#renderer/storage/documents';

const noFiles: readonly MemoFile[] = [];

/** The default file first: it is the one whose next number is offered. */
const filesOf = async (database: Database, documentId: string): Promise<readonly MemoFile[]> => {
  const committee = await committeeOfDocument(database, documentId);
  if (!committee) return noFiles;
  const { memoFiles, defaultMemoFile } = committee;
  return memoFiles.toSorted((one, other) => Number(other.id === defaultMemoFile) - Number(one.id === defaultMemoFile));
};

/** The memo files of the document's committee, and who else has a number already. */
export const useMemoFiles = (documentId: string) => {
  const { database, now, settings } = useDesk();
  const files = useLiveQuery(() => filesOf(database, documentId), [database, documentId], noFiles);
  const checkDuplicate = useCallback(
    async (number: string) => {
      const holder = await findMemoHolder(database, number, documentId);
      return holder && { title: documentName(holder, settings.get().language), id: holder.id };
    },
    [database, documentId, settings],
  );
  const takeSerial = useCallback(
    (fileId: string, serial: number) => {
      void changeCommitteeOfDocument(database, documentId, (committee) => {
        const memoFiles = committee.memoFiles.map((file) =>
          file.id === fileId && serial >= file.nextSerial ? { ...file, nextSerial: serial + 1 } : file,
        );
        return { ...committee, memoFiles, changedAt: now().toISOString() };
      });
    },
    [database, documentId, now],
  );
  return { files, checkDuplicate, takeSerial };
};

/** After a document was issued, its committee's file goes on from its number. */
export const noteIssued = ({ database, now }: Desk, documentId: string, number: string): Promise<void> =>
  changeCommitteeOfDocument(database, documentId, (committee) => {
    const memoFiles = committee.memoFiles.map((file) => afterIssuing(file, number));
    if (memoFiles.every((file, index) => file === committee.memoFiles[index])) return committee;
    return { ...committee, memoFiles, changedAt: now().toISOString() };
  });
