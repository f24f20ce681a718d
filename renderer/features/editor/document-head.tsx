import { IconLayoutSidebarLeftCollapse } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { checkProblem } from '#shared/minutes/check/check-problem';
import type { Minutes } from '#shared/minutes/model';
import { resolveStyle } from '#shared/minutes/presets';
import { titleLines } from '#shared/minutes/phrases/title';
import { editorWords } from '#shared/words/desk/editor-words';
import { problemSentence } from '#shared/words/problem-words';
import { printMemoNumber } from '#shared/minutes/phrases/memo';
import { states } from '#shared/minutes/choices';
import { ActionButton } from '#renderer/components/action-button.tsx';
import { useAppWords, useDesk, useSettings, useWords, type Desk } from '#renderer/desk/desk-context';
import { documentName } from '#renderer/desk/document-name';
import { goTo } from '#renderer/desk/route';
import type { LockState } from '#renderer/document/document-lock';
import type { OpenDocument } from '#renderer/document/open-document';
import { findMemoHolder } from '#renderer/storage/documents';
import screenCss from '#renderer/components/screen.module.css';
import { useEditor, useIsReadOnly, useMinutes } from './editor-context';
import { offerPeople } from './keep-people-task';
import { ExportMenu } from './export-menu';
import { SaveStatus } from './save-status';
import type { EditorTasks } from './use-editor-tasks';
import { noteIssued } from './use-memo-files';
import css from './document-head.module.css';

/** Says which document has the memo number of one that is made final, signed or issued; the person decides. */
const warnOfTakenMemo = async (desk: Desk, minutes: Minutes): Promise<void> => {
  const holder = await findMemoHolder(desk.database, printMemoNumber(minutes), minutes.id);
  if (!holder) return;
  const { language } = desk.settings.get();
  const title = documentName(holder, language);
  desk.notices.say('problem', problemSentence(checkProblem('memo-taken', 'memo.number', { title }), language), {
    label: editorWords(language).openOther,
    run: () => {
      goTo({ screen: 'editor', id: holder.id });
    },
  });
};

const StateChoice = (): ReactElement => {
  const desk = useDesk();
  const words = useWords(editorWords);
  const minutes = useMinutes();
  const { set, store } = useEditor();
  const isReadOnly = useIsReadOnly();
  return (
    <label className={screenCss.filter}>
      <span className={screenCss['visually-hidden']}>{words.state}</span>
      <select
        value={minutes.state}
        disabled={isReadOnly}
        onChange={(event) => {
          const state = event.currentTarget.value;
          set(['state'], state);
          if (state !== 'draft') void warnOfTakenMemo(desk, minutes);
          if (state !== 'issued') return;
          void noteIssued(desk, minutes.id, minutes.memo?.number ?? '');
          void offerPeople(desk, minutes);
          // What was issued is read only at once; the strip above the text says so, and lets it be changed all the same.
          store.setReadOnly(true);
        }}
      >
        {states.map((state) => (
          <option key={state} value={state}>
            {words.states[state]}
          </option>
        ))}
      </select>
    </label>
  );
};

const DocumentTitle = (): ReactElement => {
  const { untitled } = useAppWords();
  const minutes = useMinutes();
  const title = titleLines(minutes, resolveStyle(minutes.style)).join(' ').trim();
  return <h1 className={css['document-title']}>{title === '' ? untitled : title}</h1>;
};

/** Says why the document cannot be changed, and how it can be all the same. */
export const ReadOnlyStrip = ({ lock }: { readonly lock: LockState }): ReactElement | null => {
  const words = useWords(editorWords).readOnly;
  const isReadOnly = useIsReadOnly();
  const { store } = useEditor();
  if (!isReadOnly) return null;
  return (
    <div className={screenCss.strip} role="status">
      <span>{lock === 'waiting' ? words.locked : words.issued}</span>
      {lock === 'waiting' ? null : (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            store.setReadOnly(false);
          }}
        >
          {words.edit}
        </Button>
      )}
    </div>
  );
};

export type DocumentHeadProps = { readonly document: OpenDocument; readonly tasks: EditorTasks };

/** Title, state of saving, state of the document, the ways out. */
export const DocumentHead = ({ document, tasks }: DocumentHeadProps): ReactElement => {
  const { outlineOpen } = useSettings();
  return (
    <header className={css['document-head']}>
      <ActionButton action="outline" icon={IconLayoutSidebarLeftCollapse} isPressed={outlineOpen} />
      <DocumentTitle />
      <SaveStatus document={document} />
      <StateChoice />
      <ExportMenu tasks={tasks} />
    </header>
  );
};
