import { memo, type ReactElement } from 'react';
import type { Minutes, Style } from '#shared/minutes/model';
import { formatIssueDate, formatIssueDateBangla } from '#shared/minutes/phrases/date';
import { composeDateLabel, composeMemoLabel, composeMemoNumber } from '#shared/minutes/phrases/memo';
import { editorWords } from '#shared/words/desk/editor-words';
import type { Path } from '#shared/minutes/path';
import { DateField } from '#renderer/components/fields/date-field.tsx';
import { MemoField } from '#renderer/components/fields/memo-field.tsx';
import { OverrideField } from '#renderer/components/fields/override-field.tsx';
import { useSettings, useWords } from '#renderer/desk/desk-context';
import { useFields } from '../use-fields';
import { useMemoFiles } from '../use-memo-files';
import { useToday } from '../use-today';
import { Part } from './part';
import { Wording } from './wording';

const IssuingWording = ({ minutes, style }: { readonly minutes: Minutes; readonly style: Style }): ReactElement => {
  const words = useWords(editorWords).fields;
  const { literal } = useFields(minutes);
  const field = (path: Path, label: string, composed = ''): ReactElement => (
    <OverrideField label={label} {...literal(path, composed)} />
  );
  const { memo, issueDate } = minutes;
  return (
    <Wording isOverridden={memo?.literal !== undefined || issueDate?.literal !== undefined}>
      {field(['memo', 'literal', 'label'], words.memoLabel, composeMemoLabel(style))}
      {field(['memo', 'literal', 'number'], words.memoLine, composeMemoNumber(minutes))}
      {field(['issueDate', 'literal', 'label'], words.dateLabel, composeDateLabel(style))}
      {field(['issueDate', 'literal', 'bangla'], words.banglaDate, formatIssueDateBangla(minutes, style))}
      {field(['issueDate', 'literal', 'gregorian'], words.gregorianDate, formatIssueDate(minutes, style))}
    </Wording>
  );
};

/** The memo number from its file, and the issue date in both calendars. */
export const IssuingPart = memo(
  ({ minutes, style }: { readonly minutes: Minutes; readonly style: Style }): ReactElement => {
    const words = useWords(editorWords);
    const { weekend, holidays } = useSettings();
    const today = useToday();
    const { choice, plain } = useFields(minutes);
    const { files, checkDuplicate, takeSerial } = useMemoFiles(minutes.id);
    return (
      <Part name="issuing" title={words.parts.issuing}>
        <MemoField
          label={words.fields.memo}
          files={files}
          onCheckDuplicate={checkDuplicate}
          onTakeSerial={takeSerial}
          {...choice(['memo', 'number'], minutes.memo?.number ?? '')}
        />
        <DateField
          label={words.fields.issueDate}
          weekend={weekend}
          holidays={holidays}
          today={today}
          {...plain(['issueDate', 'date'], minutes.issueDate?.date)}
        />
        <IssuingWording minutes={minutes} style={style} />
      </Part>
    );
  },
);
IssuingPart.displayName = 'IssuingPart';
