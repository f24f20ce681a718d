import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { MemoFile } from '#shared/committee/committee';
import { checkMemoPrefix, nextFileNumber, splitMemoNumber } from '#shared/committee/memo-file';
import { defaultMemoFile } from '#shared/committee/new-meeting';
import { committeesWords } from '#shared/words/desk/committees-words';
import { problemSentence } from '#shared/words/problem-words';
import { ChoiceField } from '#renderer/components/fields/choice-field.tsx';
import { NumberField } from '#renderer/components/fields/number-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { useDesk, useLanguage, useWords } from '#renderer/desk/desk-context';
import screenCss from '#renderer/components/screen.module.css';
import type { SectionProps } from './section-props';
import { DefaultMark } from './default-mark';
import css from './committees.module.css';

type FileProps = {
  readonly file: MemoFile;
  readonly name: string;
  readonly isDefault: boolean;
  readonly onDefault: () => void;
  readonly onChange: (file: MemoFile) => void;
  readonly onRemove: () => void;
};

/** What is wrong with the prefix, in a sentence; nothing as long as it is empty. */
const usePrefixError = (prefix: string): string | undefined => {
  const language = useLanguage();
  const problem = prefix.trim() === '' ? undefined : checkMemoPrefix(prefix)[0];
  if (!problem) return undefined;
  const { code, position, group, expected } = problem;
  const data = {
    position,
    ...(group === undefined ? {} : { group }),
    ...(expected === undefined ? {} : { expected }),
  };
  return problemSentence({ grade: 'error', code, path: '', data }, language);
};

const FileFields = ({ file, onChange }: Pick<FileProps, 'file' | 'onChange'>): ReactElement => {
  const { memo: words } = useWords(committeesWords);
  const { notices } = useDesk();
  const split = (): void => {
    const parts = splitMemoNumber(file.prefix);
    if (!parts) return;
    onChange({ ...file, ...parts });
    notices.say('done', words.split);
  };
  return (
    <div className={screenCss['field-grid']}>
      <TextField
        label={words.label}
        description={words.labelHint}
        value={file.label}
        onChange={(label) => {
          onChange({ ...file, label });
        }}
      />
      <TextField
        label={words.prefix}
        description={words.prefixHint}
        error={usePrefixError(file.prefix)}
        value={file.prefix}
        onBlur={split}
        onChange={(prefix) => {
          onChange({ ...file, prefix });
        }}
      />
      <NumberField
        label={words.next}
        value={file.nextSerial}
        least={1}
        most={999_999_999}
        onChange={(nextSerial) => {
          onChange({ ...file, nextSerial: nextSerial ?? 1 });
        }}
      />
      <ChoiceField
        label={words.separator}
        value={file.separator}
        choices={[
          { value: '.', label: words.dot },
          { value: '-', label: words.hyphen },
        ]}
        onChange={(separator) => {
          onChange({ ...file, separator });
        }}
      />
    </div>
  );
};

const FileCard = ({ file, name, isDefault, onDefault, onChange, onRemove }: FileProps): ReactElement => {
  const { memo: words } = useWords(committeesWords);
  return (
    <div className={css['committee-sub']} role="group" aria-label={name}>
      <FileFields file={file} onChange={onChange} />
      <div className={css['committee-sub-head']}>
        <p className={css['memo-next']} role="status">
          {file.prefix.trim() === '' ? '' : words.nextNumber(nextFileNumber(file))}
        </p>
        <DefaultMark isDefault={isDefault} is={words.isDefault} make={words.makeDefault} onMake={onDefault} />
        <Button size="compact-sm" variant="subtle" onClick={onRemove}>
          {words.remove(name)}
        </Button>
      </div>
    </div>
  );
};

/** The files that the committee's minutes are issued from. */
export const MemoSection = ({ committee, change }: SectionProps): ReactElement => {
  const { memo: words } = useWords(committeesWords);
  const { newId } = useDesk();
  const { memoFiles } = committee;
  const usual = defaultMemoFile(committee);
  return (
    <>
      {memoFiles.length === 0 ? <p className={screenCss.quiet}>{words.empty}</p> : null}
      {memoFiles.map((file, index) => (
        <FileCard
          key={file.id}
          file={file}
          name={file.label.trim() === '' ? words.unnamed(index + 1) : file.label}
          isDefault={file === usual}
          onDefault={() => {
            change({ defaultMemoFile: file.id });
          }}
          onChange={(next) => {
            change({ memoFiles: memoFiles.with(index, next) });
          }}
          onRemove={() => {
            change({ memoFiles: memoFiles.toSpliced(index, 1) });
          }}
        />
      ))}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          const file: MemoFile = { id: newId(), label: '', prefix: '', nextSerial: 1, separator: '.' };
          change({ memoFiles: [...memoFiles, file] });
        }}
      >
        {words.add}
      </Button>
    </>
  );
};
