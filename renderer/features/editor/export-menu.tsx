import { Button, Loader, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { editorWords } from '#shared/words/desk/editor-words';
import type { EditorWords } from '#shared/words/desk/editor-words-bangla';
import { ActionItem } from '#renderer/components/action-item.tsx';
import { useAppWords, useWords } from '#renderer/desk/desk-context';
import type { EditorTasks, RunningExport } from './use-editor-tasks';
import css from './document-head.module.css';

const runningName = (words: EditorWords['export'], running: RunningExport): string =>
  running === 'pdf' ? words.pdfDirect : words[running];

/** All ways out of the desk. */
export const ExportMenu = ({ tasks }: { readonly tasks: EditorTasks }): ReactElement => {
  const words = useWords(editorWords).export;
  const general = useAppWords();
  if (tasks.running) {
    return (
      <span className={css['export-running']} role="status">
        <Loader size={16} />
        {words.working(runningName(words, tasks.running))}
        <Button size="compact-xs" variant="default" onClick={tasks.stop}>
          {general.cancel}
        </Button>
      </span>
    );
  }
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={16} aria-hidden />}>{words.menu}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ActionItem action="export-docx" label={words.docx} />
        <ActionItem action="export-pdf" label={words.pdfDirect} />
        <ActionItem action="print" label={tasks.savePdf ? words.printing : words.pdf} />
        <ActionItem action="copy-nothi" label={words.nothi} />
        <Menu.Divider />
        <ActionItem action="export-minutes" label={words.minutes} />
        <ActionItem action="export-html" label={words.html} />
        <ActionItem action="export-text" label={words.text} />
      </Menu.Dropdown>
    </Menu>
  );
};
