import { Button, Modal } from '@mantine/core';
import { useRef, useState, type ReactElement } from 'react';
import { showText } from '#shared/kernel/show-text';
import type { ChangedRecord } from '#shared/everything-file/compare-everything';
import type { Everything } from '#shared/everything-file/everything-file';
import { settingsWords, type SettingsWords } from '#shared/words/desk/settings-words';
import { problemSentence } from '#shared/words/problem-words';
import { ChoiceField } from '#renderer/components/fields/choice-field.tsx';
import { SwitchField } from '#renderer/components/fields/switch-field.tsx';
import { useAppWords, useDesk, useSettings, type Desk } from '#renderer/desk/desk-context';
import { formatInstant } from '#renderer/desk/format-day';
import { sayFailure } from '#renderer/desk/say-failure';
import { whileFree } from '#renderer/document/document-lock';
import { importEverything, type ImportEverything, type TakeRule } from '#renderer/storage/import-everything';
import { classes } from '#renderer/desk/classes';
import screenCss from '#renderer/components/screen.module.css';
import type { ComparedFile } from './compared-file';
import { PreviewTable } from './preview-table';
import { ProgressBar } from './progress-bar';
import type { Progress } from './use-save-everything';
import css from './settings.module.css';

type PreviewWords = SettingsWords['preview'];

const shownProblems = 20;

const kindNames = (words: PreviewWords): Readonly<Record<string, string>> => ({
  document: words.documents,
  committee: words.committees,
  entry: words.entries,
  kept: words.kept,
});

/** The settings of the file that hold what no setting may, by their names. */
const refusedNames = ({ refusedSettings }: ComparedFile['preview'], { names }: SettingsWords): string =>
  refusedSettings
    .slice(0, 20)
    .map((key) => (Object.hasOwn(names, key) ? names[key as keyof typeof names] : `“${showText(key)}”`))
    .join(', ');

