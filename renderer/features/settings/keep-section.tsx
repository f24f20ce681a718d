import { Button } from '@mantine/core';
import { IconDeviceFloppy, IconFolderOpen } from '@tabler/icons-react';
import { useRef, useState, type ReactElement } from 'react';
import { copiesWords } from '#shared/words/desk/copies-words';
import { settingsWords } from '#shared/words/desk/settings-words';
import { useDesk, useSettings } from '#renderer/desk/desk-context';
import { formatInstant } from '#renderer/desk/format-day';
import { sayFailure } from '#renderer/desk/say-failure';
import type { SafetyCopy } from '#renderer/platform/platform';
import { storageFailure } from '#renderer/storage/failure';
import { previewEverything } from '#renderer/storage/preview-everything';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import type { ComparedFile } from './compared-file';
import { ProgressBar } from './progress-bar';
import { readChosenFile } from './read-everything-file';
import { RestoreDialog } from './restore-dialog';
import { SafetyCopies } from './safety-copies';
import { useSaveEverything, type Progress } from './use-save-everything';
import css from './settings.module.css';

type Reading = { readonly progress: Progress; readonly text: (done: number, all: number) => string };

type ChooseBytes = () => Promise<Uint8Array | undefined>;

/** Lets a person choose a file of everything and compares it with what is here. */
const useChosenFile = () => {
  const desk = useDesk();
  const { language } = useSettings();
  const words = settingsWords(language);
  const [file, setFile] = useState<ComparedFile>();
  const [reading, setReading] = useState<Reading>();
  const control = useRef<AbortController>(undefined);
  const compare = async (bytes: Uint8Array, signal: AbortSignal): Promise<ComparedFile | undefined> => {
    const tell = (text: Reading['text']) => (done: number, all: number) => {
      setReading({ text, progress: { done, all } });
    };
    const { reading: read, comparing } = words.preview;
    tell(read)(0, 0);
    const everything = await readChosenFile(bytes, language, { onProgress: tell(read), signal });
    if (everything.ok) {
      const options = { onProgress: tell(comparing), signal };
      return {
        everything: everything.value,
        preview: await previewEverything(desk.database, everything.value, options),
      };
    }
    desk.notices.say('problem', everything.error);
    return undefined;
  };
  const read = async (choose: ChooseBytes): Promise<void> => {
    const bytes = await choose();
    if (!bytes) return;
    const { signal } = (control.current = new AbortController());
    try {
      setFile(await compare(bytes, signal));
    } catch (error) {
      if (signal.aborted) desk.notices.say('done', words.keep.cancelled);
      else sayFailure(desk, storageFailure(error));
    } finally {
      setReading(undefined);
    }
  };
  return {
    file,
    reading,
    read,
    stop: () => control.current?.abort(),
    close: () => {
      setFile(undefined);
    },
  };
};

/** Saves everything to a file and brings it back. */
export const KeepSection = (): ReactElement => {
  const { platform, notices } = useDesk();
  const { language, lastFullSave } = useSettings();
  const { keep: words } = settingsWords(language);
  const { progress, save, stop } = useSaveEverything();
  const { file, reading, read, stop: stopReading, close } = useChosenFile();
  const readCopy = (copy: SafetyCopy): Promise<Uint8Array | undefined> =>
    platform.copies.read(copy).catch(() => {
      notices.say('problem', copiesWords(language).notRead);
      return undefined;
    });
  const isBusy = progress !== undefined || reading !== undefined;
  return (
    <section className={classes(screenCss.card, css['settings-section'])} aria-labelledby="settings-keep">
      <h2 id="settings-keep">{words.title}</h2>
      <p>{words.text}</p>
      <p className={screenCss.quiet}>
        {lastFullSave === '' ? words.never : words.last(formatInstant(lastFullSave, language))}
      </p>
      <div className={screenCss.buttons}>
        <Button leftSection={<IconDeviceFloppy size={18} aria-hidden />} disabled={isBusy} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={18} aria-hidden />}
          disabled={isBusy}
          onClick={() => void read(async () => (await platform.openFiles(['.json'], false))[0]?.bytes)}
        >
          {words.read}
        </Button>
      </div>
      {progress ? <ProgressBar progress={progress} text={words.saving} onStop={stop} /> : null}
      {reading ? <ProgressBar {...reading} onStop={stopReading} /> : null}
      <SafetyCopies isBusy={isBusy} onRestore={(copy) => void read(() => readCopy(copy))} />
      {file ? <RestoreDialog file={file} onClose={close} /> : null}
    </section>
  );
};
