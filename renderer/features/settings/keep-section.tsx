import { Button } from '@mantine/core';
import { IconDeviceFloppy, IconFolderOpen } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import type { Everything } from '#shared/records/everything-file';
import { settingsWords } from '#shared/words/desk/settings-words';
import { useDesk, useSettings } from '../../app/desk-context';
import { formatInstant } from '../../app/format-day';
import { sayFailure } from '../../app/say-failure';
import { storageFailure } from '../../storage/failure';
import { previewEverything, type EverythingPreview } from '../../storage/preview-everything';
import { ProgressBar } from './progress-bar';
import { readEverythingFile } from './read-everything-file';
import { RestoreDialog } from './restore-dialog';
import { useSaveEverything } from './use-save-everything';

export type ReadFile = { readonly everything: Everything; readonly preview: EverythingPreview };

/** Lets a person choose a file of everything and compares it with what is here. */
const useChosenFile = () => {
  const desk = useDesk();
  const { language } = useSettings();
  const words = settingsWords(language);
  const [file, setFile] = useState<ReadFile>();
  const [isReading, setReading] = useState(false);
  const read = async (): Promise<void> => {
    const [chosen] = await desk.platform.openFiles(['.json'], false);
    if (!chosen) return;
    setReading(true);
    try {
      const everything = await readEverythingFile(chosen.bytes, words.file);
      if (!everything.ok) desk.notices.say('problem', everything.error);
      else {
        const preview = await previewEverything(desk.database, everything.value);
        setFile({ everything: everything.value, preview });
      }
    } catch (error) {
      sayFailure(desk, storageFailure(error));
    } finally {
      setReading(false);
    }
  };
  const close = (): void => {
    setFile(undefined);
  };
  return { file, isReading, read, close };
};

/** Saves everything to a file and brings it back. */
export const KeepSection = (): ReactElement => {
  const { language, lastFullSave } = useSettings();
  const { keep: words, preview } = settingsWords(language);
  const { progress, save, stop } = useSaveEverything();
  const { file, isReading, read, close } = useChosenFile();
  const isBusy = progress !== undefined || isReading;
  return (
    <section className="card" aria-labelledby="settings-keep">
      <h2 id="settings-keep">{words.title}</h2>
      <p>{words.text}</p>
      <p className="quiet">{lastFullSave === '' ? words.never : words.last(formatInstant(lastFullSave, language))}</p>
      <div className="buttons">
        <Button leftSection={<IconDeviceFloppy size={18} aria-hidden />} disabled={isBusy} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={18} aria-hidden />}
          disabled={isBusy}
          onClick={() => void read()}
        >
          {words.read}
        </Button>
      </div>
      {progress ? <ProgressBar progress={progress} text={words.saving} onStop={stop} /> : null}
      {isReading ? <p role="status">{preview.reading}</p> : null}
      {file ? <RestoreDialog file={file} onClose={close} /> : null}
    </section>
  );
};
