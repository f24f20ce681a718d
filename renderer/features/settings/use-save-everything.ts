import { useRef, useState } from 'react';
import { formatCivilDate } from '#shared/calendar/civil-date';
import { settingsWords } from '#shared/words/desk/settings-words';
import { useDesk, useLanguage } from '#renderer/desk/desk-context';
import { dayInDhaka } from '#renderer/desk/format-day';
import { sayFailure } from '#renderer/desk/say-failure';
import { exportEverything } from '#renderer/storage/export-everything';

export type Progress = { readonly done: number; readonly all: number };

export type SaveEverything = {
  readonly progress: Progress | undefined;
  readonly save: () => Promise<void>;
  readonly stop: () => void;
};

/** Saves everything to one file, and remembers when. */
export const useSaveEverything = (): SaveEverything => {
  const desk = useDesk();
  const words = settingsWords(useLanguage());
  const [progress, setProgress] = useState<Progress>();
  const control = useRef<AbortController>(undefined);
  const save = async (): Promise<void> => {
    const { signal } = (control.current = new AbortController());
    const now = desk.now();
    setProgress({ done: 0, all: 1 });
    const made = await exportEverything(desk.database, {
      madeAt: now.toISOString(),
      signal,
      onProgress: (done, all) => {
        setProgress({ done, all });
      },
    });
    setProgress(undefined);
    if (!made.ok) {
      if (made.error.code === 'cancelled') desk.notices.say('done', words.keep.cancelled);
      else sayFailure(desk, made.error);
      return;
    }
    const { text, documents, committees, entries } = made.value;
    const name = `${words.keep.fileName(formatCivilDate(dayInDhaka(now)))}.json`;
    const isSaved = await desk.platform.saveFile({ name, mediaType: 'application/json', content: text });
    if (!isSaved) return;
    desk.settings.set({ lastFullSave: now.toISOString() });
    desk.notices.say('done', words.keep.saved(documents, committees, entries));
  };
  return {
    progress,
    save,
    stop: () => {
      control.current?.abort();
    },
  };
};
