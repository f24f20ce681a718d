import { documentsChannel, type DocumentsMessage } from './messages';
import type { SearchClient } from './search-client';

/** The search client of a window among others: what it saves or removes is told to the search of every window. */
export const announcing = (client: SearchClient): SearchClient => {
  const channel = new BroadcastChannel(documentsChannel);
  const tell = (message: DocumentsMessage): void => {
    channel.postMessage(message);
  };
  return {
    ...client,
    // This window's own worker listens on the channel too.
    changed: (ids) => {
      tell({ changed: ids });
    },
    removed: (ids) => {
      tell({ removed: ids });
    },
  };
};
