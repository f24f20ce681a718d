import { useMemo } from 'react';
import { useSettings } from '#renderer/desk/desk-context';
import type { DocumentRow } from '#renderer/storage/rows';
import { useDocuments } from './use-documents';

const none: readonly DocumentRow[] = [];

/** The documents of the library, or those in the trash. */
export const useShelf = (inTrash: boolean) => {
  const { column, descending } = useSettings().librarySort;
  const isNewestFirst = column === 'changedAt' && descending;
  const documents = useDocuments(isNewestFirst);
  // The newest documents are the first of the library sorted by their change, and of nothing else.
  const isUsable = documents !== undefined && (documents.isWhole || (isNewestFirst && !inTrash));
  const rows = isUsable ? documents.rows : none;
  const shelf = useMemo(() => rows.filter(({ trashedAt }) => (trashedAt !== undefined) === inTrash), [rows, inTrash]);
  return { documents, shelf };
};
