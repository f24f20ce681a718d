import { Button, Loader, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { editorWords } from '#shared/words/desk/editor-words';
import type { EditorWords } from '#shared/words/desk/editor-words-bangla';
import { useAppWords, useWords } from '#renderer/desk/desk-context';
import { formatShortcut } from '#renderer/desk/shortcut';
import type { EditorTasks, RunningExport } from './use-editor-tasks';

const runningName = (words: EditorWords['export'], running: RunningExport): string =>
  running === 'pdf' ? words.pdfDirect : words[running];

/** All ways out of the desk. */
export const ExportMenu = ({ tasks }: { readonly tasks: EditorTasks }): ReactElement => {
  const words = useWords(editorWords).export;
  const general = useAppWords();
  if (tasks.running) {
    return (
      <span className="export-running" role="status">
        <Loader size={16} />
        {words.working(runningName(words, tasks.running))}
        <Button size="compact-xs" variant="default" onClick={tasks.stop}>
          {general.cancel}
        </Button>
      </span>
    );
  }
  const shortcut = (keys: string): ReactElement => <kbd>{formatShortcut(keys)}</kbd>;
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={16} aria-hidden />}>{words.menu}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          rightSection={shortcut('Mod+Shift+E')}
          onClick={() => {
            tasks.exportAs('docx');
          }}
        >
          {words.docx}
        </Menu.Item>
        {tasks.savePdf ? (
          <Menu.Item rightSection={shortcut('Mod+Shift+D')} onClick={tasks.savePdf}>
            {words.pdfDirect}
          </Menu.Item>
        ) : null}
        <Menu.Item rightSection={shortcut('Mod+P')} onClick={tasks.print}>
          {tasks.savePdf ? words.printing : words.pdf}
        </Menu.Item>
        <Menu.Item rightSection={shortcut('Mod+Shift+C')} onClick={tasks.copyNothi}>
          {words.nothi}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          rightSection={shortcut('Mod+Shift+S')}
          onClick={() => {
            tasks.exportAs('minutes');
          }}
        >
          {words.minutes}
        </Menu.Item>
        <Menu.Item rightSection={shortcut('Mod+Shift+G')} onClick={tasks.saveHtml}>
          {words.html}
        </Menu.Item>
        <Menu.Item
          rightSection={shortcut('Mod+Shift+X')}
          onClick={() => {
            tasks.exportAs('text');
          }}
        >
          {words.text}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
