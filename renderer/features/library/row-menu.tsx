import { Menu } from '@mantine/core';
import {
  IconCopy,
  IconFileExport,
  IconFileText,
  IconPlayerTrackNext,
  IconTrash,
  IconTrashOff,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { LibraryWords } from '#shared/words/desk/library-words';
import { useLanguage } from '#renderer/desk/desk-context';
import { documentName } from '#renderer/desk/document-name';
import type { DocumentRow } from '#renderer/storage/rows';
import { RowMenuButton } from './row-menu-button';
import type { LibraryTasks } from './use-library-tasks';

export type RowMenuProps = {
  readonly row: DocumentRow;
  readonly words: LibraryWords;
  readonly tasks: LibraryTasks;
  readonly onClose: () => void;
};

/** What can be done with one document; in the page only while it is open. */
export const RowMenu = ({ row, words, tasks, onClose }: RowMenuProps): ReactElement => {
  const title = documentName(row, useLanguage());
  return (
    <Menu opened position="bottom-end" returnFocus={false} onClose={onClose}>
      <Menu.Target>
        <RowMenuButton label={words.rowMenu(title)} />
      </Menu.Target>
      <Menu.Dropdown>
        {row.trashedAt === undefined ? (
          <>
            <Menu.Item
              leftSection={<IconFileText size={16} />}
              onClick={() => {
                tasks.open(row);
              }}
            >
              {words.open}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconCopy size={16} />}
              onClick={() => {
                tasks.duplicate(row);
              }}
            >
              {words.duplicate}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconPlayerTrackNext size={16} />}
              onClick={() => {
                tasks.nextMeeting(row);
              }}
            >
              {words.nextMeeting}
            </Menu.Item>
            <Menu.Divider />
            {(['docx', 'minutes', 'text'] as const).map((format) => (
              <Menu.Item
                key={format}
                leftSection={<IconFileExport size={16} />}
                onClick={() => {
                  tasks.exportRows([row], format);
                }}
              >
                {words.exportSelected}: {tasks.formatName(format)}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconTrash size={16} />}
              onClick={() => {
                tasks.trash([row]);
              }}
            >
              {words.toTrash}
            </Menu.Item>
          </>
        ) : (
          <Menu.Item
            leftSection={<IconTrashOff size={16} />}
            onClick={() => {
              tasks.restore([row]);
            }}
          >
            {words.restore}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
