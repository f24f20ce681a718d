import { useCallback } from 'react';
import { pasteNoticeWords } from '#shared/words/desk/paste-notice-words';
import { useDesk } from '#renderer/desk/desk-context';
import type { PasteNotice } from '#renderer/rich-text/read-clipboard';

/** Says what a paste could not bring along, or that it brought legacy text. */
export const usePasteNotices = (): ((notices: readonly PasteNotice[]) => void) => {
  const { notices, settings } = useDesk();
  return useCallback(
    (list) => {
      const words = pasteNoticeWords(settings.get().language);
      for (const notice of list) notices.say('problem', words[notice.code]);
    },
    [notices, settings],
  );
};
