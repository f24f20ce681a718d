import type { ReactElement } from 'react';
import { fieldWords } from '#shared/words/desk/field-words';
import { useWords } from '#renderer/desk/desk-context';
import { classes } from '#renderer/desk/classes';
import css from './fields.module.css';

/** A file of the committee in which its letters are numbered. */
export type MemoFile = {
  readonly id: string;
  readonly label: string;
  /** The digit groups, in either script: ৫৮.০০.০০০০.০১৮.৯৯.০০২.২১ */
  readonly prefix: string;
  readonly nextSerial: number;
  readonly separator: '.' | '-';
};

type MemoFileChoiceProps = {
  readonly id: string;
  readonly files: readonly MemoFile[];
  /** The file whose number stands in the field. */
  readonly file: MemoFile | undefined;
  readonly isSerialMissing: boolean;
  readonly onChooseFile: (file: MemoFile) => void;
  readonly onTakeSerial: (file: MemoFile) => void;
};

/** Chooses the file, then offers its next serial. */
export const MemoFileChoice = (props: MemoFileChoiceProps): ReactElement => {
  const { id, files, file, isSerialMissing, onChooseFile, onTakeSerial } = props;
  const words = useWords(fieldWords);
  return (
    <div className={css['field-row']}>
      <select
        id={id}
        className={classes(css['field-input'], css['field-select'], css['memo-file'])}
        aria-label={words.memo.file}
        value={file?.id ?? ''}
        onChange={({ currentTarget }) => {
          const chosen = files.find((one) => one.id === currentTarget.value);
          if (chosen) onChooseFile(chosen);
        }}
      >
        <option value="" disabled>
          {words.memo.chooseFile}
        </option>
        {files.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
      {file && isSerialMissing ? (
        <button
          type="button"
          className={classes(css['field-button'], css['field-button-main'])}
          onClick={() => {
            onTakeSerial(file);
          }}
        >
          {words.memo.takeSerial(words.count(file.nextSerial))}
        </button>
      ) : null}
    </div>
  );
};
