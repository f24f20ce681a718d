import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useDesk } from '#renderer/desk/desk-context';
import { newestDocuments } from '#renderer/storage/documents';
import type { DocumentRow } from '#renderer/storage/rows';
import { allSoundDocuments, soundDocumentRow } from '#renderer/storage/sound-rows';

/** More than a large window shows at once. */
const screenful = 40;

/** The library's rows, the last changed first; at first perhaps only the newest of them. */
export type Documents = { readonly rows: readonly DocumentRow[]; readonly isWhole: boolean };

/**
 * The rows of all documents, alive. Where the newest come first they are drawn first: ten thousand rows take longer to
 * read than a screenful, and are read when that is on the screen.
 */
export const useDocuments = (newestFirst: boolean): Documents | undefined => {
  const { database } = useDesk();
  const [wantsAll, setWantsAll] = useState(!newestFirst);
  const documents = useLiveQuery(async (): Promise<Documents> => {
    if (wantsAll) return { rows: await allSoundDocuments(database), isWhole: true };
    const rows = (await newestDocuments(database, screenful)).map(soundDocumentRow);
    const isWhole = rows.length < screenful && rows.length === (await database.documents.count());
    return { rows, isWhole };
  }, [database, wantsAll]);
  const isPart = documents?.isWhole === false;
  useEffect(() => {
    if (!isPart) return undefined;
    const waiting = requestIdleCallback(
      () => {
        setWantsAll(true);
      },
      { timeout: 500 },
    );
    return () => {
      cancelIdleCallback(waiting);
    };
  }, [isPart]);
  return documents;
};
