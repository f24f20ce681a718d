import { useId, useState, type ReactElement } from 'react';
import { toBanglaDigits } from '#shared/bangla/digits';
import { checkMemoNumber, formatMemoNumber } from '#shared/memo-number/memo-number';
import type { ProfileName } from '#shared/memo-number/profile';
import { problemSentence } from '#shared/words/problem-words';
import { useLanguage } from '#renderer/desk/desk-context';
import { FieldFrame, type FieldProps } from './field-frame';
import { MemoDuplicate } from './memo-duplicate';
import { MemoFileChoice, type MemoFile } from './memo-file-choice';
import { MemoLine } from './memo-line';
import { MemoSegmentsRow } from './memo-segments-row';
import {
  isSameNumber,
  joinSegments,
  profileNamed,
  profileOf,
  splitSegments,
  withoutSerial,
  type MemoSegments,
} from './memo-segments';
import { MemoTools } from './memo-tools';
import { nextSerialOf, useMemoNumber, type MemoHolder } from './use-memo-number';

export type MemoFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The files of the committee; the next serial is offered, never taken by itself. */
  readonly files: readonly MemoFile[];
  readonly onCheckDuplicate: (number: string) => Promise<MemoHolder | undefined>;
  /** A serial of a file was taken into the number. */
  readonly onTakeSerial: (fileId: string, serial: number) => void;
};

/** What is wrong with the number as it stands, each with what to do. */
const useProblems = (number: string): readonly string[] => {
  const language = useLanguage();
  if (number.trim() === '') return [];
  return checkMemoNumber(number).map(({ code, position, group = '', expected = '' }) =>
    problemSentence({ grade: 'error', code, path: '', data: { position, group, expected } }, language),
  );
};

/** The memo number: group by group or in one line, from a file of the committee, and never one that is taken. */
export const MemoField = (props: MemoFieldProps): ReactElement => {
  const { label, isLabelHidden, description, path, isReadOnly, files, onTakeSerial } = props;
  const id = useId();
  const memo = useMemoNumber(props);
  const { shown, found } = memo;
  const [chosenShape, setShape] = useState<ProfileName>('digits-18');
  const [isLine, setLine] = useState(false);
  const profile = profileNamed(profileOf(shown) ?? chosenShape);
  const split = splitSegments(shown, profile);
  const problems = useProblems(shown);
  const error = problems.length > 0 ? problems.join(' ') : props.error;
  const file = files.find(({ prefix }) => shown !== '' && isSameNumber(prefix, withoutSerial(shown)));
  const segments = split?.serial === '' && file ? { ...split, separator: file.separator } : split;
  const next = found && nextSerialOf(shown);
  const changeSegments = (changed: MemoSegments, shape: ProfileName): void => {
    setShape(shape);
    memo.change(joinSegments(changed));
  };
  const takeSerial = (serial: number, number: string): void => {
    void memo.offer(number).then((isSet) => {
      if (isSet && file) onTakeSerial(file.id, serial);
    });
  };
  const inputs =
    isLine || !segments ? (
      <MemoLine {...{ id, label, path, isReadOnly, error }} value={shown} onChange={memo.change} />
    ) : (
      <MemoSegmentsRow {...{ id, path, isReadOnly, error, profile, segments }} onChange={changeSegments} />
    );
  return (
    <FieldFrame kind="memo" isGroup {...{ id, label, isLabelHidden, description, error }}>
      {isReadOnly || files.length === 0 ? null : (
        <MemoFileChoice
          id={`${id}-file`}
          files={files}
          file={file}
          isSerialMissing={file !== undefined && isSameNumber(shown, file.prefix)}
          onChooseFile={({ prefix }) => {
            memo.change(toBanglaDigits(prefix));
          }}
          onTakeSerial={(taken) => {
            const number = toBanglaDigits(taken.prefix + taken.separator + String(taken.nextSerial));
            takeSerial(taken.nextSerial, number);
          }}
        />
      )}
      {inputs}
      {found ? (
        <MemoDuplicate
          holder={found.holder}
          refusedSerial={found.isRefused ? split?.serial : undefined}
          nextSerial={isReadOnly || !next ? undefined : next.number.serial}
          onTakeNext={() => {
            if (next) takeSerial(Number(next.number.serial), formatMemoNumber(next.number));
          }}
        />
      ) : null}
      {isReadOnly ? null : (
        <MemoTools
          {...{ id, shown, profile, segments, isLine }}
          onLine={setLine}
          onReshape={changeSegments}
          onChange={memo.change}
        />
      )}
    </FieldFrame>
  );
};
