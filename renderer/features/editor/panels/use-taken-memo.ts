import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useSyncExternalStore } from 'react';
import { checkProblem, type CheckProblem } from '#shared/minutes/check/check-problem';
import { printMemoNumber } from '#shared/minutes/phrases/memo';
import { useDesk, useLanguage } from '#renderer/desk/desk-context';
import { documentName } from '#renderer/desk/document-name';
import type { DocumentStore } from '#renderer/document/open-document';
import { findMemoHolder } from '#renderer/storage/documents';

/** Another document that has this one's memo number, as it is now: one that was saved meanwhile, in any window, counts. */
export const useTakenMemo = (store: DocumentStore): CheckProblem | undefined => {
  const { database } = useDesk();
  const language = useLanguage();
  const { id } = store.value();
  const number = useSyncExternalStore(store.subscribe, () => printMemoNumber(store.minutes()));
  const holder = useLiveQuery(() => findMemoHolder(database, number, id), [database, number, id]);
  const title = holder && documentName(holder, language);
  return useMemo(
    () => (title === undefined ? undefined : checkProblem('memo-taken', 'memo.number', { title })),
    [title],
  );
};
