import { useEffect, useState } from 'react';
import { useDesk } from '#renderer/desk/desk-context';
import type { SearchProgress } from '#renderer/search/messages';

/** Fewer documents than this are indexed before anybody would read a notice. */
const worthSaying = 50;

/** How far the search index is, while it is being brought up to date with many documents. */
export const useIndexing = (): SearchProgress | undefined => {
  const { search } = useDesk();
  const [progress, setProgress] = useState<SearchProgress>();
  useEffect(() => search.onProgress(setProgress), [search]);
  return progress?.phase === 'indexing' && progress.total >= worthSaying ? progress : undefined;
};
