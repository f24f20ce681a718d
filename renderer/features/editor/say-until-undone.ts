import type { Notices } from '#renderer/desk/notices';
import type { DocumentStore } from '#renderer/document/open-document';

/** Says what the last step did, as long as it is not taken back. */
export const sayUntilUndone = (notices: Notices, store: DocumentStore, text: string): void => {
  const step = store.history().past.at(-1);
  const takeBack = notices.say('done', text);
  const stopWatching = store.subscribe(() => {
    const { past } = store.history();
    if (step !== undefined && past.includes(step) && notices.list().some((notice) => notice.text === text)) return;
    takeBack();
    stopWatching();
  });
};
