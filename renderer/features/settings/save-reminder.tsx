import { Button } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState, type ReactElement } from 'react';
import { settingsWords, type SettingsWords } from '#shared/words/desk/settings-words';
import { useDesk, useSettings } from '#renderer/desk/desk-context';
import { ProgressBar } from './progress-bar';
import { reminderOf, type Reminder } from './reminder-state';
import { usePersistence } from './use-persistence';
import { useSaveEverything } from './use-save-everything';
import css from './settings.module.css';

const sentenceOf = (reminder: Reminder, { reminder: words }: SettingsWords): string => {
  switch (reminder.why) {
    case 'old':
      return words.old(reminder.days);
    case 'never':
      return words.never;
    case 'refused':
      return words.refused;
    case 'clock':
      return words.clock;
  }
};

const hour = 60 * 60 * 1000;

/**
 * The current time; redraws every hour, so that a window that is open for days shows a reminder when it is due. The
 * time is not rounded to the hour: a save or delay made since then would lie in the future, which counts as long ago.
 */
const useNow = (): Date => {
  const { now } = useDesk();
  const [, setHours] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setHours((hours) => hours + 1);
    }, hour);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now();
};

/** A quiet strip that asks for everything to be saved when that is due; it can be put off for a day. */
export const SaveReminder = (): ReactElement | null => {
  const desk = useDesk();
  const { language, lastFullSave, reminderPutOff } = useSettings();
  const words = settingsWords(language);
  const { isPersisted } = usePersistence();
  const documents = useLiveQuery(() => desk.database.documents.count(), [desk]) ?? 0;
  const { progress, save, stop } = useSaveEverything();
  const reminder = reminderOf({ documents, lastFullSave, reminderPutOff, isPersisted, now: useNow() });
  const isNew = documents > 0 && lastFullSave === '' && reminderPutOff === '';
  useEffect(() => {
    // When the first document appears, puts the reminder off for one day.
    if (isNew) desk.settings.set({ reminderPutOff: desk.now().toISOString() });
  }, [isNew, desk]);
  if (progress) return <ProgressBar progress={progress} text={words.keep.saving} onStop={stop} />;
  if (!reminder || isNew) return null;
  return (
    <aside className={css['save-reminder']} aria-label={words.reminder.label}>
      <IconDeviceFloppy size={20} stroke={1.6} aria-hidden />
      <p>{sentenceOf(reminder, words)}</p>
      <Button size="compact-sm" onClick={() => void save()}>
        {words.reminder.save}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => {
          desk.settings.set({ reminderPutOff: desk.now().toISOString() });
        }}
      >
        {words.reminder.later}
      </Button>
    </aside>
  );
};
