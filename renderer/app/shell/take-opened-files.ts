import { desktopWords } from '#shared/words/desk/desktop-words';
import type { Desk } from '#renderer/desk/desk-context';
import { goTo } from '#renderer/desk/route';
import { takeFiles } from '#renderer/features/library/import-files';
import type { Desktop } from '#renderer/platform/platform';

/** Brings in the files that were opened from outside, and opens the last of them. */
export const takeOpenedFiles = (desk: Desk, desktop: Desktop): void => {
  const take = async (): Promise<void> => {
    const opened = await desktop.takeOpened();
    const words = desktopWords(desk.settings.get().language);
    for (const file of opened)
      if ('failed' in file) desk.notices.say('problem', words.notOpened(file.name, words.failure(file.failed)));
    const ids = await takeFiles(
      desk,
      opened.flatMap((file) => ('bytes' in file ? [file] : [])),
    );
    const id = ids.at(-1);
    if (id !== undefined) goTo({ screen: 'editor', id });
  };
  desktop.on.filesOpened(() => void take());
  void take();
};