/** What of the file cannot be read, record by record, and why. */
const Problems = ({ everything }: { readonly everything: Everything }): ReactElement | null => {
  const { language } = useSettings();
  const { preview: words } = settingsWords(language);
  const { problems, unreadable } = everything;
  return (
    <>
      {problems.length > 0 ? (
        <div className={css['restore-problems']}>
          <p>{words.problems(problems.length)}</p>
          <ul>
            {problems.slice(0, shownProblems).map(({ kind, index, title, problems: [first] }) => (
              <li key={`${kind} ${String(index)}`}>
                {words.problem(kindNames(words)[kind] ?? kind, title, first ? problemSentence(first, language) : '')}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {unreadable.length > 0 ? <p className={screenCss.quiet}>{words.unreadable(unreadable.length)}</p> : null}
    </>
  );
};

/** Records that differ, by name, with what is known of their age. */
const ChangedRecords = ({
  summary,
  records,
}: {
  readonly summary: string;
  readonly records: readonly ChangedRecord[];
}) => {
  const { language } = useSettings();
  const { preview: words } = settingsWords(language);
  if (records.length === 0) return null;
  const timesOf = ({ here, inFile }: ChangedRecord['changedAt']): string =>
    words.times(formatInstant(here, language), formatInstant(inFile, language));
  return (
    <details className={css['restore-changed']}>
      <summary>{summary}</summary>
      <ul>
        {records.slice(0, 200).map(({ id, title, age, changedAt }) => (
          <li key={id}>
            {title}{' '}
            <span className={screenCss.quiet}>
              ({words[age]}: {timesOf(changedAt)})
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** The documents that will change, and under the rule of the newer one also the records of which nobody can tell which that is. */
const Changed = ({ file: { preview }, take }: { readonly file: ComparedFile; readonly take: TakeRule }) => {
  const { language } = useSettings();
  const { preview: words } = settingsWords(language);
  const all = [preview.documents, preview.committees, preview.directory].flatMap(({ changed }) => changed);
  const undecided = take === 'newer' ? all.filter(({ age }) => age === 'unknown') : [];
  const taken = preview.documents.changed.filter(({ age }) => take === 'file' || age === 'newer');
  return (
    <>
      <ChangedRecords summary={words.undecided(undecided.length)} records={undecided} />
      <ChangedRecords summary={words.changedOnes(taken.length)} records={taken} />
    </>
  );
};

/** The first of some titles, each in quotes. */
const shortList = (titles: readonly string[]): string =>
  titles
    .slice(0, 5)
    .map((title) => `“${title}”`)
    .join(', ') + (titles.length > 5 ? ' …' : '');

const restore = async (
  desk: Desk,
  { everything, preview }: ComparedFile,
  options: ImportEverything,
): Promise<boolean> => {
  const words = settingsWords(desk.settings.get().language);
  const { changed, same } = preview.documents;
  // A window that has a document open would write its own text over the file's with its next save.
  const done = await whileFree(
    [...changed, ...same].map(({ id }) => id),
    (free) => {
      const mayBeOpen = new Set([...changed, ...same].map(({ id }) => id).filter((id) => !free.has(id)));
      return importEverything(desk.database, everything, { ...options, isOpen: (id) => mayBeOpen.has(id) });
    },
  );
  if (!done.ok) {
    if (done.error.code === 'cancelled') desk.notices.say('done', words.keep.cancelled);
    else sayFailure(desk, done.error);
    return false;
  }
  const { documents, left, committees, entries } = done.value;
  desk.search.changed(documents);
  if (options.withSettings) desk.settings.set(preview.settings);
  desk.notices.say('done', words.preview.taken(documents.length, committees, entries));
  if (left.length > 0) desk.notices.say('problem', words.preview.left(left.length, shortList(left)));
  return true;
};

const isNothingNew = ({ documents, committees, directory, settings }: ComparedFile['preview']): boolean =>
  [documents, committees, directory].every((part) => part.new.length + part.changed.length === 0) &&
  Object.keys(settings).length === 0;

const useRestore = (file: ComparedFile, onDone: () => void) => {
  const desk = useDesk();
  const [progress, setProgress] = useState<Progress>();
  const control = useRef<AbortController>(undefined);
  const start = async (take: TakeRule, withSettings: boolean): Promise<void> => {
    const { signal } = (control.current = new AbortController());
    setProgress({ done: 0, all: file.everything.documents.length });
    const onProgress = (done: number, all: number): void => {
      setProgress({ done, all });
    };
    const isDone = await restore(desk, file, { take, withSettings, signal, onProgress });
    setProgress(undefined);
    if (isDone) onDone();
  };
  const stop = (): void => {
    control.current?.abort();
  };
  return { progress, start, stop };
};

type RestoreDialogProps = { readonly file: ComparedFile; readonly onClose: () => void };

/** Shows what reading the file back would change, and does it when asked. */
export const RestoreDialog = ({ file, onClose }: RestoreDialogProps): ReactElement => {
  const { language } = useSettings();
  const { preview: words } = settingsWords(language);
  const { close: closeWord } = useAppWords();
  const [take, setTake] = useState<TakeRule>('newer');
  const [withSettings, setWithSettings] = useState(true);
  const { progress, start, stop } = useRestore(file, onClose);
  const otherSettings = Object.keys(file.preview.settings).length;
  const close = (): void => {
    if (!progress) onClose();
  };
  return (
    <Modal opened onClose={close} size="xl" title={words.title} closeButtonProps={{ 'aria-label': closeWord }}>
      <p className={screenCss.quiet}>{words.made(formatInstant(file.everything.madeAt, language))}</p>
      <PreviewTable preview={file.preview} words={words} />
      {isNothingNew(file.preview) ? <p>{words.nothing}</p> : null}
      <div className={screenCss['field-grid']}>
        <ChoiceField
          label={words.rule}
          value={take}
          choices={(['newer', 'file'] as const).map((value) => ({ value, label: words.rules[value] }))}
          onChange={setTake}
        />
        {otherSettings > 0 ? (
          <SwitchField label={words.withSettings(otherSettings)} value={withSettings} onChange={setWithSettings} />
        ) : null}
      </div>
      <Changed file={file} take={take} />
      {file.preview.refusedSettings.length > 0 ? (
        <p role="note">{words.refusedSettings(refusedNames(file.preview, settingsWords(language)))}</p>
      ) : null}
      <Problems everything={file.everything} />
      {progress ? <ProgressBar progress={progress} text={words.taking} onStop={stop} /> : null}
      <div className={classes(screenCss.buttons, screenCss['dialog-buttons'])}>
        <Button variant="default" disabled={progress !== undefined} onClick={close}>
          {words.cancel}
        </Button>
        <Button disabled={progress !== undefined} onClick={() => void start(take, withSettings && otherSettings > 0)}>
          {words.take}
        </Button>
      </div>
    </Modal>
  );
};
