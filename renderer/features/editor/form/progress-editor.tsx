import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { isGiven } from '#shared/kernel/given-text';
import { withoutEmpty } from '#shared/kernel/without-empty';
import { statuses } from '#shared/minutes/choices';
import { addReport, removeReport } from '#shared/minutes/edit/progress-edits';
import type { Decision, ProgressReport } from '#shared/minutes/model';
import { byDay } from '#shared/minutes/progress/decision-progress';
import { editorWords } from '#shared/words/desk/editor-words';
import { ChoiceField } from '#renderer/components/fields/choice-field.tsx';
import { DateField } from '#renderer/components/fields/date-field.tsx';
import { TextField } from '#renderer/components/fields/text-field.tsx';
import { IconButton } from '#renderer/components/icon-button.tsx';
import { useSettings, useWords } from '#renderer/desk/desk-context';
import { formatDayText } from '#renderer/desk/format-day';
import { newPartId } from '#renderer/document/new-part-id';
import { useEditor } from '../editor-context';
import { useToday } from '../use-today';
import css from './progress-editor.module.css';

type Draft = Omit<ProgressReport, 'id'>;

const ReportLine = ({ decision, report }: { readonly decision: string; readonly report: ProgressReport }) => {
  const words = useWords(editorWords).progress;
  const { language } = useSettings();
  const { store } = useEditor();
  const day = formatDayText(report.date, language);
  const said = [
    report.implementer ?? words.everybody,
    report.status ? words.statuses[report.status] : '',
    report.note ?? '',
    isGiven(report.reportedBy) ? `— ${report.reportedBy}` : '',
  ];
  return (
    <li className={css['progress-line']}>
      <span>
        <strong>{day}</strong> {said.filter((text) => text !== '').join(' · ')}
      </span>
      <IconButton
        icon={IconX}
        label={`${words.remove}: ${day}`}
        onClick={() => {
          store.editBeside(['agenda'], removeReport(decision, report.id));
        }}
      />
    </li>
  );
};

type ReportFieldsProps = {
  readonly draft: Draft;
  readonly names: readonly string[];
  readonly onChange: (fields: Partial<Draft>) => void;
};

/** The day of a report, what it says of whom, and who reported. */
const ReportFields = ({ draft, names, onChange }: ReportFieldsProps): ReactElement => {
  const words = useWords(editorWords).progress;
  const { weekend, holidays } = useSettings();
  const today = useToday();
  return (
    <div className={css['progress-fields']}>
      <DateField
        label={words.date}
        value={draft.date}
        today={today}
        weekend={weekend}
        holidays={holidays}
        onChange={(date) => {
          if (date !== undefined) onChange({ date });
        }}
      />
      <ChoiceField
        label={words.status}
        value={draft.status ?? ''}
        choices={[
          { value: '', label: words.noStatus },
          ...statuses.map((value) => ({ value, label: words.statuses[value] })),
        ]}
        onChange={(status) => {
          onChange({ status: status === '' ? undefined : status });
        }}
      />
      <ChoiceField
        label={words.implementer}
        value={draft.implementer ?? ''}
        choices={[{ value: '', label: words.everybody }, ...names.map((value) => ({ value, label: value }))]}
        onChange={(implementer) => {
          onChange({ implementer });
        }}
      />
      <TextField
        label={words.reportedBy}
        value={draft.reportedBy ?? ''}
        onChange={(reportedBy) => {
          onChange({ reportedBy });
        }}
      />
    </div>
  );
};

/** The log of a decision, and a line to add to it. */
export const ProgressEditor = ({ decision }: { readonly decision: Decision }): ReactElement => {
  const words = useWords(editorWords).progress;
  const today = useToday();
  const { store } = useEditor();
  const start: Draft = { date: today };
  const [draft, setDraft] = useState<Draft>(start);
  const change = (fields: Partial<Draft>): void => {
    setDraft({ ...draft, ...fields });
  };
  const names = (decision.implementers?.list ?? []).map(({ name }) => name).filter(isGiven);
  const isWhole = draft.status !== undefined || isGiven(draft.note);
  const add = (): void => {
    if (!isWhole) return;
    store.editBeside(['agenda'], addReport(decision.id, { id: newPartId(), ...withoutEmpty(draft) }));
    // Who reports on one often reports on the next.
    setDraft({ ...start, date: draft.date, reportedBy: draft.reportedBy });
  };
  return (
    <form
      className={css['progress-editor']}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <ol className={css['progress-log']} aria-label={words.title}>
        {byDay(decision.progress ?? []).map((report) => (
          <ReportLine key={report.id} decision={decision.id} report={report} />
        ))}
      </ol>
      <ReportFields draft={draft} names={names} onChange={change} />
      <TextField
        label={words.note}
        multiline
        value={draft.note ?? ''}
        onChange={(note) => {
          change({ note });
        }}
      />
      <Button type="submit" size="compact-md" disabled={!isWhole}>
        {words.add}
      </Button>
    </form>
  );
};
