import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import type { Minutes } from '#shared/minutes/model';
import { checkDocument } from '#renderer/document-worker/ask-worker';
import type { Checked as Found } from '#renderer/document-worker/messages';
import type { DocumentStore } from '#renderer/document/open-document';
import { useDesk, useSettings } from '#renderer/desk/desk-context';
import { memoBefore } from '#renderer/storage/committees';
import { useToday } from '../use-today';
import { useTakenMemo } from './use-taken-memo';

/** What was found, and the minutes in which it was. */
export type Checked = Found & { readonly minutes: Minutes };

/** What the checks find in the document as it is now, and its words; worked out beside the window. */
export const useChecked = (store: DocumentStore): Checked | undefined => {
  const today = useToday();
  const [checked, setChecked] = useState<Checked>();
  const taken = useTakenMemo(store);
  const { database } = useDesk();
  const { mostDaysToIssue } = useSettings();
  const { id } = store.value();
  const lastMemo = useLiveQuery(() => memoBefore(database, id), [database, id]);
  useEffect(() => {
    let isGone = false;
    const check = async (): Promise<void> => {
      const minutes = store.minutes();
      const result = await checkDocument(store.value(), { today, mostDaysToIssue, lastMemo });
      if (!isGone && result.ok) setChecked({ ...result.value, minutes });
    };
    void check();
    const stop = store.rest(() => void check());
    return () => {
      isGone = true;
      stop();
    };
  }, [store, today, mostDaysToIssue, lastMemo]);
  return useMemo(
    () => (taken && checked ? { ...checked, problems: [taken, ...checked.problems] } : checked),
    [checked, taken],
  );
};
