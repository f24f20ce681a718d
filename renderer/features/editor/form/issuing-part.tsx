import { memo, type ReactElement } from 'react';
import type { Minutes, Style } from '#shared/minutes/model';
import { formatIssueDate, formatIssueDateBangla } from '#shared/minutes/phrases/date';
import { composeDateLabel, composeMemoLabel, composeMemoNumber } from '#shared/minutes/phrases/memo';
import { editorWords } from '#shared/words/desk/editor-words';
import { pathKey, type Path } from '#shared/minutes/path';
import { DateField } from '#renderer/components/fields/date-field.tsx';
import { orNothing } from '#renderer/components/fields/lines';
import { MemoField } from '#renderer/components/fields/memo-field.tsx';
import { OverrideField } from '#renderer/components/fields/override-field.tsx';
import { useSettings, useWords } from '#renderer/desk/desk-context';
import { useEditor, useIsReadOnly } from '../editor-context';
import { useMemoFiles } from '../use-memo-files';
import { useToday } from '../use-today';
import { Part } from './part';
import { Wording } from './wording';

const IssuingWording = ({ minutes, style }: { readonly minutes: Minutes; readonly style: Style }): ReactElement => {
  const words = useWords(editorWords).fields;
  const { set } = useEditor();
  const isReadOnly = useIsReadOnly();
  const field = (
    path: Path,
    label: string,
    composed: string | undefined,
    literal: string | undefined,
  ): ReactElement => (
    <OverrideField
      label={label}
      path={pathKey(path)}
      composed={composed ?? ''}
      literal={literal}
      isReadOnly={isReadOnly}
      onChange={(text) => {
        set(path, text);
      }}
    />
  );
  const memo = minutes.memo?.literal;
  const date = minutes.issueDate?.literal;
  return (
    <Wording isOverridden={memo !== undefined || date !== undefined}>
      {field(['memo', 'literal', 'label'], words.memoLabel, composeMemoLabel(style), memo?.label)}
      {field(['memo', 'literal', 'number'], words.memoLine, composeMemoNumber(minutes), memo?.number)}
      {field(['issueDate', 'literal', 'label'], words.dateLabel, composeDateLabel(style), date?.label)}
      {field(['issueDate', 'literal', 'bangla'], words.banglaDate, formatIssueDateBangla(minutes, style), date?.bangla)}
      {field(
        ['issueDate', 'literal', 'gregorian'],
        words.gregorianDate,
        formatIssueDate(minutes, style),
        date?.gregorian,
      )}
    </Wording>
  );
};

/** The memo number from its file, and the issue date in both calendars. */
export const IssuingPart = memo(
  ({ minutes, style }: { readonly minutes: Minutes; readonly style: Style }): ReactElement => {
    const words = useWords(editorWords);
    const { weekend, holidays } = useSettings();
    const today = useToday();
    const { set } = useEditor();
    const isReadOnly = useIsReadOnly();
    const { files, checkDuplicate, takeSerial } = useMemoFiles(minutes.id);
    return (
      <Part name="issuing" title={words.parts.issuing}>
        <MemoField
          label={words.fields.memo}
          path="memo.number"
          value={minutes.memo?.number ?? ''}
          files={files}
          onCheckDuplicate={checkDuplicate}
          onTakeSerial={takeSerial}
          isReadOnly={isReadOnly}
          onChange={(text) => {
            set(['memo', 'number'], orNothing(text));
          }}
        />
        <DateField
          label={words.fields.issueDate}
          path="issueDate.date"
          value={minutes.issueDate?.date}
          weekend={weekend}
          holidays={holidays}
          today={today}
          isReadOnly={isReadOnly}
          onChange={(date) => {
            set(['issueDate', 'date'], date);
          }}
        />
        <IssuingWording minutes={minutes} style={style} />
      </Part>
    );
  },
);
IssuingPart.displayName = 'IssuingPart';
